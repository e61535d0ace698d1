import type { Component, Fen, Payment, PaymentAllocation } from '../types';

/** A payment's money: where it went, and what is left of it (溢缴款). */
export class Fund {
  private readonly spent: Record<Component, Fen> = { lateFee: 0, penalty: 0, interest: 0, principal: 0 };

  constructor(
    readonly payment: Payment,
    private unspent: Fen = payment.amount,
  ) {}

  get left(): Fen {
    return this.unspent;
  }

  spend(component: Component, amount: Fen): void {
    this.spent[component] += amount;
    this.unspent -= amount;
  }

  allocation(): PaymentAllocation {
    const { lateFee, penalty, interest, principal } = this.spent;
    return { lateFee, penalty, interest, principal, unapplied: this.unspent };
  }
}
