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

/** How many there are below the signs that are no signs by themselves (surrogates), and how many of those. */
const BEFORE = 0xd800;
const NONE = 0x800;

/**
 * Every sign that there is, in fast-check's own order. Its own writes down all 1,112,064 once for each file of tests, to
 * find one back where it shrinks: seconds each time; counting finds it, too.
 */
const anySign = real.nat({ max: 0x10ffff - NONE }).map(
  (place) => String.fromCodePoint(place < BEFORE ? place : place + NONE),
  (sign) => {
    const code = typeof sign === 'string' ? sign.codePointAt(0) ?? -1 : -1;
    const isOne = code >= 0 && String.fromCodePoint(code) === sign && (code < BEFORE || code >= BEFORE + NONE);
    if (!isOne) throw new Error('not one sign');
    return code < BEFORE ? code : code - NONE;
  },
);

const string: typeof real.string = (given = {}) => real.string(given.unit === 'binary' ? { ...given, unit: anySign } : given);

const fc = { ...real, assert, sample, string };

export * from '../../node_modules/fast-check/lib/cjs/fast-check';
export { assert, sample, string };
export default fc;
