import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { sumDebt } from '../money';
import type { SettlementInput } from '../plan/types';
import { checkDebtKinds, requireChoice, requireInteger, requireRecord } from './kinds';
import { requireDebtWithin, requireWithin } from './ranges';

/** Everything settleLumpSum refuses, in the order of rule 9.7. */
export function checkSettlement(input: SettlementInput): void {
  requireRecord(input, 'input');
  checkDebtKinds(input.debt, 'debt');
  requireInteger(input.settlement, 'settlement');
  requireChoice(input.waivedInWriting, [true, false], 'waivedInWriting');
  requireDebtWithin(input.debt, 'debt');
  const owed = sumDebt(input.debt);
  if (owed === 0) throw new CalcError('out-of-range', 'debt', LIMITS.payment.min);
  requireWithin(input.settlement, { min: LIMITS.payment.min, max: Math.min(owed, LIMITS.payment.max) }, 'settlement');
}
