import fc from 'fast-check';
import * as calc from '../../miniprogram/calc';
import { CalcError } from '../../miniprogram/calc';
import { SEED } from './arbitraries';

/** Whatever stands in storage, in a backup or in a form: bad input is a CalcError, and nothing else. */

const FUNCTIONS = ['buildSchedule', 'assessLoan', 'explainLoan', 'installmentRates', 'cashFlowRate', 'planInstallments', 'planDeferral'] as const;

const onlyCalcErrors = (run: () => unknown): void => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
  }
};

test.each(FUNCTIONS)('%s of anything at all throws a CalcError', (name) => {
  const call = calc[name] as (...args: unknown[]) => unknown;
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 3 }), (args) => {
      let error: unknown;
      try {
        call(...args);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(CalcError);
    }),
    { ...SEED, numRuns: 300 },
  );
});

const DEBT = { principal: 5700000, interest: 100, penalty: 100, lateFee: 0 };
const GOOD: Record<(typeof FUNCTIONS)[number], unknown[]> = {
  buildSchedule: [{ principal: 1200000, termCount: 12, dailyRate: '0.0005', borrowedOn: '2026-01-31', dueDay: 31, method: 'interest-first', interestOnlyTerms: 3, overdueRules: {} }],
  assessLoan: [
    {
      terms: { principal: 1200000, termCount: 2, dailyRate: '0.0005', borrowedOn: '2026-01-31', dueDay: 31, method: 'bullet', firstDueOn: '2026-03-01', acceleratedOn: '2026-04-01', overdueRules: { graceDays: 1, lateFeeRate: '0.01', penaltyBase: 'principal', penaltyMultiplier: '1.5', allocation: 'by-component' } },
      schedule: [{ number: 1, dueOn: '2026-03-01', principal: 1200000, interest: 3 }],
      payments: [{ paidOn: '2026-03-30', amount: 100, allocation: { lateFee: 0, penalty: 0, interest: 50, principal: 50 } }],
    },
    '2026-05-01',
  ],
  explainLoan: [{ terms: { principal: 1200000, termCount: 2, dailyRate: '0.0005', borrowedOn: '2026-01-31', dueDay: 31, method: 'bullet' }, payments: [] }, '2026-05-01'],
  installmentRates: [1000, [500, 600, 700]],
  cashFlowRate: [[{ on: '2024-01-01', amount: -100 }, { on: '2025-01-01', amount: 200 }, { on: '2026-01-01', amount: 20 }]],
  planInstallments: [{ debt: DEBT, waive: { penalty: 3 }, downPayment: 5, signedOn: '2026-01-01', termCount: 36, firstDueOn: '2026-02-01', dueDay: 3, price: { kind: 'annual-rate', rate: '0.05', method: 'equal-principal' } }],
  planDeferral: [{ debt: DEBT, overduePrincipal: 5, dailyRate: '0.0005', penaltyMultiplier: '1.5', startOn: '2026-01-01', months: 3, penaltyWaiver: '0.5', chargeInterest: true, chargeSurcharge: false }],
};

const ODD_VALUES = [undefined, null, NaN, Infinity, -1, -0, 0, 0.5, 1, 2, 13, 1e21, '', '0', '-0', '1', '1e3', '0.5', '.5', '99999999999999999999', '2026-02-29', '2026-02-28', '2100-01-01', '1999-12-31', '0000-00-00', true, {}, [], [null], new Array(3), () => 1, 'bullet', 'none'];

test.each(FUNCTIONS)('%s with one value replaced by an odd one throws nothing but a CalcError', (name) => {
  const call = calc[name] as (...args: unknown[]) => unknown;
  pathsOf(GOOD[name]).forEach((path) =>
    ODD_VALUES.forEach((odd) => {
      const args = structuredCloneOf(GOOD[name]) as unknown[];
      replaceAt(args, path, odd);
      onlyCalcErrors(() => call(...args));
    }),
  );
  expect(() => call(...GOOD[name])).not.toThrow();
});

type Path = (string | number)[];

const pathsOf = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])])
    : [];

const structuredCloneOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const replaceAt = (root: unknown, path: Path, value: unknown): void => {
  const holder = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], root) as Record<string, unknown>;
  holder[path[path.length - 1] as string] = value;
};
