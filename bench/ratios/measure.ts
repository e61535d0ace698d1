import { measure } from 'mitata';

/** What is timed once: a name, and the work, whose result is thrown away. */
export type Timed = readonly [name: string, run: () => unknown];

const ROUNDS = 8;
/** Nanoseconds of work a round. */
const ROUND = 2e7;

/**
 * The least time of one run of each, in nanoseconds. They take turns, round by round, so that what slows the machine down for
 * a while slows all of them; of a busy machine the least is what says something, and of it the ratios.
 */
export async function leastTimes(timed: readonly Timed[]): Promise<number[]> {
  const least = timed.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, [, run]] of timed.entries()) {
      const { min } = await measure(run, { gc: false, min_cpu_time: ROUND, min_samples: 2, batch_samples: 256, warmup_samples: round === 0 ? 500 : 2 });
      least[place] = Math.min(least[place] ?? Infinity, min);
    }
  }
  return least;
}

/** Each run takes the next of them: no run is the one before once more. */
export function inTurn<T>(cases: readonly T[], run: (one: T) => unknown): () => unknown {
  let place = 0;
  return () => {
    place = place + 1 === cases.length ? 0 : place + 1;
    return run(cases[place]!);
  };
}
