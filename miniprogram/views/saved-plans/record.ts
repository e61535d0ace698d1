import type { ISODate, PlanPrice } from '../../calc/index';
import { RECORD_VERSION, type PlanRecord } from '../../ledger/records';
import type { Offer } from '../plan/offer';
import { emptyPlanForm, type PlanFormValues } from '../plan/values';
import { yuan } from '../text/money';
import { percent } from '../text/rate';

/** The form of a saved plan, complete where it was saved by an earlier version. It can be changed and saved back. */
export function formOf({ id, form, savedOn }: PlanRecord): PlanFormValues {
  // Without the day on which it was begun its dates aren't taken for untouched proposals: they stay.
  return { ...emptyPlanForm(savedOn), ...form, begunOn: '', savedId: id };
}

/** A plan to be saved from what stands in the form: the one it was opened from with its name and ticks, or a new one. */
export function savedFrom(values: PlanFormValues, before: PlanRecord | undefined, id: string, name: string, today: ISODate): PlanRecord {
  const saved = { version: RECORD_VERSION, id, savedOn: today, form: { ...values, savedId: '' }, deleted: false } as const;
  return { ...saved, name: before?.name ?? name, checked: before?.checked ?? [] };
}

/** "分期 36 期，利息 7,000.00": what is offered, so that two offers for one debt have two names. */
export function proposedName(offer: Offer): string {
  switch (offer.kind) {
    case 'installments':
      return `分期 ${offer.input.termCount} 期，${priceName(offer.input.price)}`;
    case 'deferral':
      return `延期 ${offer.input.months} 个月${offer.plan.waived === 0 ? '' : `，减免 ${yuan(offer.plan.waived)}`}`;
    case 'lump-sum':
      return `一次付 ${yuan(offer.settlement)}`;
  }
}

function priceName(price: PlanPrice): string {
  if (price.kind === 'none') return '不收利息';
  if (price.kind === 'annual-rate') return `年利率 ${percent(price.rate)}`;
  return price.kind === 'per-term' ? `每期 ${yuan(price.amount)}` : `利息 ${yuan(price.amount)}`;
}

/** A name as it is kept: at most this many characters, and never none. */
export function named(plan: PlanRecord, typed: string): PlanRecord {
  // By characters: an emoji is two units of a string, and half of it is none.
  const name = Array.from(typed.trim()).slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? plan : { ...plan, name };
}

const LONGEST_NAME = 40;
