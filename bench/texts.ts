/**
 * By how much longer a text takes to read when it is twice as long, of every reader the text that is the worst for it:
 * `npx tsx bench/texts.ts`. 2 is in step with the text, 4 is its square; below 5 ms the engine's own steps decide.
 */
import { READERS, textOf, UNITS } from '../test/support/readers';

const SIZES = [25_000, 50_000, 100_000];
/** Some runs are disturbed on a busy machine, none is too quick. */
const RUNS = 5;
const LEAST_MS = 5;

interface Growth {
  readonly what: string;
  /** In ms, of each size the least. */
  readonly least: readonly number[];
  readonly perDoubling: number;
}

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The sizes take turns, so that what slows the machine down for a while slows all of them. */
function growthOf(read: (text: string) => unknown, [what, unit]: readonly [string, string]): Growth {
  const texts = SIZES.map((size) => textOf(unit, size));
  const least = texts.map(() => Infinity);
  for (let run = 0; run < RUNS; run += 1) {
    texts.forEach((text, place) => {
      least[place] = Math.min(least[place] ?? Infinity, cpuTime(() => read(text)));
    });
  }
  const [first = 1, , last = 1] = least.map((time) => Math.max(time, LEAST_MS));
  return { what, least, perDoubling: Math.sqrt(last / first) };
}

console.log(`${'reader'.padEnd(32)} x per doubling  ms at 25, 50, 100 KB      its worst text`);
for (const [name, read] of READERS) {
  const [worst] = UNITS.map((unit) => growthOf(read, unit)).sort((a, b) => b.perDoubling - a.perDoubling);
  if (worst !== undefined) console.log(`${name.padEnd(32)} ${worst.perDoubling.toFixed(2).padStart(14)}  ${worst.least.map((time) => time.toFixed(1).padStart(7)).join('')}      ${worst.what}`);
}
