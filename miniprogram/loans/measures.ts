import { addMonths, annualCost, CalcError, cashFlowRate, daysBetween, sum, sumDebt, type Fen, type ISODate } from '../calc/main';
import { calculated } from './calculated';
import type { InstallmentOffer, Offer } from './offer';

/** What every offer is measured by, whatever its kind; amounts in fen. */
export interface Measures {
  /** The most that is due on one date. A down payment isn't among them: it comes out of savings, not of a month's money. */
  readonly highestPayment: Fen;
  readonly termCount: number;
  readonly lastOn: ISODate;
  /** With what stays owed: a settlement that nobody has written down leaves the rest. */
  readonly totalPaid: Fen;
  readonly abovePrincipal: Fen;
  readonly waived: Fen;
  readonly rates: OfferRates;
  /** What the law's 24% is measured by, as a fraction; null where the offer has no such cost. */
  readonly annualisedCost: number | null;
}

/** A year's rates as fractions; null where the offer has none of that kind, Infinity where it is beyond any number. */
export interface OfferRates {
  readonly flat: number | null;
  readonly simple: number | null;
  readonly compound: number | null;
  /** XIRR: actual days ÷ 365. */
  readonly byDates: number | null;
}

/** A first period of so many days still counts as about a month. */
const ABOUT_A_MONTH = { least: 15, most: 45 };

export function measuresOf(offer: Offer): Measures {
  const { principal } = offer.debt;
  switch (offer.kind) {
    case 'installments': {
      const { installments, lastDueOn, totalPaid } = offer.plan;
      const highestPayment = Math.max(...installments.map((one) => one.principal + one.interest));
      const waived = sumDebt(offer.waive);
      const rates = installmentOfferRates(offer);
      const annualisedCost = annualCost({ kind: 'installments', count: installments.length, ...rates });
      return { highestPayment, termCount: installments.length, lastOn: lastDueOn, totalPaid, abovePrincipal: totalPaid - principal, waived, rates, annualisedCost };
    }
    case 'deferral': {
      const { endsOn, days, dueAtEndIfWaived: due, waived } = offer.plan;
      const had = sumDebt(offer.debt);
      const byDates = rateByDates(offer.signedOn, had, [{ on: endsOn, amount: due }]);
      const annualisedCost = annualCost({ kind: 'paid-once', had, paid: due, days });
      return { highestPayment: due, termCount: 1, lastOn: endsOn, totalPaid: due, abovePrincipal: due - principal, waived, rates: { ...NO_RATES, byDates }, annualisedCost };
    }
    case 'lump-sum': {
      const { settlement, plan } = offer;
      const totalPaid = settlement + plan.remainsOwed;
      const waived = plan.owed - totalPaid;
      return { highestPayment: settlement, termCount: 1, lastOn: offer.signedOn, totalPaid, abovePrincipal: totalPaid - principal, waived, rates: NO_RATES, annualisedCost: null };
    }
  }
}

const NO_RATES: OfferRates = { flat: null, simple: null, compound: null, byDates: null };

/** Does the first due date stand a month after signing, about so, or neither? The month rates suppose that it does. */
export function firstPeriod({ plan, signedOn }: InstallmentOffer): 'a-month' | 'about-a-month' | 'other' {
  const first = plan.installments[0]?.dueOn ?? signedOn;
  if (first === addMonths(signedOn, 1)) return 'a-month';
  const days = daysBetween(signedOn, first);
  return plan.installments.length > 1 && days >= ABOUT_A_MONTH.least && days <= ABOUT_A_MONTH.most ? 'about-a-month' : 'other';
}

function installmentOfferRates(offer: InstallmentOffer): OfferRates {
  const { plan, signedOn } = offer;
  const { financed, installments, totalInterest, lastDueOn } = plan;
  const paid = installments.map(({ dueOn, principal, interest }) => ({ on: dueOn, amount: principal + interest }));
  const byDates = rateByDates(signedOn, financed, paid);
  const { flatAnnual: flat, simpleAnnual: simple, compoundAnnual: compound } = plan.rates;
  if (firstPeriod(offer) !== 'other') return { flat, simple, compound, byDates };
  return { ...NO_RATES, flat: totalInterest / financed / (daysBetween(signedOn, lastDueOn) / 365), byDates };
}

/** Money had once and then only paid back has no rate only where that is too high to be a number. */
function rateByDates(from: ISODate, had: Fen, paid: readonly { readonly on: ISODate; readonly amount: Fen }[]): number | null {
  if (had === 0 || sum(paid.map(({ amount }) => amount)) === 0) return null;
  const rate = calculated(() => cashFlowRate([{ on: from, amount: -had }, ...paid]));
  if (!(rate instanceof CalcError)) return rate;
  return rate.code === 'no-rate' ? Infinity : null;
}
