import { CalcError, comparePlan, finishOriginal, sameTermsAtContractRate, stayOverdue, type Baseline, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { loanOf } from '../assess';
import { calculated } from '../calculated';
import { yuan } from '../text/money';
import { percent } from '../text/rate';
import type { Plan } from './read';

/** A plan against one other way for the same loan. Each names what it is measured by; none is mixed with another. */
export interface ComparisonRow {
  readonly label: string;
  /** What the other way is, and what it takes in all. */
  readonly detail: string;
  /** "多付 1,442.50 元", "少付 9,014.63 元", "一样". */
  readonly difference: string;
  /** The plan costs more than this way. */
  readonly against: boolean;
}

/**
 * The plan against the three baselines of domain.md section 5: finishing the original schedule, as many terms at the
 * contract rate, and staying overdue until the plan's last date. A baseline that can't be calculated is left out.
 *
 * @param from the day on which the plan and the others begin
 */
export function comparisons(plan: Plan, record: LoanRecord, from: ISODate): ComparisonRow[] {
  const loan = loanOf(record);
  const { dailyRate } = record.terms;
  const termCount = plan.installments.length;
  const firstDueOn = plan.installments[0]?.dueOn ?? from;
  const ways: readonly [label: string, make: () => Baseline, detail: (baseline: Baseline) => string][] = [
    ['按原计划还完', () => finishOriginal(loan, from), ({ totalPaid, lastPaidOn }) => `当天补上逾期，之后照原计划还到 ${lastPaidOn}，一共 ${yuan(totalPaid)} 元`],
    [
      `同样 ${termCount} 期按合同利率`,
      () => sameTermsAtContractRate({ financed: plan.financed, signedOn: from, dailyRate, termCount, firstDueOn }),
      ({ totalPaid }) => `等额本金，日利率 ${percent(dailyRate)}，一共 ${yuan(totalPaid)} 元`,
    ],
    ['一直拖着不还', () => stayOverdue(loan, from, plan.lastDueOn), ({ totalPaid, lastPaidOn }) => `到 ${lastPaidOn} 一次还清要 ${yuan(totalPaid)} 元`],
  ];
  return ways.flatMap(([label, make, detail]) => {
    const baseline = calculated(make);
    return baseline instanceof CalcError ? [] : comparePlan(plan.totalPaid, [baseline]).map(({ difference }) => ({
      label,
      detail: detail(baseline),
      difference: difference === 0 ? '一样' : `${difference > 0 ? '多付' : '少付'} ${yuan(Math.abs(difference))} 元`,
      against: difference > 0,
    }));
  });
}
