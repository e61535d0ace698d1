import { isISODate, type Fen, type ISODate } from '../calc/main';
import { readAmount } from './amount';
import { halfWidth } from './half-width';
import { read, refuse, type Reading } from './reading';

/** A payment of an agreement as it stands there: a day and an amount. */
export interface PaymentLine {
  readonly dueOn: ISODate;
  readonly amount: Fen;
  /** What it is made of, where the line says so; together the amount. */
  readonly parts?: { readonly principal: Fen; readonly interest: Fen };
}

/** "第 3 期", "3." and the like before the date. */
const NUMBER = /^(第?\s*\d{1,3}\s*期|\d{1,3}[.、)）])\s*[:：]?\s*/;
/** A date, and something between it and an amount that begins with a digit: "2026-12-2212" could be read in two ways. */
const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?/;

/** What a bill calls the amount, and where the term stands, beside it: "第 3 期 应还 1,777.78 元 待还". */
const CALLED = /^(?:第?\s*\d{1,3}\s*期)?[\s,，:：]*(?:(?:本期)?应还(?:金额|总额|款)?|还款金额|每期还款|合计)?[\s:：]*/;
const STATE = /(?:待还|未还|未到期)$/;

const PRINCIPAL = /本金[\s:：]*(¥?\d[\d,]*(?:\.\d+)?)\s*元?/;
const INTEREST = /利息[\s:：]*(¥?\d[\d,]*(?:\.\d+)?)\s*元?/;

/**
 * Reads payments as they are typed or pasted, one a line: a date and an amount ("2026-12-22 1,777.78",
 * "2026年12月22日：1777.78元"), a number of the term may stand before them. A bill's lines may name the parts, beside the
 * amount or without it ("2026-11-15 2,700.00（本金 2,490.77 + 利息 209.23）"). Empty lines are left out.
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
  if (PRINCIPAL.test(rest) && INTEREST.test(rest)) return readParts(rest, dueOn);
  if (/\d\s+[\d¥]/.test(rest.replace(CALLED, ''))) return refuse('有几个数，分不清哪个是应还的：每行只留日期和一个金额');
  const amount = readAmount(rest.replace(CALLED, '').replace(STATE, '').trim(), '金额');
  if (!amount.ok) return refuse(`：${amount.problem}`);
  return amount.value === 0 ? refuse('的金额要大于 0') : read({ dueOn, amount: amount.value });
}

function readParts(text: string, dueOn: ISODate): Reading<PaymentLine> {
  const principal = readAmount(PRINCIPAL.exec(text)?.[1] ?? '', '本金');
  const interest = readAmount(INTEREST.exec(text)?.[1] ?? '', '利息');
  if (!principal.ok) return refuse(`：${principal.problem}`);
  if (!interest.ok) return refuse(`：${interest.problem}`);
  const amount = principal.value + interest.value;
  const [beside, ...others] = piecesOf(text.replace(PRINCIPAL, ' ').replace(INTEREST, ' '));
  if (others.length > 0) return refuse('有几个数，分不清哪个是应还的：每行只留日期、金额、本金、利息');
  const whole = beside === undefined ? read(amount) : readAmount(beside, '金额');
  if (!whole.ok) return refuse(`：${whole.problem}`);
  if (whole.value !== amount) return refuse('的金额不等于本金加利息');
  return amount === 0 ? refuse('的金额要大于 0') : read({ dueOn, amount, parts: { principal: principal.value, interest: interest.value } });
}

/** What stands beside the parts in a bill's line, without brackets, the signs between them, and commas that are in no number. */
function piecesOf(text: string): string[] {
  const pieces = text.replace(/应还|合计|其中/g, ' ').split(/[\s()+=:：;；，、]/);
  return pieces.map((piece) => piece.replace(/^,|,$/g, '')).filter((piece) => piece !== '' && piece !== '元');
}

function twoDigits(digits = ''): string {
  return digits.padStart(2, '0');
}
