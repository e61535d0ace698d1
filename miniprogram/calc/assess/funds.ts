import type { Fen, PaymentAllocation } from '../types';
import type { Fund } from './fund';

/** The money of all payments so far, the oldest first, and what of it is left over (溢缴款). */
export class Funds {
  private readonly funds: Fund[] = [];
  /** Funds before it are spent. */
  private firstLeft = 0;

  get left(): Fen {
    let total = 0;
    for (let index = this.firstLeft; index < this.funds.length; index += 1) total += this.funds[index]?.left ?? 0;
    return total;
  }

  get all(): readonly Fund[] {
    return this.funds;
  }

  receive(fund: Fund): void {
    this.funds.push(fund);
  }

  eachLeft(use: (fund: Fund) => void): void {
    if (this.isSpent) return;
    for (let index = this.firstLeft; index < this.funds.length; index += 1) {
      const fund = this.funds[index];
      if (fund && fund.left > 0) use(fund);
    }
  }

  private get isSpent(): boolean {
    while (this.funds[this.firstLeft]?.left === 0) this.firstLeft += 1;
    return this.firstLeft === this.funds.length;
  }

  allocations(): PaymentAllocation[] {
    return this.funds.map((fund) => fund.allocation());
  }
}
