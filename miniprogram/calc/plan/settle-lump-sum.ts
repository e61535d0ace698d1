import { checkSettlement } from '../checks/settlement';
import { sumDebt } from '../money';
import type { Component, Debt, Fen } from '../types';
import { eachPart } from './debt-parts';
import type { Settlement, SettlementInput } from './types';

/** Civil Code 561: costs first, interest next, principal last; penalty interest before the contract's. */
const CIVIL_CODE_ORDER: readonly Component[] = ['lateFee', 'penalty', 'interest', 'principal'];

/**
 * A settlement at once (一次性结清) against the debt, in fen (rule 5.21, rule 5.42). Unless the lender
 * waives the rest in writing, all of the difference remains owed, and the money goes to fee, penalty,
 * interest and principal in this order: what is left is then mostly principal, which bears on.
 *
 * @throws CalcError for input outside the limits: a settlement of 0, or above the debt ('settlement');
 * nothing owed ('debt').
 *
 * @example
 * const debt = { principal: 10_000_00, interest: 600_00, penalty: 400_00, lateFee: 0 };
 * settleLumpSum({ debt, settlement: 8_000_00, waivedInWriting: true }).remainsOwed // → 0
 * settleLumpSum({ debt, settlement: 8_000_00, waivedInWriting: false }).left
 * // → { principal: 3_000_00, interest: 0, penalty: 0, lateFee: 0 }
 */
export function settleLumpSum(input: SettlementInput): Settlement {
  checkSettlement(input);
  const { debt, settlement, waivedInWriting } = input;
  const owed = sumDebt(debt);
  const offer = { owed, discount: owed - settlement, shareOfDebt: settlement / owed };
  if (waivedInWriting) return { ...offer, remainsOwed: 0, left: eachPart(() => 0) };
  const paid = allocated(debt, settlement);
  return { ...offer, remainsOwed: owed - settlement, paid, left: eachPart((part) => debt[part] - paid[part]) };
}

function allocated(debt: Debt, amount: Fen): Debt {
  const paid = eachPart(() => 0);
  let left = amount;
  for (const part of CIVIL_CODE_ORDER) {
    paid[part] = Math.min(left, debt[part]);
    left -= paid[part];
  }
  return paid;
}
