import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { sum } from '../money';
import type { AgreedPayment } from '../plan/types';
import type { Fen } from '../types';
import { requireDate, requireEach, requireInteger, requireRecord } from './kinds';
import { requireAfter } from './order';
import { requireDateWithin, requireWithin } from './ranges';

/** Everything agreedInstallments refuses, in the order of rule 9.7. */
export function checkAgreedInstallments(financed: Fen, rows: readonly AgreedPayment[]): void {
  requireInteger(financed, 'financed');
  requireEach(rows, 'rows', (row) => {
    requireRecord(row, '');
    requireDate(row.dueOn, 'dueOn');
    requireInteger(row.amount, 'amount');
  });
  checkRanges(financed, rows);
  rows.forEach(({ dueOn }, index) => {
    const before = rows[index - 1];
    if (before !== undefined) requireAfter(dueOn, before.dueOn, `rows[${index}].dueOn`);
  });
  if (sum(rows.map(({ amount }) => amount)) < financed) throw new CalcError('not-repayable', 'rows', financed);
}

/** As in a plan, a row stands for at least 1.00 yuan of what is financed: the loan that follows needs it. */
function checkRanges(financed: Fen, rows: readonly AgreedPayment[]): void {
  requireWithin(financed, LIMITS.principal, 'financed');
  requireWithin(rows.length, { min: 1, max: Math.min(LIMITS.planTermCount.max, Math.floor(financed / LIMITS.perTerm)) }, 'rows');
  rows.forEach(({ dueOn, amount }, index) => {
    requireDateWithin(dueOn, `rows[${index}].dueOn`);
    requireWithin(amount, LIMITS.payment, `rows[${index}].amount`);
  });
}
