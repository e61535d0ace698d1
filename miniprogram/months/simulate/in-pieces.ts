import type { Living, Simulation } from './simulate';

/** So many months are lived before the page may do something else: twenty loans take some milliseconds a month. */
export const MONTHS_AT_ONCE = 4;

/**
 * Lives the run to its end in pieces, so that typing goes on.
 *
 * @param pause resolves to whether it is still wanted; where it isn't, the answer is null
 */
export async function inPieces(run: Living, pause: () => Promise<boolean>): Promise<Simulation | null> {
  for (let month = 0; !run.isOver; month += 1) {
    if (month % MONTHS_AT_ONCE === 0 && !(await pause())) return null;
    run.liveMonth();
  }
  return run.result;
}
