import type { Day } from '../day';
import type { Component, Debt, Fen, Payment, PaymentAllocation } from '../types';
import { addTo } from './add-to';

/** A part of a payment that one installment got on one day. */
export interface Share {
  readonly number: number;
  readonly day: Day;
  readonly amount: Fen;
}

/** A part that the lender gave up of one installment. */
export interface Given extends Share {
  readonly component: Component;
  readonly closing: boolean;
}

/** A payment's money: where it went, and what is left of it (溢缴款). */
export class Fund {
  private readonly spent: Debt = { lateFee: 0, penalty: 0, interest: 0, principal: 0 };
  private shared: Share[] | undefined;
  private givenUp: Given[] | undefined;
  private unspent: Fen;

  /** @param isExplained a statement needs the sums alone: its shares aren't written down */
  constructor(readonly payment: Payment, readonly day: Day, private readonly isExplained: boolean) {
    this.unspent = payment.amount;
  }

  get left(): Fen {
    return this.unspent;
  }

  /** The shares of the installments, in the order in which they got them; one a component. */
  get shares(): readonly Share[] {
    return this.shared ?? [];
  }

  /** What the lender gave up by this payment, beside its money. */
  get given(): readonly Given[] {
    return this.givenUp ?? [];
  }

  give(given: Given): void {
    (this.givenUp ??= []).push(given);
  }

  spend(component: Component, amount: Fen, number: number, day: Day): void {
    addTo(this.spent, component, amount);
    this.unspent -= amount;
    if (this.isExplained) (this.shared ??= []).push({ number, day, amount });
  }

  allocation(): PaymentAllocation {
    const { lateFee, penalty, interest, principal } = this.spent;
    return { lateFee, penalty, interest, principal, unapplied: this.unspent };
  }
}
