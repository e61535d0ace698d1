import { LIMITS } from '../limits';
import { PLAN_LIMITS } from '../plan/limits';
import type { DebtStrategy, OwedDebt } from '../plan/types';
import type { Fen } from '../types';
import { requireChoice, requireEach, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAmount, requireRateWithin, requireWithin } from './ranges';

const STRATEGIES = ['avalanche', 'snowball', 'most-urgent'];

/** Everything orderDebts refuses but for 'not-repayable', in the order of rule 9.7. */
export function checkDebts(debts: readonly OwedDebt[], monthlyBudget: Fen, strategy: DebtStrategy): void {
  requireEach(debts, 'debts', checkDebtKind);
  requireInteger(monthlyBudget, 'monthlyBudget');
  requireChoice(strategy, STRATEGIES, 'strategy');
  requireWithin(debts.length, PLAN_LIMITS.debtCount, 'debts');
  debts.forEach((debt, index) => checkDebtRange(debt, `debts[${index}]`));
  requireWithin(monthlyBudget, LIMITS.payment, 'monthlyBudget');
}

function checkDebtKind(debt: OwedDebt, field: string): void {
  requireRecord(debt, field);
  requireInteger(debt.balance, `${field}.balance`);
  requireRate(debt.dailyRate, `${field}.dailyRate`);
  whereGiven(debt.minimumPayment, (value) => requireInteger(value, `${field}.minimumPayment`));
  whereGiven(debt.daysOverdue, (value) => requireInteger(value, `${field}.daysOverdue`));
}

function checkDebtRange(debt: OwedDebt, field: string): void {
  requireWithin(debt.balance, LIMITS.payment, `${field}.balance`);
  requireRateWithin(debt.dailyRate, PLAN_LIMITS.overdueDailyRate, `${field}.dailyRate`);
  whereGiven(debt.minimumPayment, (value) => requireAmount(value, `${field}.minimumPayment`));
  whereGiven(debt.daysOverdue, (value) => requireWithin(value, PLAN_LIMITS.daysOverdue, `${field}.daysOverdue`));
}
