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

/** Whether everything is tried. */
export const isFull = EFFORT >= 1;

/** How many to try where `full` is all there is to try. */
export function share(full: number): number {
  return Math.max(Math.min(full, LEAST), Math.ceil(full * EFFORT));
}

export function seedOr(named: number = USUAL_SEED): number {
  return numberIn('SEED') ?? named;
}

function numberIn(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${name}=${text} is no number`);
  return number;
}
