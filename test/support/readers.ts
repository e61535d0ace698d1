import { readCallForm } from '../../miniprogram/help/call-form/read';
import { callFormOf } from '../../miniprogram/help/call-form/values';
import { readClock } from '../../miniprogram/help/calls/clock';
import { check } from '../../miniprogram/help/check/check';
import { blanksIn } from '../../miniprogram/help/prepare/blanks';
import { readBill, readMessages } from '../../miniprogram/intake';
import { findDoors } from '../../miniprogram/help/search/find';
import { readAmount, readOptionalAmount } from '../../miniprogram/typed/amount';
import { readCount } from '../../miniprogram/typed/count';
import { plainText, withoutSeparators } from '../../miniprogram/typed/plain-text';
import { readPercent } from '../../miniprogram/typed/rate';
import { readInstallmentLines } from '../../miniprogram/typed/installment-lines';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { csvOf } from '../../miniprogram/settings/csv/csv';
import { maskedText } from '../../miniprogram/text/mask';
import { missedNote } from '../../miniprogram/loan/loan-page/missed-note';
import { assess } from '../../miniprogram/loans/assess';
import { callRecord } from '../help/call-records';
import { agreement, signed } from '../pages/agreements';
import { LOAN } from '../loans/loan';


/** What people type, paste and store, again and again: the parts of which a text can be made that takes long to read. */
export const UNITS: readonly (readonly [what: string, unit: string])[] = [
  ['numbers in Chinese', '五'],
  ['一二三', '一二三'],
  ['千 after 千', '八千'],
  ['digits', '7'],
  ['digits of full width', '７'],
  ['commas', ','],
  ['stops of a list', '、'],
  ['spaces', ' '],
  ['lines', '\n'],
  ['1 1 1', '1 1 1 '],
  ['1 1 11', '1 1 11 '],
  ['groups of three', '123 '],
  ['groups of four', ',1234'],
  ['amounts', '57,000.00 元'],
  ['signs of money', '¥  '],
  ['emoji', '😀'],
  ['brackets', '【（[{'],
  ['marks over a letter', '\u0301\u0323'],
  ['stops', '。'],
  ['almost a date', '2026-1-'],
  ['almost a phone number', '0755-8601 '],
  ['almost a payment', '第 12 期 2026 - 12 - '],
  ['almost a fraud', '不要先交逾期点击验证码'],
  ['almost a refusal', '不需要免您的'],
  ['quotes', '"'],
  ['a row of a plan', '第6期 2026-12-15 710.95\n'],
  ['almost a plan', '期数 还款日 本金 利息 月供\n1 12-15 1,2,3 '],
  ['a message', '【借呗】您12月1日应还1200元，若已还款请忽略。\n'],
  ['almost a message', '【已还款失败逾期1天放款发放到账'],
];

const MISSED = signed(LOAN, agreement({ signedOn: '2026-05-22', firstDueOn: '2026-06-15' }));
const STATEMENT = assess(MISSED, '2026-11-22');

/** Everything that reads a text of any length. */
export const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['the mask', maskedText],
  ['plain text', plainText],
  ['separators', withoutSeparators],
  ['an amount', (text) => readAmount(text, '本金')],
  ['an optional amount', (text) => readOptionalAmount(text, '利息')],
  ['a count', (text) => readCount(text, { name: '期数', min: 1, max: 60, unit: '期' })],
  ['a rate', (text) => readPercent(text, '日利率')],
  ['payments line by line', readInstallmentLines],
  ['a message to be checked', check],
  ['a bill', (text) => readBill(text, '2026-11-22')],
  ['messages', (text) => readMessages(text, '2026-11-22')],
  ['the search', findDoors],
  ['a time of day', readClock],
  ['the form of a call', (text) => readCallForm({ ...callFormOf(callRecord('a')), said: text, number: text, calledAt: text, times: text, promise: text }, '2026-11-22', 'a')],
  ['the blanks of a letter', blanksIn],
  ['what an agreement says', (text) => missedNote(MISSED, { ...agreement(), missedTermWords: `${text}x` }, STATEMENT)],
  ['a cell of a table', (text) => csvOf([[text]])],
  ['a backup', (text) => void unpack(text)],
  ['a backup that begins well', (text) => void unpack(`{"format":"huandeqing-backup","formatVersion":1,"x":${JSON.stringify(text)}`)],
  ['a backup that was altered', (text) => void unpack(JSON.stringify({ format: 'huandeqing-backup', formatVersion: 1, recordVersion: 1, madeOn: '2026-11-22', checksum: 'x', entries: [[text, { note: text }]] }))],
];

/** The unit again and again until the text has that many characters. */
export function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
