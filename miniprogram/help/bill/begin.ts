import { dueDateAfter, isISODate, sum, type Fen, type ISODate } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { dueDayOf, rowsIn, type BilledRow } from './lines';
import type { BillValues } from './values';

/** Where the loan begins: the principal owed on a day, and the installments after it. */
export interface Beginning {
  readonly principal: Fen;
  readonly startOn: ISODate;
  readonly rows: readonly BilledRow[];
  /** How many of the rows at the beginning the bill says are paid; undefined where it says nothing. */
  readonly paidTerms: number | undefined;
  /** It begins in the middle: with what is left, on the last due date before. */
  readonly isRest: boolean;
  /** The principal isn't known: the amounts together stand for it. */
  readonly amountsOnly?: boolean;
}

/** What is missing or wrong before the bill makes a loan, in a sentence, and the field it is said beside. */
export interface Missing {
  readonly field: 'lines' | 'left' | 'amount' | 'borrowedOn';
  readonly problem: string;
}

/** A remaining plan makes a loan that begins on the last due date before it; a whole one with the drawdown. */
export function beginningOf(values: BillValues, today: ISODate): Beginning | Missing {
  const rows = rowsIn(values.lines);
  if (rows === undefined) return { field: 'lines', problem: values.lines.length === 0 ? '先贴还款计划，或加一期' : '有一期还没填对，点它改' };
  if (values.known === 'none') return fromAmounts(values, rows);
  return values.known === 'borrowed' ? fromDrawdown(values, rows, today) : fromRest(values, rows);
}

function fromDrawdown({ amount, borrowedOn, lines }: BillValues, rows: readonly BilledRow[], today: ISODate): Beginning | Missing {
  const principal = readAmount(amount, '借款金额');
  if (!principal.ok) return { field: 'amount', problem: principal.problem };
  if (!isISODate(borrowedOn)) return { field: 'borrowedOn', problem: '请选借款日，就是钱到账那天' };
  if (borrowedOn > today) return { field: 'borrowedOn', problem: '借款日不能晚于今天' };
  if (borrowedOn >= (rows[0]?.dueOn ?? '')) return { field: 'borrowedOn', problem: '借款日要早于第一期的还款日' };
  const open = lines.findIndex(({ settled }) => settled !== true);
  const isSaid = lines.some(({ settled }) => settled !== undefined);
  return short(rows, principal.value) ?? { principal: principal.value, startOn: borrowedOn, rows, paidTerms: isSaid ? (open < 0 ? lines.length : open) : undefined, isRest: false };
}

function fromRest({ left, lines }: BillValues, all: readonly BilledRow[]): Beginning | Missing {
  const principal = readAmount(left, '剩余本金');
  if (!principal.ok) return { field: 'left', problem: principal.problem };
  const open = lines.findIndex(({ settled }) => settled !== true);
  if (open < 0) return { field: 'lines', problem: '账单上各期都已还，没有剩下的' };
  const rows = all.slice(open);
  return short(rows, principal.value, '剩余本金') ?? { principal: principal.value, startOn: dayBefore(all, open), rows, paidTerms: undefined, isRest: true };
}

/** The due date before the first row that is left: that of the row before it, or a month earlier. */
export function dayBefore(rows: readonly BilledRow[], place: number): ISODate {
  const before = rows[place - 1];
  return before?.dueOn ?? dueDateAfter(rows[place]?.dueOn ?? '', dueDayOf(rows.map(({ dueOn }) => dueOn)), -1);
}

/** Neither is known: the amounts are all there is to go by. */
function fromAmounts({ lines }: BillValues, all: readonly BilledRow[]): Beginning | Missing {
  const open = lines.findIndex(({ settled }) => settled !== true);
  if (open < 0) return { field: 'lines', problem: '账单上各期都已还，没有剩下的' };
  const rows = all.slice(open).map(({ dueOn, amount }) => ({ dueOn, amount }));
  return { principal: sum(rows.map(({ amount }) => amount)), startOn: dayBefore(all, open), rows, paidTerms: undefined, isRest: true, amountsOnly: true };
}

function short(rows: readonly BilledRow[], principal: Fen, name = '借款金额'): Missing | undefined {
  const total = sum(rows.map(({ amount }) => amount));
  if (principal < 100) return { field: name === '借款金额' ? 'amount' : 'left', problem: `${name}至少 1.00 元` };
  return total >= principal ? undefined : { field: name === '借款金额' ? 'amount' : 'left', problem: `各期加起来比${name}还少，请核对` };
}
