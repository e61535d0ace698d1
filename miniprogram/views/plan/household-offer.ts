import type { HouseholdOffer } from '../household/offer';
import type { Offer } from '../../loans/offer';

/** What a household must be able to carry: the terms of an installment plan. The others are paid at once, out of savings. */
export function householdOffer(offer: Offer | null): HouseholdOffer | null {
  if (offer?.kind !== 'installments') return null;
  const { debt, waive, signedOn, input, plan } = offer;
  const { financed, totalInterest, installments } = plan;
  const { downPayment = 0, firstDueOn, termCount, price } = input;
  const highestPayment = Math.max(...installments.map(({ principal, interest }) => principal + interest));
  return { debt, waive, downPayment, signedOn, firstDueOn, price, termCount, financed, totalInterest, highestPayment };
}
