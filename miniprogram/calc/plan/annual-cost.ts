import type { Fen } from '../types';

/** Lenders' convention, annual = daily × 360: 23.76% a year must not come out as 24.09%. */
const DAYS_OF_YEAR = 360;

/** What an offer costs: money had and paid back once, after days; or in installments, by the rates that they come to. */
export type CostInput =
  | { kind: 'paid-once'; had: Fen; paid: Fen; days: number }
  | { kind: 'installments'; count: number; flat: number | null; simple: number | null; byDates: number | null };

/**
 * What the law's 24% is measured by (法发〔2017〕22号 第2条, rule 5.44): a simple annual rate, as a fraction; null where the offer
 * has none. What is paid once costs so much of the money had, by its share of a year; of terms on other days than a
 * month's the rate by dates, which compounds, stands for a rate a month.
 *
 * @example
 * annualCost({ kind: 'paid-once', had: 10_000_00, paid: 11_200_00, days: 180 }) // → 0.24
 */
export function annualCost(offer: CostInput): number | null {
  if (offer.kind === 'paid-once') return (Math.max(0, offer.paid - offer.had) / offer.had) * (DAYS_OF_YEAR / offer.days);
  const { count, flat, simple, byDates } = offer;
  const byMonths = byDates === null ? null : Math.min(12 * ((1 + byDates) ** (1 / 12) - 1), Number.MAX_VALUE);
  return simple ?? (count === 1 ? flat : byMonths);
}
