/**
 * fast-check as every test gets it (jest.config.js puts it in the package's place): the count and the seed that a
 * property names are for the whole of it, and effort.ts says how much of that is tried now. So a new property can't
 * forget to take part.
 */
import * as real from '../../node_modules/fast-check/lib/cjs/fast-check';
import { seedOr, share } from './effort';

/** fast-check's own, where a property names no count. */
const USUAL_RUNS = 100;

function now<Given extends object>(given: Given & { seed?: number; numRuns?: number }): Given & { seed: number; numRuns: number } {
  return { ...given, seed: seedOr(given.seed), numRuns: share(given.numRuns ?? USUAL_RUNS) };
}

function assert<Ts>(property: real.IAsyncProperty<Ts>, given?: real.Parameters<Ts>): Promise<void>;
function assert<Ts>(property: real.IProperty<Ts>, given?: real.Parameters<Ts>): void;
function assert<Ts>(property: real.IRawProperty<Ts>, given: real.Parameters<Ts> = {}): void | Promise<void> {
  return real.assert(property, now(given));
}

/** A sample is as long as its test says: it takes its `share` itself. */
const sample: typeof real.sample = (generator, given = {}) => {
  const asked = typeof given === 'number' ? { numRuns: given } : given;
  return real.sample(generator, { ...asked, seed: seedOr(asked.seed) });
};

const fc = { ...real, assert, sample };

export * from '../../node_modules/fast-check/lib/cjs/fast-check';
export { assert, sample };
export default fc;
