import { monthIndex } from '../day';
import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { sum, sumDebt } from '../money';
import type { Fen, InstallmentPlanInput, PlanPrice } from '../types';
import { checkDebtKinds, DEBT_PARTS, requireChoice, requireDate, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAfter } from './order';
import { isDateWithin, requireAmount, requireDateWithin, requireDebtWithin, requireLastDueMonth, requireRateWithin, requireWithin } from './ranges';

const PRICE_KINDS = ['total-interest', 'per-term', 'annual-rate', 'none'];
const PLAN_METHODS = ['equal-installment', 'equal-principal'];

/** Everything planInstallments refuses but for 'not-repayable', in the order of rule 9.7. */
export function checkInstallmentPlan(input: InstallmentPlanInput): void {
  checkKinds(input);
  checkRanges(input);
  requireAfter(input.firstDueOn, input.signedOn, 'firstDueOn');
}

/** Debt − waived − down payment, of an input whose fields are of their kinds. */
export function financedBy({ debt, waive, downPayment = 0 }: InstallmentPlanInput): Fen {
  return sum(DEBT_PARTS.map((part) => debt[part] - (waive?.[part] ?? 0))) - downPayment;
}

function checkKinds(input: InstallmentPlanInput): void {
  requireRecord(input, 'input');
  checkDebtKinds(input.debt, 'debt');
  whereGiven(input.waive, (waive) => {
    requireRecord(waive, 'waive');
    DEBT_PARTS.forEach((part) => whereGiven(waive[part], (value) => requireInteger(value, `waive.${part}`)));
  });
  whereGiven(input.downPayment, (value) => requireInteger(value, 'downPayment'));
  requireDate(input.signedOn, 'signedOn');
  requireInteger(input.termCount, 'termCount');
  requireDate(input.firstDueOn, 'firstDueOn');
  whereGiven(input.dueDay, (value) => requireInteger(value, 'dueDay'));
  checkPriceKinds(input.price);
}

function checkPriceKinds(price: PlanPrice): void {
  requireRecord(price, 'price');
  requireChoice(price.kind, PRICE_KINDS, 'price.kind');
  if (price.kind === 'total-interest' || price.kind === 'per-term') requireInteger(price.amount, 'price.amount');
  if (price.kind === 'annual-rate') {
    requireRate(price.rate, 'price.rate');
    requireChoice(price.method, PLAN_METHODS, 'price.method');
  }
}

function checkRanges(input: InstallmentPlanInput): void {
  const { debt, waive, downPayment = 0, termCount, firstDueOn, price } = input;
  const financed = financedBy(input);
  requireDebtWithin(debt, 'debt');
  DEBT_PARTS.forEach((part) =>
    whereGiven(waive?.[part], (value) => requireWithin(value, { min: 0, max: debt[part] }, `waive.${part}`)),
  );
  if (downPayment === 0 && financed <= 0) throw new CalcError('out-of-range', 'waive', sumDebt(debt) - 1);
  requireAmount(downPayment, 'downPayment');
  if (financed <= 0) throw new CalcError('out-of-range', 'downPayment', Math.max(0, financed + downPayment - 1));
  requireDateWithin(input.signedOn, 'signedOn');
  requireWithin(termCount, LIMITS.planTermCount, 'termCount');
  if (financed < termCount * LIMITS.perTerm) {
    throw new CalcError('out-of-range', 'termCount', Math.floor(financed / LIMITS.perTerm));
  }
  if (isDateWithin(firstDueOn)) requireLastDueMonth(monthIndex(firstDueOn) + termCount - 1, 'termCount');
  requireDateWithin(firstDueOn, 'firstDueOn');
  whereGiven(input.dueDay, (value) => requireWithin(value, LIMITS.dueDay, 'dueDay'));
  if (price.kind === 'total-interest' || price.kind === 'per-term') requireAmount(price.amount, 'price.amount');
  if (price.kind === 'annual-rate') requireRateWithin(price.rate, LIMITS.annualRate, 'price.rate');
}
