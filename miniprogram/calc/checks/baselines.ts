import { monthIndex } from '../day';
import { LIMITS } from '../limits';
import { PLAN_LIMITS } from '../plan/limits';
import type { Baseline, ContractRateInput } from '../plan/types';
import type { Fen, ISODate } from '../types';
import { requireChoice, requireDate, requireEach, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAfter, requireNotBefore } from './order';
import { isDateWithin, requireAmount, requireDateWithin, requireLastDueMonth, requireRateWithin, requireWithin } from './ranges';

const METHODS = ['equal-principal', 'equal-installment'];
const INTEREST_BASES = ['actual-days', 'monthly'];

/** What stayOverdue refuses beside what assessLoan does. */
export function checkUntil(until: ISODate, asOf: ISODate): void {
  requireDate(until, 'until');
  requireDateWithin(until, 'until');
  requireNotBefore(until, asOf, 'until');
}

/** Everything comparePlan refuses; only what it looks at. */
export function checkComparison(planTotalPaid: Fen, baselines: readonly Baseline[]): void {
  requireInteger(planTotalPaid, 'planTotalPaid');
  requireEach(baselines, 'baselines', (baseline) => {
    requireRecord(baseline, '');
    requireInteger(baseline.totalPaid, 'totalPaid');
  });
  requireWithin(planTotalPaid, PLAN_LIMITS.total, 'planTotalPaid');
  baselines.forEach(({ totalPaid }, index) => requireWithin(totalPaid, PLAN_LIMITS.total, `baselines[${index}].totalPaid`));
}

/** Everything sameTermsAtContractRate refuses but for 'not-repayable', in the order of rule 9.7. */
export function checkContractRate(input: ContractRateInput): void {
  checkKinds(input);
  checkRanges(input);
  requireAfter(input.firstDueOn, input.signedOn, 'firstDueOn');
}

function checkKinds(input: ContractRateInput): void {
  requireRecord(input, 'input');
  requireInteger(input.financed, 'financed');
  whereGiven(input.downPayment, (value) => requireInteger(value, 'downPayment'));
  requireDate(input.signedOn, 'signedOn');
  requireRate(input.dailyRate, 'dailyRate');
  whereGiven(input.method, (value) => requireChoice(value, METHODS, 'method'));
  requireInteger(input.termCount, 'termCount');
  requireDate(input.firstDueOn, 'firstDueOn');
  whereGiven(input.dueDay, (value) => requireInteger(value, 'dueDay'));
  whereGiven(input.interestBasis, (value) => requireChoice(value, INTEREST_BASES, 'interestBasis'));
}

function checkRanges({ financed, downPayment = 0, termCount, firstDueOn, ...input }: ContractRateInput): void {
  requireWithin(financed, { min: Math.max(LIMITS.principal.min, LIMITS.perTerm * termCount), max: LIMITS.principal.max }, 'financed');
  requireAmount(downPayment, 'downPayment');
  requireDateWithin(input.signedOn, 'signedOn');
  requireRateWithin(input.dailyRate, LIMITS.dailyRate, 'dailyRate');
  requireWithin(termCount, LIMITS.planTermCount, 'termCount');
  if (isDateWithin(firstDueOn)) requireLastDueMonth(monthIndex(firstDueOn) + termCount - 1, 'termCount');
  requireDateWithin(firstDueOn, 'firstDueOn');
  whereGiven(input.dueDay, (value) => requireWithin(value, LIMITS.dueDay, 'dueDay'));
}
