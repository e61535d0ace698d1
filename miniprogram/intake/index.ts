/**
 * The face of what reads pasted texts. Pure: no phone, no clock, nothing kept; the day is always an argument. Amounts are
 * whole fen, dates 'YYYY-MM-DD'. What can't be read is left out and said, never guessed in silence.
 */
export { readBill } from '../help/readers/bill/read-bill';
export { readMessages } from '../help/readers/messages/read-messages';
export type * from '../help/readers/types';
