import type { MonthlyBudget } from '../../calc/main';
import { yuan } from '../../text/money';
import type { HouseholdOffer } from './offer';

/** Whether the offer on screen fits, in a sentence. */
export interface Fit {
  readonly sentence: string;
  /** It takes more than the budget. */
  readonly warning: boolean;
}

/** @param longerFits whether some number of terms fits, as far as it is known */
export function fitOf(offer: HouseholdOffer, { left, budget }: MonthlyBudget, longerFits: boolean): Fit {
  const { highestPayment } = offer;
  const most = `这个方案每期最多 ${yuan(highestPayment)} 元`;
  if (highestPayment <= budget) {
    return { sentence: `${most}，每月能拿出 ${yuan(budget)} 元：放得下，还余 ${yuan(budget - highestPayment)} 元`, warning: false };
  }
  const over = `${most}，比每月能拿出的 ${yuan(budget)} 元多 ${yuan(highestPayment - budget)} 元`;
  const advice = `先谈${toAskFor(offer, longerFits)}`;
  // Between the budget and all that is left the payment can be made, at the cost of what was to be kept.
  const outcome = highestPayment <= left ? `剩余的钱付得起，但留作备用的就少了，最好${advice}` : `比剩下的钱还多，${advice}`;
  return { sentence: `${over}：${outcome}`, warning: true };
}

/** What would make it fit; lower interest only where there is any. */
function toAskFor({ totalInterest }: HouseholdOffer, longerFits: boolean): string {
  if (longerFits) return totalInterest > 0 ? '更长的期数或更低的利息' : '更长的期数';
  return totalInterest > 0 ? '减免、更低的利息或延期' : '减免或延期';
}
