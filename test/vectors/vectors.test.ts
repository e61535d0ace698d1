import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as calc from '../../miniprogram/calc';
import { CalcError } from '../../miniprogram/calc';

/** Calls and results in the shapes of the face (rule 9.2), from outside this repository: every one is replayed. */

type CalcFunction = 'buildSchedule' | 'assessLoan' | 'installmentRates' | 'cashFlowRate' | 'planInstallments' | 'planDeferral';

interface Vector {
  note?: string;
  args: unknown[];
  want?: unknown;
  error?: { code: string; field: string; limit?: number | string };
}

/**
 * Rates agree to a part in 10^12; very small ones to 10^-14, as the vectors' compound rates are
 * (1 + monthly)^12 − 1 in doubles, which loses what lies below.
 */
const RELATIVE_TOLERANCE = 1e-12;
const ABSOLUTE_TOLERANCE = 1e-14;

const FUNCTIONS: CalcFunction[] = ['buildSchedule', 'assessLoan', 'installmentRates', 'cashFlowRate', 'planInstallments', 'planDeferral'];

const vectorsOf = (name: CalcFunction): Vector[] => JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')) as Vector[];

describe.each(FUNCTIONS)('%s', (name) => {
  const call = calc[name] as (...args: unknown[]) => unknown;

  test.each(vectorsOf(name).map((vector, index) => [index, vector.note ?? '', vector] as const))('vector %i %s', (_index, _note, vector) => {
    if (vector.error) expect(errorOf(() => call(...vector.args))).toMatchObject(vector.error);
    else expectSame(call(...vector.args), name === 'assessLoan' ? { asOf: vector.args[1], ...(vector.want as object) } : vector.want);
  });
});

const errorOf = (run: () => unknown): CalcError => {
  try {
    run();
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
};

/** JSON has no undefined: what a vector gives as null is absent. Whole numbers are equal, fractions near. */
const expectSame = (got: unknown, want: unknown, path = 'result'): void => {
  if (typeof got === 'number' && typeof want === 'number' && !(Number.isInteger(got) && Number.isInteger(want))) {
    const tolerance = Math.max(RELATIVE_TOLERANCE * Math.abs(want), ABSOLUTE_TOLERANCE);
    if (!(Math.abs(got - want) <= tolerance)) throw new Error(`${path}: got ${got}, want ${want}`);
  } else if (isRecord(got) && isRecord(want)) {
    new Set([...Object.keys(got), ...Object.keys(want)]).forEach((key) => expectSame(got[key], want[key], `${path}.${key}`));
  } else if (got !== (want ?? undefined)) {
    throw new Error(`${path}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
