import { checkWaivers } from '../checks/waivers';
import { roundProduct, sumDebt } from '../money';
import { exactRate } from '../rate';
import type { Component, Debt, Fen } from '../types';
import { eachPart } from './debt-parts';
import type { WaivedDebt, Waiver, Waivers } from './types';

/**
 * What a lender gives up of a debt (减免), part by part, in fen: an amount, or a share of the part,
 * rounded half up; nothing where no waiver is given (rule 5.2, rule 5.35).
 *
 * @throws CalcError for input outside the limits; 'out-of-range' on 'waivers.penalty' and its like for
 * a waiver above its part, or a share above 1.
 *
 * @example
 * const debt = { principal: 57_000_00, interest: 855_00, penalty: 400_01, lateFee: 0 };
 * waivedDebt(debt, { penalty: { kind: 'share', share: '0.5' }, interest: { kind: 'amount', amount: 55_00 } }).waive
 * // → { principal: 0, interest: 55_00, penalty: 200_01, lateFee: 0 }
 */
export function waivedDebt(debt: Debt, waivers: Waivers): WaivedDebt {
  checkWaivers(debt, waivers);
  const waive = eachPart((part) => waivedOf(debt, part, waivers[part]));
  return { waive, waived: sumDebt(waive), left: eachPart((part) => debt[part] - waive[part]) };
}

function waivedOf(debt: Debt, part: Component, waiver: Waiver | undefined): Fen {
  if (!waiver) return 0;
  return waiver.kind === 'amount' ? waiver.amount : roundProduct(debt[part], exactRate(waiver.share));
}
