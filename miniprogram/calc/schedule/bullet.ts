import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { type Period, periodInterest } from './period';

/** 到期一次还本付息 (rule 3.11): one installment on the last due date, interest for all the periods, rounded once. */
export function bullet(principal: Fen, periods: readonly Period[], rate: ExactRate): Installment[] {
  const whole = periods.reduce((total, { dueOn, units }) => ({ dueOn, units: total.units + units }), { dueOn: '', units: 0 });
  return [{ number: 1, dueOn: whole.dueOn, principal, interest: periodInterest(principal, whole, rate) }];
}
