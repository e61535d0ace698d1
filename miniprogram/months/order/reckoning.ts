import type { Fen, ISODate } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import { inPieces, MONTHS_AT_ONCE } from '../simulate/in-pieces';
import { LeastBudget } from '../simulate/least-budget';
import { orderOf, type Strategy } from '../simulate/orders';
import { Run, type Simulation } from '../simulate/simulate';

/** What the exact way has found for a budget. */
export interface Reckoned {
  readonly results: ReadonlyMap<Strategy, Simulation>;
  /** The least budget with which no term is missed; null where the budget does, and while it isn't known. */
  readonly least: Fen | null;
}

interface Asked {
  readonly debts: readonly OpenDebt[];
  readonly strategies: readonly Strategy[];
  readonly own: readonly string[];
  readonly from: ISODate;
  readonly budget: Fen;
}

/**
 * Lives the months of each strategy, in pieces, so that typing goes on; then, where the budget doesn't go, looks for the
 * least that does. `found` is called with what is known so far.
 *
 * @param pause resolves to whether it is still wanted
 */
export async function reckon({ debts, strategies, own, from, budget }: Asked, pause: () => Promise<boolean>, found: (reckoned: Reckoned) => void): Promise<void> {
  const results = new Map<Strategy, Simulation>();
  for (const strategy of strategies) {
    const result = await inPieces(new Run(debts, orderOf(debts, strategy, own), { from, budget }), pause);
    if (result === null) return;
    results.set(strategy, result);
  }
  found({ results, least: null });
  if (![...results.values()].some(({ freeOn, missed }) => freeOn === null || missed.length > 0)) return;
  const search = new LeastBudget(debts, orderOf(debts, 'avalanche'), from);
  for (let step = 0; search.found === null; step += 1) {
    if (step % MONTHS_AT_ONCE === 0 && !(await pause())) return;
    search.step();
  }
  found({ results, least: search.found });
}
