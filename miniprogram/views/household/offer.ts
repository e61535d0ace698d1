import Decimal from 'decimal.js';
import { LIMITS, type Debt, type Fen, type ISODate, type PlanPrice, type TermPrice } from '../../calc/index';
import { percent, roundedPercent } from '../../text/rate';

/** The offer on screen: what its plan was made from, and what came of it, in fen. */
export interface Offer {
  readonly debt: Debt;
  readonly waive: Debt;
  readonly downPayment: Fen;
  readonly signedOn: ISODate;
  readonly firstDueOn: ISODate;
  readonly price: PlanPrice;
  readonly termCount: number;
  readonly financed: Fen;
  readonly totalInterest: Fen;
  /** Of all terms, also of the last, which takes the rest. */
  readonly highestPayment: Fen;
}

/** Decimals of a rate (calc.md): enough to come back to the offer's own interest to the fen, at its own number of terms. */
const RATE_DECIMALS = 12;

/**
 * The offer's price for any number of terms. A total or a payment says nothing of other numbers of terms: it is taken
 * for the flat annual rate that it comes to, total interest ÷ financed ÷ years.
 */
export function termPrice({ price, totalInterest, financed, termCount }: Offer): TermPrice {
  if (price.kind === 'annual-rate') return price;
  if (totalInterest === 0) return { kind: 'none' };
  const rate = new Decimal(totalInterest).times(12).div(financed).div(termCount);
  return { kind: 'flat-annual-rate', rate: rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed() };
}

/** On what assumption other numbers of terms are priced: nobody has offered them. */
export function assumption(price: TermPrice): string {
  return `按同样${asWhat(price)}推算；对方未必按这个给`;
}

function asWhat(price: TermPrice): string {
  if (price.kind === 'annual-rate') return `的年利率 ${percent(price.rate)}（${price.method === 'equal-principal' ? '等额本金' : '等额本息'}）`;
  return price.kind === 'flat-annual-rate' ? `的名义年化 ${roundedPercent(price.rate, 2)} ` : '不收利息';
}

/** The most terms that a plan for it may have: 60, at least 1.00 yuan each, the last in 2099 at the latest. */
export function mostTerms({ financed, firstDueOn }: Offer): number {
  const months = monthIndex(LIMITS.date.max) - monthIndex(firstDueOn) + 1;
  return Math.min(LIMITS.planTermCount.max, Math.floor(financed / LIMITS.perTerm), months);
}

function monthIndex(day: ISODate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
