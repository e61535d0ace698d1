import type { Fen } from '../../calc/main';

/** A slider in yuan. */
export interface Slider {
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** Steps that people pay in; of about a hundred on the way. */
const STEPS = [50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000];
const MOST_STEPS = 100;
const YUAN: Fen = 100;

/**
 * From nothing to that amount, rounded up to a step.
 *
 * @param amount what stands in the field; more than the slider has is its end
 */
export function sliderTo(most: Fen, amount: Fen): Slider {
  const yuan = Math.max(most / YUAN, STEPS[0] ?? 1);
  const step = STEPS.find((one) => yuan / one <= MOST_STEPS) ?? Math.ceil(yuan / MOST_STEPS);
  const max = Math.ceil(yuan / step) * step;
  return { max, step, value: Math.min(max, Math.round(amount / YUAN / step) * step) };
}
