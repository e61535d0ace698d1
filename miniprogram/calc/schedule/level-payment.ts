import { Exact } from '../exact';
import { roundHalfUp, roundIfCertain, UNIT_ROUNDOFF } from '../money';
import type { ExactRate } from '../rate';
import type { Fen } from '../types';
import type { Period } from './period';

/**
 * The payment of 等额本息: principal ÷ Σ Π 1/(1 + period rate), rounded (rule 3.7).
 *
 * Multiplied through by Π (1 + period rate) it needs a single division:
 * principal × growth ÷ claim, where each period grows both, and adds one payment to the claim.
 */
export function levelPayment(principal: Fen, periods: readonly Period[], rate: ExactRate): Fen {
  let growth = 1;
  let claim = 0;
  for (const { units } of periods) {
    const factor = 1 + rate.approximate * units;
    growth *= factor;
    claim = claim * factor + 1;
  }
  // Per period: five roundings in a factor and its rate, and one or two in each product and sum.
  const relativeError = (16 * periods.length + 16) * UNIT_ROUNDOFF;
  return roundIfCertain((principal * growth) / claim, relativeError) ?? exactLevelPayment(principal, periods, rate);
}

function exactLevelPayment(principal: Fen, periods: readonly Period[], rate: ExactRate): Fen {
  let growth = new Exact(1);
  let claim = new Exact(0);
  for (const { units } of periods) {
    const factor = rate.numerator.times(units).div(rate.denominator).plus(1);
    growth = growth.times(factor);
    claim = claim.times(factor).plus(1);
  }
  // Half a fen that the 60 digits above have missed by their last ones is half a fen.
  return roundHalfUp(growth.times(principal).div(claim).toDecimalPlaces(30));
}
