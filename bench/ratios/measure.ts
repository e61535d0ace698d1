import { measure } from 'mitata';

/** What is timed once: a name, and the work, whose result is thrown away. */
export type Timed = readonly [name: string, run: () => unknown];

const ROUNDS = 8;
/** Nanoseconds of work a round. */
const ROUND = 2e7;

/** From here on a run is long enough for other programs to have their turn in it: its own processor time is taken, in nanoseconds. */
const LONG = 1e6;
const LONG_RUNS = 12;

/**
 * The least time of one run of each, in nanoseconds. They take turns, round by round, so that what slows the machine down for
 * a while slows all of them; of a busy machine the least is what says something, and of it the ratios.
 */
export async function leastTimes(timed: readonly Timed[]): Promise<number[]> {
  const least = timed.map(() => Infinity);
  // Not by the first run, which waits for the engine to read the code.
  const isLong = timed.map(([, run]) => leastOfLong(run) > LONG);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, [, run]] of timed.entries()) {
      least[place] = Math.min(least[place] ?? Infinity, isLong[place] ? leastOfLong(run) : await leastOfShort(run, round === 0));
    }
  }
  return least;
}

async function leastOfShort(run: () => unknown, isFirst: boolean): Promise<number> {
  return (await measure(run, { gc: false, min_cpu_time: ROUND, min_samples: 2, batch_samples: 256, warmup_samples: isFirst ? 500 : 2 })).min;
}

function leastOfLong(run: () => unknown): number {
  return Math.min(...Array.from({ length: LONG_RUNS }, () => processorTime(run)));
}

/** Of all its threads: what is cleared away beside it is in it too. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

/** Each run takes the next of them: no run is the one before once more. */
export function inTurn<T>(cases: readonly T[], run: (one: T) => unknown): () => unknown {
  let place = 0;
  return () => {
    place = place + 1 === cases.length ? 0 : place + 1;
    return run(cases[place]!);
  };
}
