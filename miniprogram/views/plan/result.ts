import { sumDebt, type Fen, type ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { balanceChart, type BalanceChart } from '../chart/balance-chart';
import type { BalancePoint } from '../../loans/principal-left';
import { balanceOf } from './balance';
import { againstPlanToday, comparisons } from './comparisons';
import { conclusions, type Conclusion } from './conclusions';
import { measuresOf, type Measures } from '../../loans/measures';
import type { DeferralOffer, InstallmentOffer, Offer, SettlementOffer } from '../../loans/offer';
import { planRates, type PlanRates } from './rates';
import type { Source } from './source';
import { alternativesTo } from './alternatives';
import { glanceOf, trueRateOf, verdictAt, type Figure } from './answer';
import type { PartOfTotal } from '../parts-of-total';
import { whereItGoes } from './where-it-goes';

/** An offer as it is shown: the figures, what they mean, what it is measured by, its course, and every term. */
export interface PlanResult {
  readonly label: string;
  readonly payment: string;
  readonly detail: string;
  /** The rate that is really paid, beside the payment; null where there is none. */
  readonly trueRate: Figure | null;
  /** What stays in sight while it is typed: the payment and its rate, or what is due at the end, or what is saved. */
  readonly glance: readonly Figure[];
  readonly facts: readonly Figure[];
  readonly rates: PlanRates | null;
  readonly conclusions: readonly Conclusion[];
  /** The one among them that answers 划不划算; -1 where none does. */
  readonly verdict: number;
  /** What all that is paid goes to; empty where nobody has said. */
  readonly parts: readonly PartOfTotal[];
  readonly totalPaid: string;
  readonly chart: BalanceChart | null;
  readonly schedule: readonly ScheduleRow[];
  /** How many rows the schedule has. */
  readonly terms: number;
  readonly scheduleTotals: Pick<ScheduleRow, 'principal' | 'interest' | 'total'> | null;
}

export interface ScheduleRow {
  readonly number: number;
  readonly dueOn: string;
  readonly principal: string;
  readonly interest: string;
  readonly total: string;
}

/** A debt that was changed after it was taken from the loans: the other ways are still for what the ledger has. */
function changedDebt({ debt }: Offer, { owed, from }: Source, today: ISODate): Conclusion[] {
  if (owed === null || owed === sumDebt(debt)) return [];
  return [{ text: `债务改过，账本里 ${shortDay(from, today)}是 ${yuan(owed)} 元；上面的别的路按账本里的算`, tone: 'plain' }];
}

type Head = Pick<PlanResult, 'label' | 'payment' | 'detail'>;

/** @param planToday the installment plan that a deferral could be instead, where the form has one */
export function planResult(offer: Offer, source: Source, today: ISODate, planToday: InstallmentOffer | null = null): PlanResult {
  const measures = measuresOf(offer);
  const rows = [
    ...comparisons(measures.totalPaid, alternativesTo(offer, source, measures.lastOn, today)),
    ...(offer.kind === 'deferral' && planToday !== null ? againstPlanToday(offer, planToday) : []),
  ];
  const head = headOf(offer, today);
  const rates = offer.kind === 'installments' ? planRates(offer, measures.rates, today) : null;
  const said = [...conclusions(offer, measures, rows, today), ...changedDebt(offer, source, today)];
  return {
    ...head,
    trueRate: trueRateOf(rates),
    glance: glanceOf(offer, head.payment, rates),
    facts: factsOf(offer, measures, today),
    rates,
    conclusions: said,
    verdict: verdictAt(offer, said, rows),
    parts: whereItGoes(offer),
    totalPaid: yuan(measures.totalPaid),
    chart: chartOf(offer, source, today),
    ...scheduleOf(offer, today),
  };
}

function headOf(offer: Offer, today: ISODate): Head {
  switch (offer.kind) {
    case 'installments':
      return paymentText(offer.plan.installments.map(({ principal, interest }) => principal + interest));
    case 'deferral':
      return deferralHead(offer, today);
    case 'lump-sum':
      return { label: '一次付（元）', payment: yuan(offer.settlement), detail: `${shortDay(offer.signedOn, today)}${offer.plan.remainsOwed === 0 ? '付清' : '付，剩下的还欠着'}` };
  }
}

function deferralHead({ plan, input }: DeferralOffer, today: ISODate): Head {
  const { endsOn, days, dueAtEnd, dueAtEndIfWaived, waived } = plan;
  const without = waived === 0 ? '' : `；不减免要还 ${yuan(dueAtEnd)} 元`;
  return { label: waived === 0 ? '到期一次还（元）' : '到期一次还，减免之后（元）', payment: yuan(dueAtEndIfWaived), detail: `延期 ${input.months} 个月共 ${days} 天，${shortDay(endsOn, today)}到期${without}` };
}

function factsOf(offer: Offer, { totalPaid, abovePrincipal, waived, lastOn }: Measures, today: ISODate): Figure[] {
  const total = [{ label: '一共还', value: yuan(totalPaid) }, { label: abovePrincipal < 0 ? '比本金少还' : '比本金多还', value: yuan(Math.abs(abovePrincipal)) }];
  const given = { label: '减免', value: yuan(waived) };
  switch (offer.kind) {
    case 'installments':
      return [...installmentFacts(offer), ...total, ...(waived > 0 ? [given] : []), { label: '最后一期', value: shortDay(lastOn, today) }];
    case 'deferral':
      return deferralFacts(offer, total);
    case 'lump-sum':
      return settlementFacts(offer, total);
  }
}

function installmentFacts({ plan, input }: InstallmentOffer): Figure[] {
  const { downPayment = 0 } = input;
  const down = downPayment > 0 ? [{ label: '首付', value: yuan(downPayment) }, { label: '分期的债务', value: yuan(plan.financed) }] : [];
  return [...down, { label: '总利息', value: yuan(plan.totalInterest) }];
}

function deferralFacts({ plan, debt }: DeferralOffer, total: readonly Figure[]): Figure[] {
  return [
    { label: '现在欠', value: yuan(sumDebt(debt)) },
    { label: '延期利息', value: yuan(plan.interest) },
    { label: '延期罚息', value: yuan(plan.surcharge) },
    { label: '到期还，不减免', value: yuan(plan.dueAtEnd) },
    ...(plan.waived === 0 ? [] : [{ label: '到期减免罚息', value: yuan(plan.waived) }]),
    ...total,
  ];
}

function settlementFacts({ plan }: SettlementOffer, total: readonly Figure[]): Figure[] {
  return [
    { label: '债务合计', value: yuan(plan.owed) },
    { label: '少付', value: yuan(plan.discount) },
    { label: '付完还欠', value: yuan(plan.remainsOwed) },
    ...total,
  ];
}

/** The payment per term: all alike, all but the last alike, or falling from the first to the last. The detail doesn't say it again. */
function paymentText(payments: readonly Fen[]): Head {
  const first = payments[0] ?? 0;
  const last = payments[payments.length - 1] ?? 0;
  const count = payments.length;
  const head = { label: '每期还（元）', payment: yuan(first) };
  if (count === 1) return { ...head, detail: '只有 1 期' };
  const alike = payments.slice(0, -1).every((payment) => payment === first);
  if (!alike) return { ...head, label: '首期还（元）', detail: `共 ${count} 期，逐期变化，最后一期 ${yuan(last)} 元` };
  if (first === last) return { ...head, detail: `共 ${count} 期，每期一样` };
  return { ...head, detail: `前 ${count - 1} 期一样，最后一期 ${yuan(last)} 元` };
}

/** The offer's course, beside the original schedule's where that is known. */
function chartOf(offer: Offer, source: Source, today: ISODate): BalanceChart | null {
  const original: readonly BalancePoint[] | null = source.original();
  const line = balanceOf(offer, '这个方案');
  return balanceChart(original === null ? [line] : [line, { name: '按原计划还完', shape: 'step', points: original }], today);
}

function scheduleOf(offer: Offer, today: ISODate): Pick<PlanResult, 'schedule' | 'terms' | 'scheduleTotals'> {
  if (offer.kind !== 'installments') return { schedule: [], terms: 0, scheduleTotals: null };
  const { installments, financed, totalInterest } = offer.plan;
  return {
    schedule: installments.map(({ number, dueOn, principal, interest }) => ({
      number, dueOn: shortDay(dueOn, today), principal: yuan(principal), interest: yuan(interest), total: yuan(principal + interest),
    })),
    terms: installments.length,
    scheduleTotals: { principal: yuan(financed), interest: yuan(totalInterest), total: yuan(financed + totalInterest) },
  };
}
