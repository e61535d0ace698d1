import { CalcError, compareDeferral, comparePlan, type BaselineKind, type Fen } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import { yuan } from '../../text/money';
import type { DeferralOffer, InstallmentOffer } from '../../loans/offer';
import type { Alternative } from './alternatives';

/** A plan against one other way for the same debt. */
export interface ComparisonRow extends Pick<Alternative, 'label' | 'detail'> {
  readonly kind: BaselineKind | 'plan-today';
  /** "多付 1,442.50 元", "少付 9,014.63 元", "一样". */
  readonly difference: string;
  /** The plan costs more than this way. */
  readonly against: boolean;
}

export function comparisons(totalPaid: Fen, ways: readonly Alternative[]): ComparisonRow[] {
  const compared = comparePlan(totalPaid, ways.map(({ baseline }) => baseline));
  return ways.map(({ baseline, label, detail }, place) => {
    const difference = compared[place]?.difference ?? 0;
    return { kind: baseline.kind, label, detail, difference: differenceText(difference), against: difference > 0 };
  });
}

/** A deferral against an installment plan that starts on its first day: what it costs, not what it takes at once. */
export function againstPlanToday({ input, plan: deferral }: DeferralOffer, { input: plan }: InstallmentOffer): ComparisonRow[] {
  const compared = calculated(() => compareDeferral({ deferral: input, plan }));
  if (compared instanceof CalcError) return [];
  const { totalPaid } = compared.againstPlanToday.plan;
  // Of several loans the deferral is the sum of each.
  const difference = deferral.dueAtEndIfWaived - totalPaid;
  const detail = `「分期」里填的条件，一共 ${yuan(totalPaid)} 元；延期则到期要一次拿出来`;
  return [{ kind: 'plan-today', label: `当天就分 ${plan.termCount} 期`, detail, difference: differenceText(difference), against: difference > 0 }];
}

/** Plan − other way, in fen, as words. */
export function differenceText(difference: Fen): string {
  if (difference === 0) return '一样';
  return `${difference > 0 ? '多付' : '少付'} ${yuan(Math.abs(difference))} 元`;
}
