import { checkContractRate } from '../checks/baselines';
import { dayOfMonth } from '../day';
import { sum } from '../money';
import { buildSchedule } from '../schedule/build-schedule';
import type { Baseline, ContractRateInput } from './types';

/**
 * As many terms at the loan's contract rate (rule 5.10), in fen: what the plan's price is
 * measured by. A schedule as of a loan from the day of signing on, equal-principal on actual days
 * unless said otherwise. All that is financed is principal, whatever it was before.
 *
 * With the amount the plan finances it compares the price alone; with the debt before its waivers it
 * counts these in the plan's favour.
 *
 * @throws CalcError for input outside the limits; 'not-repayable' on 'termCount'.
 *
 * @example
 * sameTermsAtContractRate({
 *   financed: 57_000_00, signedOn: '2025-01-15', dailyRate: '0.0005', termCount: 36, firstDueOn: '2025-02-15',
 * }).parts.interest // → 16_014_63
 */
export function sameTermsAtContractRate(input: ContractRateInput): Baseline {
  checkContractRate(input);
  const { financed, downPayment = 0, signedOn, firstDueOn, dueDay = dayOfMonth(firstDueOn) } = input;
  const schedule = buildSchedule({
    principal: financed,
    borrowedOn: signedOn,
    dailyRate: input.dailyRate,
    method: input.method ?? 'equal-principal',
    termCount: input.termCount,
    dueDay,
    firstDueOn,
    interestBasis: input.interestBasis ?? 'actual-days',
  });
  const interest = sum(schedule.map((installment) => installment.interest));
  return {
    kind: 'same-terms-at-contract-rate',
    from: signedOn,
    totalPaid: downPayment + financed + interest,
    parts: { principal: downPayment + financed, interest, penalty: 0, lateFee: 0 },
    lastPaidOn: schedule[schedule.length - 1]?.dueOn ?? firstDueOn,
    unapplied: 0,
  };
}
