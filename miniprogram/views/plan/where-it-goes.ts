import type { Debt, Fen } from '../../calc/main';
import type { DeferralOffer, InstallmentOffer, Offer } from '../../loans/offer';
import { partsOfTotal, type PartOfSum, type PartOfTotal } from '../parts-of-total';

/** Where each yuan goes that an offer takes in all. Of a settlement nobody says what it is for: there are none. */
export function whereItGoes(offer: Offer): PartOfTotal[] {
  if (offer.kind === 'lump-sum') return [];
  return partsOfTotal(offer.kind === 'installments' ? ofInstallments(offer) : ofDeferral(offer));
}

function ofInstallments({ debt, waive, plan }: InstallmentOffer): PartOfSum[] {
  const left = { ...debt, principal: debt.principal - waive.principal, interest: debt.interest - waive.interest, penalty: debt.penalty - waive.penalty, lateFee: debt.lateFee - waive.lateFee };
  return partsOf(left, plan.totalInterest, '分期的利息');
}

/** The waiver at its end is of the penalty, as it has been promised. */
function ofDeferral({ debt, plan }: DeferralOffer): PartOfSum[] {
  return partsOf({ ...debt, penalty: debt.penalty + plan.surcharge - plan.waived }, plan.interest, '延期的利息');
}

function partsOf({ principal, interest, penalty, lateFee }: Debt, added: Fen, addedName: string): PartOfSum[] {
  return [
    { look: 'principal', name: '本金', fen: principal },
    { look: 'interest', name: '已欠的利息', fen: interest },
    { look: 'new-interest', name: addedName, fen: added },
    { look: 'penalty', name: '罚息', fen: penalty },
    { look: 'lateFee', name: '违约金', fen: lateFee },
  ];
}
