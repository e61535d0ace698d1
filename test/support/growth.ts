import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Some runs are disturbed on a busy machine, none is too quick: the least of several is what the work itself takes. */
const RUNS = 5;
/**
 * Shorter times count as this: below it the engine's own steps decide, such as a list of matches that outgrows its first
 * place. What grows with the square of a text takes seconds at 100 KB, and no less than fifty times this.
 */
const LEAST_MS = 5;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'minor' }) => void;

/** Milliseconds of this process's own time, which others don't lengthen; what earlier runs left behind is swept first. */
function cpuTime(work: () => unknown): number {
  collect({ type: 'minor' });
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The unit again and again until the text has that many characters. */
export function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/**
 * By how much the time grows from `size` to four times it, a doubling: 2 where it grows with the text, 4 where it grows
 * with its square. The sizes take turns, so that what slows the machine down for a while slows all of them.
 */
export function growth(read: (text: string) => unknown, unit: string, size: number): { readonly perDoubling: number; readonly least: readonly number[] } {
  const texts = [1, 2, 4].map((times) => textOf(unit, size * times));
  const least = texts.map(() => Infinity);
  for (let run = 0; run < RUNS; run += 1) {
    texts.forEach((text, place) => {
      least[place] = Math.min(least[place] ?? Infinity, cpuTime(() => read(text)));
    });
  }
  const [first, second, third] = least.map((time) => Math.max(time, LEAST_MS)) as [number, number, number];
  return { perDoubling: Math.min(Math.sqrt(third / first), Math.max(second / first, third / second)), least };
}
