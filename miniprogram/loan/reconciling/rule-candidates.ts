import { addDays } from '../../calc/day';
import { DEFAULT_PENALTY_MULTIPLIER } from '../../calc/rate';
import type { AllocationOrder, Fen, OverdueRules, Rate } from '../../calc/types';
import { type Candidate, candidate } from './candidate';
import type { StatedFigures } from '../../calc/reconcile/types';
import type { Workbench } from './workbench';

/** Changes of the day and of how penalty is counted, in the order of rule 7.15. */

const MULTIPLIERS: readonly Rate[] = ['1.3', '1.4', '1.5', '2', '2.5'];
const GRACE_DAYS: readonly number[] = [1, 3, 0];
const LATE_FEES: readonly Rate[] = ['0.005', '0.01', '0.02', '0.03', '0.05', '0.1'];
const ALLOCATIONS: readonly AllocationOrder[] = ['by-installment', 'by-component', 'principal-first'];

/** A figure of the day before or after, and the habits of penalty. */
export function penaltyCandidates({ loan, asOf }: Workbench): Candidate[] {
  const rules = loan.terms.overdueRules ?? {};
  const multiplier = Number(rules.penaltyMultiplier ?? DEFAULT_PENALTY_MULTIPLIER);
  return [
    ...[-1, 1].map((days) => candidate('as-of', { kind: 'as-of', on: addDays(asOf, days) })),
    rule('penaltyFrom', { penaltyFrom: rules.penaltyFrom === 'due-day' ? 'day-after-due' : 'due-day' }),
    rule('penaltyRounding', { penaltyRounding: rules.penaltyRounding === 'daily' ? 'once' : 'daily' }),
    ...MULTIPLIERS.filter((one) => Number(one) !== multiplier).map((penaltyMultiplier) => rule('penaltyMultiplier', { penaltyMultiplier })),
    rule('penaltyBase', { penaltyBase: rules.penaltyBase === 'principal-and-interest' ? 'principal' : 'principal-and-interest' }),
    ...GRACE_DAYS.filter((days) => days !== (rules.graceDays ?? 0)).map((graceDays) => rule('graceDays', { graceDays })),
  ];
}

/** A late fee, or what the stated one comes to; then another order of allocation. */
export function feeCandidates(bench: Workbench, stated: StatedFigures): Candidate[] {
  const rules = bench.loan.terms.overdueRules ?? {};
  const present = Number(rules.lateFeeRate ?? '0');
  const comesTo = stated.lateFee === undefined ? [] : rateOfFee(bench, stated.lateFee);
  const rates = [...LATE_FEES, ...comesTo.filter((rate) => !LATE_FEES.includes(rate))].filter((rate) => Number(rate) !== present);
  return [
    ...rates.map((lateFeeRate) => rule('lateFeeRate', { lateFeeRate })),
    ...ALLOCATIONS.filter((order) => order !== (rules.allocation ?? 'by-installment')).map((allocation) => rule('allocation', { allocation })),
  ];
}

/** The highest fee rate that counts, to measure others by. */
const MEASURE = 0.2;

/** With at most 2 decimals of a percent; none of 0 where there is a fee. */
function rateOfFee(bench: Workbench, fee: Fen): Rate[] {
  const measured = bench.try([{ kind: 'rules', rules: { lateFeeRate: String(MEASURE) } }])?.figures.lateFee ?? 0;
  const share = measured === 0 ? 0 : Math.round((fee / measured) * MEASURE * 10_000);
  return share > MEASURE * 10_000 ? [] : [(share / 10_000).toString()];
}

function rule(key: keyof OverdueRules, rules: OverdueRules): Candidate {
  return candidate(`rules.${key}`, { kind: 'rules', rules });
}
