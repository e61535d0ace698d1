import type { Reconciliation, Reconciling } from '../../calc/main';

/** So many trials take some 10 ms on a desk and 100 ms on a slow phone: a tap in between is answered. */
const TRIALS = 25;
/** A search that ends within so many slices says nothing of how far it is: nobody could read it. */
const QUICK = 20;

/**
 * Runs a search with pauses, in which the page draws and answers.
 *
 * @param say how far it is, as it is shown
 * @param isLeft nobody waits any more: then it ends at once, with null
 */
export async function inSlices(search: Reconciling, say: (progress: string) => void, isLeft: () => boolean): Promise<readonly Reconciliation[] | null> {
  for (let slice = 1; !isLeft(); slice += 1) {
    const results = search.advance(TRIALS);
    if (results !== undefined) return results;
    if (slice > QUICK && slice % 4 === 0) say(`在试几处一起不同的，${Math.floor(search.progress * 100)}%`);
    await new Promise<void>((drawn) => { setTimeout(drawn, 0); });
  }
  return null;
}
