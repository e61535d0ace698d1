import type { Reconciling } from '../../../miniprogram/calc';
import { inSlices } from '../../../miniprogram/loan/reconcile/in-slices';

/** A search that is done after so many trials. */
function search(trials: number): Reconciling & { readonly tried: () => number } {
  let tried = 0;
  return {
    tried: () => tried,
    get progress() { return Math.min(1, tried / trials); },
    advance(more) {
      tried += more;
      return tried >= trials ? [] : undefined;
    },
  };
}

test('a quick search says nothing, a long one how far it is', async () => {
  const said: string[] = [];
  expect(await inSlices(search(200), (text) => said.push(text), () => false)).toEqual([]);
  expect(said).toEqual([]);
  expect(await inSlices(search(1000), (text) => said.push(text), () => false)).toEqual([]);
  expect(said).toEqual([24, 28, 32, 36].map((slice) => `在试几处一起不同的，${slice * 2.5}%`));
});

test('what else waits gets its turn in between', async () => {
  let turns = 0;
  const other = setInterval(() => { turns += 1; }, 0);
  await inSlices(search(1000), () => undefined, () => false);
  clearInterval(other);
  expect(turns).toBeGreaterThan(5);
});

test('once the page is left it ends, and nothing is tried any more', async () => {
  const long = search(100_000);
  expect(await inSlices(long, () => undefined, () => long.tried() >= 100)).toBeNull();
  expect(long.tried()).toBe(100);
});
