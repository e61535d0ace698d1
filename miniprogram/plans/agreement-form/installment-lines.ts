import { isISODate, type Fen, type ISODate } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { halfWidth } from '../../typed/half-width';
import { read, refuse, type Reading } from '../../typed/reading';

/** A payment of an agreement as it stands there: a day and an amount. */
export interface PaymentLine {
  readonly dueOn: ISODate;
  readonly amount: Fen;
}

/** "第 3 期", "3." and the like before the date. */
const NUMBER = /^(第?\s*\d{1,2}\s*期|\d{1,2}[.、)）])\s*[:：]?\s*/;
/** A date, and something between it and an amount that begins with a digit: "2026-12-2212" could be read in two ways. */
const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?/;

/**
 * Reads payments as they are typed or pasted, one a line: a date and an amount ("2026-12-22 1,777.78",
 * "2026年12月22日：1777.78元"), a number of the term may stand before them. Empty lines are left out.
 */
export function readInstallmentLines(typed: string): Reading<PaymentLine[]> {
  const lines = typed.split('\n').map((line) => halfWidth(line).replace(/[\u200b-\u200d\ufeff]/g, '').trim());
  const payments: PaymentLine[] = [];
  for (const [place, line] of lines.entries()) {
    if (line === '') continue;
    const payment = readLine(line);
    if (!payment.ok) return refuse(`第 ${place + 1} 行${payment.problem}`);
    payments.push(payment.value);
  }
  return payments.length === 0 ? refuse('请逐期填，每行一期：日期 金额，如 2026-12-22 1777.78') : read(payments);
}

function readLine(line: string): Reading<PaymentLine> {
  const text = line.replace(NUMBER, '');
  const match = DATE.exec(text);
  const dueOn = match === null ? '' : `${match[1] ?? ''}-${twoDigits(match[2])}-${twoDigits(match[3])}`;
  if (match === null || !isISODate(dueOn)) return refuse('的日期看不懂，写成 2026-12-22 1777.78 这样');
  const rest = text.slice(match[0].length).replace(/^[\s,，:：]+/, '');
  if (/\d\s+[\d¥]/.test(rest)) return refuse('有几个数，分不清哪个是应还的：每行只留日期和一个金额');
  const amount = readAmount(rest, '金额');
  if (!amount.ok) return refuse(`：${amount.problem}`);
  return amount.value === 0 ? refuse('的金额要大于 0') : read({ dueOn, amount: amount.value });
}

function twoDigits(digits = ''): string {
  return digits.padStart(2, '0');
}
