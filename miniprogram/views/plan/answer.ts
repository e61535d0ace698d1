import { yuan } from '../../text/money';
import type { Offer } from '../../loans/offer';
import { comparisonText, type Conclusion } from './conclusions';
import type { ComparisonRow } from './comparisons';
import type { PlanRates } from './rates';

export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** What an offer of each kind is measured by before all else: the first of these ways that is known. */
const MEASURED_BY: Readonly<Record<Offer['kind'], readonly ComparisonRow['kind'][]>> = {
  installments: ['finish-original', 'same-terms-at-contract-rate', 'stay-overdue'],
  deferral: ['pay-today'],
  'lump-sum': [],
};

/**
 * Which conclusion answers 划不划算, alone and first: the comparison that the offer is measured by; of a settlement that
 * nobody has written down that the rest stays owed; else the first that is said. -1 where nothing is.
 */
export function verdictAt(offer: Offer, said: readonly Conclusion[], rows: readonly ComparisonRow[]): number {
  const measure = MEASURED_BY[offer.kind].map((kind) => rows.find((row) => row.kind === kind)).find((row) => row !== undefined);
  if (measure !== undefined) return said.findIndex(({ text }) => text === comparisonText(measure));
  const isOnlySaid = offer.kind === 'lump-sum' && offer.plan.remainsOwed > 0;
  return isOnlySaid ? said.findIndex(({ tone }) => tone === 'against') : Math.min(0, said.length - 1);
}

/** The rate that is really paid: by months where that is fair, else by the real dates. */
export function trueRateOf(rates: PlanRates | null): Figure | null {
  const real = rates?.rows.find(({ flat }) => !flat);
  return real === undefined ? null : { label: real.label.replace('年化利率', '真实年化'), value: real.value };
}

/** The figures that stay in sight while the offer is typed, one or two short lines. */
export function glanceOf(offer: Offer, payment: string, rates: PlanRates | null): Figure[] {
  switch (offer.kind) {
    case 'installments': {
      const rate = trueRateOf(rates);
      const isLevel = new Set(offer.plan.installments.slice(0, -1).map(({ principal, interest }) => principal + interest)).size <= 1;
      return [{ label: isLevel ? '每期' : '首期', value: payment }, ...(rate === null ? [] : [{ label: '真实年化', value: rate.value }])];
    }
    case 'deferral':
      return [{ label: '到期要还', value: payment }];
    case 'lump-sum': {
      const isOnlySaid = offer.plan.remainsOwed > 0;
      return [{ label: '少还', value: yuan(offer.plan.discount) }, ...(isOnlySaid ? [{ label: '还没写进书面', value: '' }] : [])];
    }
  }
}
