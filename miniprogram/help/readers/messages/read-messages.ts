import type { ISODate } from '../../../calc/main';
import { plainWords } from '../../check/plain-words';
import { signsIn } from '../../check/signs';
import { yuan } from '../../../text/money';
import { halfWidth } from '../../../text/number-tokens';
import type { MessageField, MessageReading, Span } from '../types';
import { daysOf, type Days } from './days';
import { kindOf } from './kind';
import { lenderIn } from './lenders';
import { sumsOf, type Sums } from './money';
import { partsOf } from './parts';
import { termsIn } from './terms';

/** A message is read so far, as 号码核验 does; what comes after is hardly a message any more. */
const LONGEST = 5000;

/**
 * Reads messages as they are pasted, several at once too: one reading a message, in their order. What a message is about is
 * `kind`; the other fields are there where the message says them, each with the place of its words in the text as it was
 * given. Amounts in fen, days by the calendar; a year that is left out comes from the day of receipt. Digits of cards are
 * read past. Never throws.
 *
 * @param receivedOn the day on which the messages came, or on which they are read
 */
export function readMessages(text: string, receivedOn: ISODate): MessageReading[] {
  // Sign for sign, so that places hold.
  const half = halfWidth(text.replace(/\r/g, '\n'));
  const seen = new Set<string>();
  return partsOf(half).map(({ start, end }) => {
    const reading = readMessage(half.slice(start, Math.min(end, start + LONGEST)), start, receivedOn);
    const words = half.slice(start, end).replace(/\s+/g, '');
    if (seen.has(words)) reading.doubts.push('这一条和前面的一条一样，只记一次');
    seen.add(words);
    if (end - start > LONGEST) reading.doubts.push(`太长了，只看了前 ${LONGEST} 个字`);
    return reading;
  });
}

function readMessage(message: string, offset: number, receivedOn: ISODate): MessageReading {
  const kind = kindOf(message);
  const lender = lenderIn(message);
  const { doubts: sumDoubts, total, ...sums } = sumsOf(message, kind);
  const { doubts: dayDoubts, ...days } = daysOf(message, kind, receivedOn);
  const terms = kind === 'other' ? undefined : termsIn(message);
  const places: Partial<Record<MessageField, { start: number; end: number }>> = { ...(lender ? { lender } : {}), ...sums, ...days, ...(terms ? { terms } : {}) };
  return {
    kind,
    ...(lender ? { lender: lender.name } : {}),
    ...(total === undefined ? {} : { amount: total }),
    ...fens(sums),
    ...(days.dueOn ? { dueOn: days.dueOn.on } : {}),
    ...(days.paidOn ? { paidOn: days.paidOn.on } : {}),
    ...(terms ? { terms: terms.count } : {}),
    spans: spansOf(places, offset),
    doubts: [...sumDoubts, ...dayDoubts, ...partDoubts(sums, { kind, message }), ...orderDoubts(days, receivedOn)],
    fraudSigns: signsIn(plainWords(message)).map(({ sign }) => sign.why.text),
  };
}

function fens({ amount, principal, interest, penalty }: Omit<Sums, 'doubts' | 'total'>): Partial<MessageReading> {
  return {
    ...(amount ? { amount: amount.fen } : {}), ...(principal ? { principal: principal.fen } : {}),
    ...(interest ? { interest: interest.fen } : {}), ...(penalty ? { penalty: penalty.fen } : {}),
  };
}

function spansOf(places: Partial<Record<MessageField, { start: number; end: number }>>, offset: number): Span[] {
  const entries = Object.entries(places) as [MessageField, { start: number; end: number }][];
  return entries.map(([field, { start, end }]) => ({ field, start: start + offset, end: end + offset }));
}

/** A leading digit that was lost, or a sum that is of something else. */
function partDoubts({ amount, principal, interest, penalty }: Omit<Sums, 'doubts' | 'total'>, { kind, message }: { kind: MessageReading['kind']; message: string }): string[] {
  if (kind === 'drawdown' || amount === undefined || principal === undefined || interest === undefined) return [];
  const sum = principal.fen + interest.fen + (penalty?.fen ?? 0);
  if (sum < amount.fen && /手续费|服务费|担保费|违约金|保费/.test(message)) return [`里面有 ${yuan(amount.fen - sum)} 元费用，不是本金和利息`];
  return sum === amount.fen ? [] : [`本金、利息${penalty ? '、罚息' : ''}加起来 ${yuan(sum)} 元，和 ${yuan(amount.fen)} 元对不上，请核对`];
}

function orderDoubts({ paidOn }: Omit<Days, 'doubts'>, receivedOn: ISODate): string[] {
  return paidOn !== undefined && paidOn.on > receivedOn ? ['还款日期在收到短信之后，请核对'] : [];
}
