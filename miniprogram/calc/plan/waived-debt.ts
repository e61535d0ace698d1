import { checkWaivers } from '../checks/waivers';
import { roundProduct, sumDebt } from '../money';
import { exactRate } from '../rate';
import type { Component, Debt, Fen } from '../types';
import { eachPart } from './debt-parts';
import type { WaivedDebt, Waiver, Waivers } from './types';

/**
 * What a lender gives up of a debt (减免), part by part, in fen: an amount, or a share of the part,
 * rounded half up; nothing where no waiver is given (domain.md section 5).
 *
 * @throws CalcError for input outside the limits; 'out-of-range' on 'waivers.penalty' and its like for
 * a waiver above its part, or a share above 1.
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
