import { sum, sumDebt, type Fen, type ISODate } from '../../calc/index';
import type { BalanceLine, BalancePoint } from '../chart/balance-chart';
import type { Offer } from '../../loans/offer';

export type { BalancePoint };

interface Part {
  readonly dueOn: ISODate;
  readonly principal: Fen;
  readonly principalPaid?: Fen;
}

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

/** What of these installments' principal is unpaid on a day, after what is due by then is paid on it, and after each later due date. */
export function principalLeft(from: ISODate, installments: readonly Part[]): BalancePoint[] {
  const later = installments.filter(({ dueOn }) => dueOn > from);
  const all = sum(installments.map(({ principal, principalPaid = 0 }) => principal - principalPaid));
  const leftAfter = (day: ISODate): Fen => sum(later.filter(({ dueOn }) => dueOn > day).map(({ principal, principalPaid = 0 }) => principal - principalPaid));
  const days = [...new Set(later.map(({ dueOn }) => dueOn))].sort();
  const points = [from, ...days].map((on) => ({ on, amount: leftAfter(on) }));
  return all === points[0]?.amount ? points : [{ on: from, amount: all }, ...points];
}
