import { dueDateAfter, isISODate, type Fen, type ISODate } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import type { Reading } from '../../typed/reading';
import type { BillLine } from './values';

/** A row as the calculation takes it. */
export interface BilledRow {
  readonly dueOn: ISODate;
  readonly amount: Fen;
  readonly principal?: Fen;
  readonly interest?: Fen;
}

/** The next installment, as it is likely: a month later, and the same amount. */
export function nextLine(lines: readonly BillLine[]): BillLine {
  const last = lines[lines.length - 1];
  return { dueOn: last === undefined ? '' : followingDay(lines, last.dueOn), amount: last?.amount ?? '', principal: '', interest: '' };
}

/** The due day is the largest of the days so far: after 28 February comes 31 March where 31 January came before. */
function followingDay(lines: readonly BillLine[], last: string): ISODate {
  return isISODate(last) ? dueDateAfter(last, dueDayOf(lines.map(({ dueOn }) => dueOn)), 1) : '';
}

export function dueDayOf(days: readonly string[]): number {
  return Math.max(1, ...days.filter(isISODate).map((day) => Number(day.slice(8))));
}

/** What is wrong with the line, in a sentence; '' where it is an installment. */
export function lineProblem(line: BillLine, before: BillLine | undefined): string {
  if (!isISODate(line.dueOn)) return '请选还款日';
  if (before !== undefined && isISODate(before.dueOn) && line.dueOn <= before.dueOn) return '还款日要晚于上一期';
  return amountProblem(line);
}

function amountProblem({ amount, principal, interest }: BillLine): string {
  const all = readAmount(amount, '应还金额');
  const part = partOf(principal, '本金');
  const cost = partOf(interest, '利息');
  for (const reading of [all, part, cost]) if (reading !== undefined && !reading.ok) return reading.problem;
  return partsProblem(valueOf(all) ?? 0, valueOf(part), valueOf(cost));
}

function partsProblem(amount: Fen, principal: Fen | undefined, interest: Fen | undefined): string {
  if (amount === 0) return '应还金额要大于 0';
  if (principal !== undefined && interest !== undefined && principal + interest !== amount) return '本金和利息加起来不等于应还金额';
  return Math.max(principal ?? 0, interest ?? 0) > amount ? '本金和利息都不能比应还金额多' : '';
}

function valueOf(reading: Reading<Fen> | undefined): Fen | undefined {
  return reading?.ok === true ? reading.value : undefined;
}

function partOf(text: string, name: string): Reading<Fen> | undefined {
  return text.trim() === '' ? undefined : readAmount(text, name);
}

/** The installments; undefined where a line is none. */
export function rowsIn(lines: readonly BillLine[]): BilledRow[] | undefined {
  if (lines.length === 0 || lines.some((line, place) => lineProblem(line, lines[place - 1]) !== '')) return undefined;
  return lines.map(({ dueOn, amount, principal, interest }) => ({ dueOn, amount: fenOf(amount) ?? 0, ...partIn('principal', principal), ...partIn('interest', interest) }));
}

function partIn(name: 'principal' | 'interest', text: string): Partial<Record<'principal' | 'interest', Fen>> {
  const fen = text.trim() === '' ? undefined : fenOf(text);
  return fen === undefined ? {} : { [name]: fen };
}

function fenOf(text: string): Fen | undefined {
  return valueOf(readAmount(text, ''));
}
