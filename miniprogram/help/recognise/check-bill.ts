import { CalcError } from '../../calc/errors';
import { LIMITS } from '../../calc/limits';
import { sum } from '../../calc/money';
import type { Bill, BillRow } from '../../calc/recognise/types';
import { requireDate, requireEach, requireInteger, requireRecord, whereGiven } from '../../calc/checks/kinds';
import { requireAfter } from '../../calc/checks/order';
import { requireAmount, requireDateWithin, requireWithin } from '../../calc/checks/ranges';

/** Everything recogniseSchedule refuses, in the order of the checks (rule 9.7). */
export function checkBill(bill: Bill): void {
  checkKinds(bill);
  checkRanges(bill);
  bill.rows.forEach(({ dueOn }, index) => requireAfter(dueOn, bill.rows[index - 1]?.dueOn ?? bill.startOn, `rows[${index}].dueOn`));
  checkSums(bill);
}

function checkKinds(bill: Bill): void {
  requireRecord(bill, 'bill');
  requireInteger(bill.principal, 'principal');
  requireDate(bill.startOn, 'startOn');
  requireEach(bill.rows, 'rows', checkRowKinds);
}

function checkRowKinds(row: BillRow): void {
  requireRecord(row, '');
  requireDate(row.dueOn, 'dueOn');
  requireInteger(row.amount, 'amount');
  whereGiven(row.principal, (value) => requireInteger(value, 'principal'));
  whereGiven(row.interest, (value) => requireInteger(value, 'interest'));
}

function checkRanges({ principal, startOn, rows }: Bill): void {
  const least = Math.max(LIMITS.principal.min, LIMITS.perTerm * Math.min(rows.length, LIMITS.termCount.max));
  requireWithin(principal, { min: least, max: LIMITS.principal.max }, 'principal');
  requireDateWithin(startOn, 'startOn');
  requireWithin(rows.length, LIMITS.termCount, 'rows');
  rows.forEach((row, index) => {
    requireDateWithin(row.dueOn, `rows[${index}].dueOn`);
    requireAmount(row.amount, `rows[${index}].amount`);
    whereGiven(row.principal, (value) => requireAmount(value, `rows[${index}].principal`));
    whereGiven(row.interest, (value) => requireAmount(value, `rows[${index}].interest`));
  });
}

/** A part alone is at most its row's amount. */
function checkSums({ principal, rows }: Bill): void {
  rows.forEach(({ amount, principal: part, interest }, index) => {
    const isWrong = part !== undefined && interest !== undefined ? part + interest !== amount : (part ?? interest ?? 0) > amount;
    if (isWrong) throw new CalcError('sum', `rows[${index}]`, amount);
  });
  const shown = rows.map((row) => row.principal ?? (row.interest === undefined ? undefined : row.amount - row.interest));
  const parts = shown.filter((part) => part !== undefined);
  if (parts.length === rows.length && sum(parts) !== principal) throw new CalcError('sum', 'rows', principal);
}
