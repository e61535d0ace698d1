import { sum, type Debt, type Fen } from '../../calc/main';
import { yuan } from '../../text/money';
import type { DeferralOffer, InstallmentOffer, Offer } from '../../loans/offer';

/** A part of all that is paid: what it goes to, and how much of the whole it is. */
export interface PartOfTotal {
  /** How it looks: a pattern of its own, beside its colour. */
  readonly look: 'principal' | 'interest' | 'new-interest' | 'penalty' | 'fee';
  readonly name: string;
  readonly amount: string;
  /** "89%". */
  readonly share: string;
  /** Its width in the picture, in percent. */
  readonly width: number;
}

/**
 * Where each yuan goes that an offer takes in all: the parts that aren't 0, adding up to it, and their shares to 100%.
 * Of a settlement nobody says what it is for: there are none.
 */
export function whereItGoes(offer: Offer): PartOfTotal[] {
  if (offer.kind === 'lump-sum') return [];
  const paid = offer.kind === 'installments' ? ofInstallments(offer) : ofDeferral(offer);
  const parts = paid.filter(({ fen }) => fen > 0);
  const shares = sharesOf(parts.map(({ fen }) => fen));
  return parts.map(({ look, name, fen }, place) => {
    const share = shares[place] ?? 0;
    return { look, name, amount: yuan(fen), share: share === 0 ? '不到 1%' : `${share}%`, width: share };
  });
}

interface Part extends Pick<PartOfTotal, 'look' | 'name'> {
  readonly fen: Fen;
}

function ofInstallments({ debt, waive, plan }: InstallmentOffer): Part[] {
  const left = { ...debt, principal: debt.principal - waive.principal, interest: debt.interest - waive.interest, penalty: debt.penalty - waive.penalty, lateFee: debt.lateFee - waive.lateFee };
  return partsOf(left, plan.totalInterest, '分期的利息');
}

/** The waiver at its end is of the penalty, as it has been promised. */
function ofDeferral({ debt, plan }: DeferralOffer): Part[] {
  return partsOf({ ...debt, penalty: debt.penalty + plan.surcharge - plan.waived }, plan.interest, '延期的利息');
}

function partsOf({ principal, interest, penalty, lateFee }: Debt, added: Fen, addedName: string): Part[] {
  return [
    { look: 'principal', name: '本金', fen: principal },
    { look: 'interest', name: '已欠的利息', fen: interest },
    { look: 'new-interest', name: addedName, fen: added },
    { look: 'penalty', name: '罚息', fen: penalty },
    { look: 'fee', name: '违约金', fen: lateFee },
  ];
}

/** Whole percents that add up to 100: what rounding down leaves goes to the largest remainders. */
function sharesOf(amounts: readonly Fen[]): number[] {
  const total = sum(amounts);
  const exact = amounts.map((amount) => (amount / total) * 100);
  const missing = 100 - sum(exact.map(Math.floor));
  const byRemainder = exact.map((share, place) => ({ place, rest: share % 1 })).sort((one, other) => other.rest - one.rest);
  const raised = byRemainder.slice(0, missing).map(({ place }) => place);
  return exact.map((share, place) => Math.floor(share) + (raised.includes(place) ? 1 : 0));
}
