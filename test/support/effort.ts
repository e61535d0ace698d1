/**
 * How much the tests try, decided here alone. `npm test` takes a tenth of every count, with seeds that stay the same:
 * it says the same on every machine. `npm run test:all` takes all of it (EFFORT=1), with a fresh seed that it prints and
 * that SEED gives again. docs/testing.md shows how a failure is run once more.
 */
const EFFORT = numberIn('EFFORT') ?? 0.1;

/** The seed of a property that names none; SEED goes before those that name one. */
const USUAL_SEED = 20260122;

/** Below this a tenth would say little, and the time saved is none. */
const LEAST = 20;

/** Whether everything is tried: what is walked in full then, and in part otherwise, asks this. */
export const isFull = EFFORT >= 1;

/** How many to try where `full` is all there is to try. */
export function share(full: number): number {
  return Math.max(Math.min(full, LEAST), Math.ceil(full * EFFORT));
}

export function seedOr(named: number = USUAL_SEED): number {
  return numberIn('SEED') ?? named;
}

/**
 * A part of a list that is too long to walk every time: a tenth of each kind, evenly spread over it from a place that the
 * seed says. `kindOf` tells what may not be missing: each kind is there at least twice, if it is there twice at all.
 */
export function some<Item>(list: readonly Item[], kindOf: (item: Item) => string = () => ''): Item[] {
  if (isFull) return [...list];
  const byKind = new Map<string, number[]>();
  list.forEach((item, place) => byKind.set(kindOf(item), [...(byKind.get(kindOf(item)) ?? []), place]));
  const places = [...byKind.values()].flatMap((each) => strided(each, Math.max(2, Math.ceil(each.length * EFFORT))));
  return places.sort((a, b) => a - b).map((place) => list[place]!);
}

/** So many of them, evenly spread. */
function strided(places: readonly number[], count: number): number[] {
  const from = seedOr() % places.length;
  const wanted = Math.min(count, places.length);
  return Array.from({ length: wanted }, (_, turn) => places[(from + Math.floor((turn * places.length) / wanted)) % places.length]!);
}

function numberIn(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${name}=${text} is no number`);
  return number;
}
