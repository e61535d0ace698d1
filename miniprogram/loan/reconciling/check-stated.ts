import type { StatedFigures } from '../../calc/reconcile/types';
import { requireInteger, requireRecord, whereGiven } from '../../calc/checks/kinds';
import { requireAmount, requireWithin } from '../../calc/checks/ranges';

export const STATED_AMOUNTS = ['overdueTotal', 'principal', 'interest', 'penalty', 'lateFee', 'payoffAmount'] as const;

/** As many as lie between the dates that calc takes. */
const DAYS_OVERDUE = { min: 0, max: 36_525 };

/** Everything reconcile refuses of the lender's figures, in the order of the checks (rule 9.7). */
export function checkStated(stated: StatedFigures): void {
  requireRecord(stated, 'stated');
  STATED_AMOUNTS.forEach((figure) => whereGiven(stated[figure], (value) => requireInteger(value, `stated.${figure}`)));
  whereGiven(stated.daysOverdue, (value) => requireInteger(value, 'stated.daysOverdue'));
  STATED_AMOUNTS.forEach((figure) => whereGiven(stated[figure], (value) => requireAmount(value, `stated.${figure}`)));
  whereGiven(stated.daysOverdue, (value) => requireWithin(value, DAYS_OVERDUE, 'stated.daysOverdue'));
}
