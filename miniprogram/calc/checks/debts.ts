import { LIMITS } from '../limits';
import { PLAN_LIMITS } from '../plan/limits';
import type { DebtStrategy, OwedDebt } from '../plan/types';
import type { Fen } from '../types';
import { requireChoice, requireEach, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAmount, requireRateWithin, requireWithin } from './ranges';
import { inEach } from './with-fields';

const STRATEGIES = ['avalanche', 'snowball', 'most-urgent'];

/** Everything orderDebts refuses but for 'not-repayable', in the order of rule 9.7. */
export function checkDebts(debts: readonly OwedDebt[], monthlyBudget: Fen, strategy: DebtStrategy): void {
  requireEach(debts, 'debts', checkDebtKind);
  requireInteger(monthlyBudget, 'monthlyBudget');
  requireChoice(strategy, STRATEGIES, 'strategy');
  requireWithin(debts.length, PLAN_LIMITS.debtCount, 'debts');
  inEach(debts, 'debts', checkDebtRange);
  requireWithin(monthlyBudget, LIMITS.payment, 'monthlyBudget');
}

function checkDebtKind(debt: OwedDebt): void {
  requireRecord(debt, '');
  requireInteger(debt.balance, 'balance');
  requireRate(debt.dailyRate, 'dailyRate');
  whereGiven(debt.minimumPayment, (value) => requireInteger(value, 'minimumPayment'));
  whereGiven(debt.daysOverdue, (value) => requireInteger(value, 'daysOverdue'));
}

function checkDebtRange(debt: OwedDebt): void {
  requireWithin(debt.balance, LIMITS.payment, 'balance');
  requireRateWithin(debt.dailyRate, PLAN_LIMITS.overdueDailyRate, 'dailyRate');
  whereGiven(debt.minimumPayment, (value) => requireAmount(value, 'minimumPayment'));
  whereGiven(debt.daysOverdue, (value) => requireWithin(value, PLAN_LIMITS.daysOverdue, 'daysOverdue'));
}
