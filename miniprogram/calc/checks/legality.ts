import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { PLAN_LIMITS } from '../plan/limits';
import type { Fee, LegalityInput } from '../plan/types';
import { requireChoice, requireDate, requireEach, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAmount, requireDateWithin, requireRateWithin, requireWithin } from './ranges';
import { inEach } from './with-fields';

/** Everything legalityMarks refuses, in the order of rule 9.7. */
export function checkLegality(input: LegalityInput): void {
  requireRecord(input, 'input');
  whereGiven(input.penaltyMultiplier, (value) => requireRate(value, 'penaltyMultiplier'));
  whereGiven(input.annualisedCost, (value) => requireNumber(value, 'annualisedCost'));
  whereGiven(input.fees, (fees) => requireEach(fees, 'fees', checkFeeKinds));
  whereGiven(input.penaltyMultiplier, (value) => requireRateWithin(value, LIMITS.penaltyMultiplier, 'penaltyMultiplier'));
  whereGiven(input.annualisedCost, (value) => requireWithin(value, PLAN_LIMITS.annualisedCost, 'annualisedCost'));
  whereGiven(input.fees, (fees) =>
    inEach(fees, 'fees', ({ amount, agreedOn }) => {
      requireAmount(amount, 'amount');
      whereGiven(agreedOn, (value) => requireDateWithin(value, 'agreedOn'));
    }),
  );
}

/** A computed rate is a double, unlike one from a contract. */
function requireNumber(value: unknown, field: string): void {
  if (!Number.isFinite(value)) throw new CalcError('not-a-number', field);
}

function checkFeeKinds(fee: Fee): void {
  requireRecord(fee, '');
  requireInteger(fee.amount, 'amount');
  requireChoice(fee.disclosed, [true, false], 'disclosed');
  whereGiven(fee.agreedOn, (value) => requireDate(value, 'agreedOn'));
}
