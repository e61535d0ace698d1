import { addBaselines, CalcError, sameTermsAtContractRate, sum, sumDebt, type Baseline, type FinishOriginal, type ISODate } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import type { InstallmentOffer, Offer } from '../../loans/offer';
import type { Source } from './source';

/** Another way for the same debt: what a plan is measured by. Each is named; none is mixed with another. */
export interface Alternative {
  readonly baseline: Baseline;
  /** "按原计划还完", as it stands after 比. */
  readonly label: string;
  /** What it is, and what it takes in all. */
  readonly detail: string;
}

/**
 * The ways beside an offer, in the order of rule 5.10: finishing the original schedule; as many terms at the
 * contract rate; staying overdue until the offer's last date; for what is paid at once, paying today. What can't be
 * calculated is left out.
 *
 * @param lastOn the offer's last date
 */
export function alternativesTo(offer: Offer, source: Source, lastOn: ISODate, today: ISODate): Alternative[] {
  const finishing = source.finish();
  const finish = together(finishing);
  const same = offer.kind === 'installments' ? sameTerms(offer, source) : null;
  const stay = offer.kind === 'lump-sum' ? null : together(source.stayUntil(lastOn));
  const ways = [
    finish && { baseline: finish, label: '按原计划还完', detail: `${finishWords(finishing, source)}还到 ${shortDay(finish.lastPaidOn, today)}，一共 ${yuan(finish.totalPaid)} 元` },
    same,
    stay && { baseline: stay, label: '一直拖着不还', detail: `${comma(source.supposes.stay)}到 ${shortDay(stay.lastPaidOn, today)}一次还清要 ${yuan(stay.totalPaid)} 元` },
    offer.kind === 'installments' ? null : payToday(offer),
  ];
  return ways.filter((way) => way !== null);
}

function sameTerms({ input, plan }: InstallmentOffer, { rate }: Source): Alternative | null {
  if (rate === null) return null;
  const { signedOn, firstDueOn, downPayment = 0, termCount } = input;
  const baseline = calculated(() => sameTermsAtContractRate({ financed: plan.financed, downPayment, signedOn, firstDueOn, dailyRate: rate, termCount }));
  if (baseline instanceof CalcError) return null;
  const detail = `等额本金，日利率 ${percent(rate)}，一共 ${yuan(baseline.totalPaid)} 元`;
  return { baseline, label: `同样 ${termCount} 期按合同利率`, detail };
}

/** How the schedule is finished, and what has to be paid at once before it goes on: often what nobody has. */
function finishWords(finishing: readonly FinishOriginal[] | null, { supposes }: Source): string {
  const dueNow = sum((finishing ?? []).map((one) => one.dueNow));
  return dueNow === 0 ? supposes.finish : `${supposes.catchUp} ${yuan(dueNow)} 元，之后${supposes.finish}`;
}

/** The whole debt as it is typed, at once. */
function payToday({ debt, signedOn }: Offer): Alternative {
  const totalPaid = sumDebt(debt);
  const baseline: Baseline = { kind: 'pay-today', from: signedOn, totalPaid, parts: debt, lastPaidOn: signedOn, unapplied: 0 };
  return { baseline, label: '当天全部还清', detail: `债务合计 ${yuan(totalPaid)} 元` };
}

function together(baselines: readonly Baseline[] | null): Baseline | null {
  return baselines && addBaselines(baselines);
}

function comma(words: string): string {
  return words === '' ? '' : `${words}，`;
}
