import fc from 'fast-check';
import * as calc from '../../miniprogram/calc';
import { CalcError } from '../../miniprogram/calc';
import { SEED } from './arbitraries';

/** Whatever a form, a draft or a backup holds: a CalcError, and nothing else. */

const DEBT = { principal: 5_700_000, interest: 100, penalty: 100, lateFee: 0 };
const LOAN = {
  terms: { principal: 1_200_000, termCount: 3, dailyRate: '0.0005', borrowedOn: '2026-01-31', dueDay: 31, method: 'equal-principal', overdueRules: { graceDays: 1, penaltyMultiplier: '1.5' } },
  payments: [{ paidOn: '2026-03-30', amount: 100 }],
};
const DATES = { signedOn: '2026-01-01', firstDueOn: '2026-02-01', dueDay: 3 };

const GOOD = {
  waivedDebt: [DEBT, { interest: { kind: 'amount', amount: 7 }, penalty: { kind: 'share', share: '0.5' } }],
  settleLumpSum: [{ debt: DEBT, settlement: 100, waivedInWriting: false }],
  payToday: [LOAN, '2026-05-01'],
  finishOriginal: [LOAN, '2026-05-01'],
  stayOverdue: [LOAN, '2026-05-01', '2027-01-01'],
  sameTermsAtContractRate: [{ financed: 5_700_000, downPayment: 5, ...DATES, dailyRate: '0.0005', method: 'equal-installment', termCount: 36, interestBasis: 'monthly' }],
  comparePlan: [100, [{ kind: 'pay-today', from: '2026-01-01', totalPaid: 100, parts: DEBT, lastPaidOn: '2026-01-01', unapplied: 0 }]],
  compareDeferral: [
    {
      deferral: { debt: DEBT, overduePrincipal: 5, dailyRate: '0.0005', penaltyMultiplier: '1.5', startOn: '2026-01-01', months: 3, penaltyWaiver: '0.5', chargeInterest: true, chargeSurcharge: false },
      plan: { waive: { penalty: 3 }, downPayment: 5, termCount: 12, firstDueOn: '2026-02-01', price: { kind: 'per-term', amount: 500_000 } },
    },
  ],
  affordableTerms: [
    { debt: DEBT, waive: { penalty: 3 }, downPayment: 5, ...DATES, price: { kind: 'contract-rate', dailyRate: '0.0005', method: 'equal-principal' }, monthlyIncome: 500_000, livingCosts: 100_000, otherDebtPayments: 0, share: '0.5', maxTerms: 6 },
  ],
  emergencyFund: [{ livingCosts: 100, saved: 50, monthlySurplus: 3, months: 3 }],
  orderDebts: [[{ balance: 1_000, dailyRate: '0.0005', minimumPayment: 5, daysOverdue: 3 }, { balance: 2_000, dailyRate: '0.0003' }], 500, 'snowball'],
  legalityMarks: [{ penaltyMultiplier: '1.6', annualisedCost: 0.3, fees: [{ amount: 5, disclosed: false, agreedOn: '2026-08-02' }] }],
} as const;

const FUNCTIONS = Object.keys(GOOD) as (keyof typeof GOOD)[];
const ODD_VALUES = [undefined, null, NaN, Infinity, -1, -0, 0, 0.5, 1, 2, 13, 1e10, 1e21, '', '0', '-0', '1', '1e3', '0.5', '.5', '99999999999999999999', '2026-02-29', '2026-02-28', '2100-01-01', '1999-12-31', '0000-00-00', true, {}, [], [null], new Array(3), () => 1, 'bullet', 'none', 'share', 'flat-annual-rate', 'annual-rate'];

/** A CalcError or nothing. */
const onlyCalcErrors = (name: keyof typeof GOOD, args: readonly unknown[]): void => {
  try {
    (calc[name] as (...given: readonly unknown[]) => unknown)(...args);
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
  }
};

test.each(FUNCTIONS)('%s of anything at all throws nothing but a CalcError', (name) => {
  fc.assert(fc.property(fc.array(fc.anything(), { maxLength: 3 }), (args) => onlyCalcErrors(name, args)), { ...SEED, numRuns: 300 });
});

test.each(FUNCTIONS)('%s with one or two values replaced by odd ones throws nothing but a CalcError', (name) => {
  const good = GOOD[name];
  expect(() => (calc[name] as (...given: readonly unknown[]) => unknown)(...good)).not.toThrow();
  const paths = pathsOf(good);
  paths.forEach((path) => ODD_VALUES.forEach((odd) => onlyCalcErrors(name, replaced(good, [[path, odd]]))));
  const replacement = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...ODD_VALUES));
  fc.assert(fc.property(replacement, replacement, (one, other) => onlyCalcErrors(name, replaced(good, [one, other]))), { ...SEED, numRuns: 300 });
});

type Path = readonly string[];

const pathsOf = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])])
    : [];

const replaced = (args: readonly unknown[], changes: readonly (readonly [Path, unknown])[]): readonly unknown[] => {
  const copy = JSON.parse(JSON.stringify(args)) as unknown[];
  changes.forEach(([path, value]) => {
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), copy);
    if (typeof holder === 'object' && holder !== null) (holder as Record<string, unknown>)[path[path.length - 1] ?? ''] = value;
  });
  return copy;
};
