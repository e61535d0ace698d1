import type { Day } from '../day';
import type { Component, Fen, Payment, PaymentAllocation } from '../types';

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
  private readonly spent: Record<Component, Fen> = { lateFee: 0, penalty: 0, interest: 0, principal: 0 };
  private readonly shared: Share[] = [];
  private givenUp: Given[] | undefined;

  constructor(
    readonly payment: Payment,
    private unspent: Fen = payment.amount,
  ) {}

  get left(): Fen {
    return this.unspent;
  }

  /** The shares of the installments, in the order in which they got them; one a component. */
  get shares(): readonly Share[] {
    return this.shared;
  }

  /** What the lender gave up by this payment, beside its money. */
  get given(): readonly Given[] {
    return this.givenUp ?? [];
  }

  give(given: Given): void {
    (this.givenUp ??= []).push(given);
  }

  spend(component: Component, share: Share): void {
    this.spent[component] += share.amount;
    this.unspent -= share.amount;
    this.shared.push(share);
  }

  allocation(): PaymentAllocation {
    const { lateFee, penalty, interest, principal } = this.spent;
    return { lateFee, penalty, interest, principal, unapplied: this.unspent };
  }
}
