import { sumDebt, type ISODate, type PlanPrice } from '../../calc/index';
import { RECORD_VERSION, type PlanRecord } from '../../ledger/records';
import type { InstallmentOffer, Offer } from '../../loans/offer';
import { readPlanForm } from './read';
import { emptyPlanForm, type PlanField, type PlanFormValues } from './values';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';

/** The form of a saved plan, complete where it was saved by an earlier version. It can be changed and saved back. */
export function formOf({ id, form, savedOn }: PlanRecord): PlanFormValues {
  // Without the day on which it was begun its dates aren't taken for untouched proposals: they stay.
  return { ...emptyPlanForm(savedOn), ...form, begunOn: '', savedId: id };
}

/**
 * A plan to be saved from what stands in the form: the one it was opened from, with the name that
 * the person gave it and its ticks, or a new one.
 */
export function savedFrom(values: PlanFormValues, before: PlanRecord | undefined, id: string, name: string, today: ISODate): PlanRecord {
  const kept = before === undefined || before.name === proposedNameOf(before) ? name : before.name;
  const saved = { version: RECORD_VERSION, id, savedOn: today, form: { ...values, savedId: '' }, deleted: false } as const;
  return { ...saved, name: kept, checked: before?.checked ?? [] };
}

/** The name that was proposed for it, where it is still filled in: one that the person gave is another. */
function proposedNameOf(plan: PlanRecord): string | undefined {
  const reading = readPlanForm(formOf(plan));
  return 'offer' in reading ? proposedName(reading.offer) : undefined;
}

/** Whether two forms say the same, whatever they were saved as and begun on. */
export function isSame(one: PlanFormValues, other: PlanFormValues): boolean {
  const fields = Object.keys(one) as PlanField[];
  return fields.every((field) => field === 'savedId' || field === 'begunOn' || one[field] === other[field]);
}

/** "分期 36 期，利息 7,000.00": what is offered, so that two offers for one debt have two names. */
export function proposedName(offer: Offer): string {
  switch (offer.kind) {
    case 'installments':
      return [`分期 ${offer.input.termCount} 期`, priceName(offer.input.price), ...reductionNames(offer)].join('，');
    case 'deferral':
      return [`延期 ${offer.input.months} 个月`, ...(offer.plan.interest === 0 ? ['不收利息'] : []), ...(offer.plan.waived === 0 ? [] : [`减免 ${yuan(offer.plan.waived)}`])].join('，');
    case 'lump-sum':
      return `一次付 ${yuan(offer.settlement)}${offer.inWriting || offer.plan.discount === 0 ? '' : '，口头答应'}`;
  }
}

function reductionNames({ waive, input: { downPayment = 0 } }: InstallmentOffer): string[] {
  const waived = sumDebt(waive);
  return [...(waived === 0 ? [] : [`减免 ${yuan(waived)}`]), ...(downPayment === 0 ? [] : [`首付 ${yuan(downPayment)}`])];
}

function priceName(price: PlanPrice): string {
  if (price.kind === 'none') return '不收利息';
  if (price.kind === 'annual-rate') return `年利率 ${percent(price.rate)}${price.method === 'equal-principal' ? ' 等额本金' : ''}`;
  return price.kind === 'per-term' ? `每期 ${yuan(price.amount)}` : `利息 ${yuan(price.amount)}`;
}

/** A name as it is kept: at most this many characters, and never none. */
export function named(plan: PlanRecord, typed: string): PlanRecord {
  // By characters: an emoji is two units of a string, and half of it is none.
  const name = Array.from(typed.trim()).slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? plan : { ...plan, name };
}

const LONGEST_NAME = 40;
