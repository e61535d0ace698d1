import { sum, type Fen, type ISODate } from '../../calc/main';
import type { OpenDebt } from './debt';
import type { RepayOrder } from './orders';
import { Run } from './simulate';

/** Budgets that people think in. */
const YUAN: Fen = 100;

/**
 * Looks for the least budget a month, in whole yuan, with which all debts are repaid and no term of a debt that is on time is
 * missed (rule 5.50). Each step lives some months, so that a page can do other things between; with a yuan less than `found` it doesn't go.
 */
export class LeastBudget {
  private tooLittle = 0;
  private enough: Fen;
  private run: Run | null = null;

  constructor(private readonly debts: readonly OpenDebt[], private readonly order: RepayOrder, private readonly from: ISODate, private readonly atHand: Fen = 0) {
    this.enough = Math.ceil(sum(debts.map(({ owed }) => owed)) / YUAN);
  }

  /** In fen; null while it is still looked for. */
  get found(): Fen | null {
    return this.enough - this.tooLittle <= 1 ? this.enough * YUAN : null;
  }

  step(): void {
    if (this.found !== null) return;
    const budget = Math.floor((this.tooLittle + this.enough) / 2);
    this.run ??= new Run(this.debts, this.order, { from: this.from, budget: budget * YUAN, atHand: this.atHand, untilMissed: true });
    this.run.liveMonth();
    if (!this.run.isOver) return;
    const { freeOn, missed } = this.run.result;
    if (freeOn !== null && missed.length === 0) this.enough = budget;
    else this.tooLittle = budget;
    this.run = null;
  }
}
