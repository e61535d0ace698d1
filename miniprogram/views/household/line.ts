import type { Fen, MonthlyBudget } from '../../calc/main';
import { yuan } from '../../text/money';
import type { HouseholdOffer } from './offer';

/** What is said before anybody has told what a month brings in. */
export const UNKNOWN = '填上收入和开销就知道';

/** 还得起吗 in a line: how much of what a month leaves for it the payment takes. Without an offer, what a month leaves. */
export function householdLine({ budget }: Pick<MonthlyBudget, 'budget'>, offer: HouseholdOffer | null): string {
  if (budget <= 0) return '每月没有能拿出的钱';
  if (offer === null) return `每月能拿出 ${yuan(budget)} 元`;
  const most = offer.highestPayment;
  return `每期占你每月能拿出的 ${shareText(most, budget)}，${most <= budget ? '放得下' : '放不下'}`;
}

/** Rounded away from the border: what doesn't fit is never called 100%, nor is what just fits called more. */
function shareText(part: Fen, whole: Fen): string {
  const share = (part / whole) * 100;
  const shown = part > whole ? Math.max(101, Math.round(share)) : Math.min(100, Math.round(share));
  return shown > 1000 ? '十倍以上' : `${shown}%`;
}
