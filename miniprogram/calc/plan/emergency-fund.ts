import { checkEmergencyFund } from '../checks/affordability';
import { PLAN_LIMITS } from './limits';
import type { EmergencyFund, EmergencyFundInput } from './types';

/**
 * An emergency fund of 3 to 6 months of living costs (rule 5.24), in fen: how much of the
 * target is there, and in how many months the surplus brings the rest. A fund that is reached needs 0
 * months, whatever the surplus; without a surplus, one that isn't is never reached (null).
 *
 * @throws CalcError for input outside the limits.
 *
 * @example
 * const { target, missing, monthsUntilReached } = emergencyFund({
 *   livingCosts: 4_000_00, saved: 2_000_00, monthlySurplus: 900_00, months: 3,
 * });
 * [target, missing, monthsUntilReached] // → [12_000_00, 10_000_00, 12]
 */
export function emergencyFund(input: EmergencyFundInput): EmergencyFund {
  checkEmergencyFund(input);
  const { livingCosts, saved, monthlySurplus, months } = input;
  const { min, max } = PLAN_LIMITS.emergencyMonths;
  const target = livingCosts * months;
  const missing = Math.max(0, target - saved);
  return {
    range: { min: livingCosts * min, max: livingCosts * max },
    target,
    missing,
    progress: missing === 0 ? 1 : saved / target,
    monthsUntilReached: monthsUntil(missing, monthlySurplus),
  };
}

function monthsUntil(missing: number, surplus: number): number | null {
  if (missing === 0) return 0;
  return surplus > 0 ? Math.ceil(missing / surplus) : null;
}
