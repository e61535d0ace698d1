import { sumDebt } from '../../calc/main';
import { principalLeft } from '../../loans/principal-left';
import type { BalanceLine } from '../chart/balance-chart';
import type { Offer } from '../../loans/offer';

/** What is owed under an offer from date to date: of an installment plan the principal that is left of it. */
export function balanceOf(offer: Offer, name: string): BalanceLine {
  const { signedOn, debt } = offer;
  const owed = sumDebt(debt);
  switch (offer.kind) {
    case 'installments':
      return { name, shape: 'step', points: principalLeft(signedOn, offer.plan.installments) };
    case 'deferral': {
      const { endsOn, dueAtEnd } = offer.plan;
      return { name, shape: 'slope', points: [{ on: signedOn, amount: owed }, { on: endsOn, amount: dueAtEnd }, { on: endsOn, amount: 0 }] };
    }
    case 'lump-sum':
      return { name, shape: 'step', points: [{ on: signedOn, amount: owed }, { on: signedOn, amount: offer.plan.remainsOwed }] };
  }
}
