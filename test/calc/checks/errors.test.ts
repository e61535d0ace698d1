import { assessLoan, buildSchedule, CalcError, cashFlowRate, explainLoan, installmentRates, planDeferral, planInstallments } from '../../../miniprogram/calc';

/** The errors from rule 9.9 to rule 9.17, case by case: code, field, and the limit where there is one. */

const errorOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CalcError) return [error.code, error.field, ...(error.limit === undefined ? [] : [error.limit])].join(' ');
    throw error;
  }
  return 'none';
};

/** Arguments that a type would refuse are the point here. */
type Changes = Record<string, unknown>;

const TERMS = { principal: 1_000_000, termCount: 12, dailyRate: '0.0005', borrowedOn: '2026-01-31', dueDay: 31, method: 'equal-principal' };

const TERMS_CASES: [Changes, string, string][] = [
  [{ principal: 0.5 }, 'not-an-integer', 'principal'],
  [{ principal: '100' }, 'not-an-integer', 'principal'],
  [{ principal: NaN }, 'not-an-integer', 'principal'],
  [{ borrowedOn: '2026-02-30' }, 'not-a-date', 'borrowedOn'],
  [{ borrowedOn: undefined }, 'not-a-date', 'borrowedOn'],
  [{ dailyRate: 0.0005 }, 'not-a-number', 'dailyRate'],
  [{ dailyRate: '' }, 'not-a-number', 'dailyRate'],
  [{ dailyRate: '5e-4' }, 'not-a-number', 'dailyRate'],
  [{ dailyRate: '0.0000000000001' }, 'not-a-number', 'dailyRate'],
  [{ dailyRate: undefined }, 'not-a-number', 'dailyRate'],
  [{ dailyRate: undefined, yearDays: 360 }, 'not-a-number', 'dailyRate'],
  [{ annualRate: '0.12', yearDays: 360 }, 'unknown', 'dailyRate'],
  [{ dailyRate: 0.0005, annualRate: '0.12', yearDays: 360 }, 'unknown', 'dailyRate'],
  [{ dailyRate: undefined, annualRate: 0.12, yearDays: 360 }, 'not-a-number', 'annualRate'],
  [{ dailyRate: undefined, annualRate: '12%', yearDays: 366 }, 'not-a-number', 'annualRate'],
  [{ dailyRate: undefined, annualRate: '0.12', yearDays: 366 }, 'unknown', 'yearDays'],
  [{ dailyRate: undefined, annualRate: '0.12' }, 'unknown', 'yearDays'],
  [{ dailyRate: undefined, annualRate: '0.12', yearDays: '360' }, 'unknown', 'yearDays'],
  [{ method: 'interest-first', interestOnlyTerms: 1.5 }, 'not-an-integer', 'interestOnlyTerms'],
  [{ method: 'balloon' }, 'unknown', 'method'],
  [{ termCount: '12' }, 'not-an-integer', 'termCount'],
  [{ dueDay: 1.5 }, 'not-an-integer', 'dueDay'],
  [{ firstDueOn: '' }, 'not-a-date', 'firstDueOn'],
  [{ firstDueOn: null }, 'not-a-date', 'firstDueOn'],
  [{ interestBasis: 'daily' }, 'unknown', 'interestBasis'],
  [{ overdueRules: 3 }, 'unknown', 'overdueRules'],
  [{ overdueRules: { penaltyMultiplier: 1.5 } }, 'not-a-number', 'overdueRules.penaltyMultiplier'],
  [{ overdueRules: { penaltyBase: 'interest' } }, 'unknown', 'overdueRules.penaltyBase'],
  [{ overdueRules: { graceDays: '1' } }, 'not-an-integer', 'overdueRules.graceDays'],
  [{ overdueRules: { lateFeeRate: '5%' } }, 'not-a-number', 'overdueRules.lateFeeRate'],
  [{ overdueRules: { allocation: 'newest-first' } }, 'unknown', 'overdueRules.allocation'],
  [{ overdueRules: { penaltyFrom: 'grace' } }, 'unknown', 'overdueRules.penaltyFrom'],
  [{ overdueRules: { penaltyRounding: true } }, 'unknown', 'overdueRules.penaltyRounding'],
  [{ acceleratedOn: '2026-1-1' }, 'not-a-date', 'acceleratedOn'],

  [{ principal: 99, termCount: 1 }, 'out-of-range', 'principal 100'],
  [{ principal: 1_199 }, 'out-of-range', 'principal 1200'],
  [{ principal: 10_000_000_001 }, 'out-of-range', 'principal 10000000000'],
  [{ principal: 1e21 }, 'out-of-range', 'principal 10000000000'],
  [{ borrowedOn: '1999-12-31' }, 'out-of-range', 'borrowedOn 2000-01-01'],
  [{ borrowedOn: '2100-01-01' }, 'out-of-range', 'borrowedOn 2099-12-31'],
  [{ dailyRate: '-0.0001' }, 'out-of-range', 'dailyRate 0'],
  [{ dailyRate: '0.010000000001' }, 'out-of-range', 'dailyRate 0.01'],
  [{ dailyRate: undefined, annualRate: '-0.01', yearDays: 360 }, 'out-of-range', 'annualRate 0'],
  [{ dailyRate: undefined, annualRate: '3.600000000001', yearDays: 365 }, 'out-of-range', 'annualRate 3.6'],
  [{ method: 'interest-first', interestOnlyTerms: -1 }, 'out-of-range', 'interestOnlyTerms 0'],
  [{ method: 'interest-first', interestOnlyTerms: 12 }, 'out-of-range', 'interestOnlyTerms 11'],
  [{ termCount: 0 }, 'out-of-range', 'termCount 1'],
  [{ termCount: 361 }, 'out-of-range', 'termCount 360'],
  [{ borrowedOn: '2099-06-30' }, 'out-of-range', 'termCount 2099-12-31'],
  [{ firstDueOn: '2099-02-28' }, 'out-of-range', 'termCount 2099-12-31'],
  [{ dueDay: 0 }, 'out-of-range', 'dueDay 1'],
  [{ dueDay: 32 }, 'out-of-range', 'dueDay 31'],
  [{ firstDueOn: '2100-01-01' }, 'out-of-range', 'firstDueOn 2099-12-31'],
  [{ overdueRules: { penaltyMultiplier: '0.99' } }, 'out-of-range', 'overdueRules.penaltyMultiplier 1'],
  [{ overdueRules: { penaltyMultiplier: '3.1' } }, 'out-of-range', 'overdueRules.penaltyMultiplier 3'],
  [{ overdueRules: { graceDays: -1 } }, 'out-of-range', 'overdueRules.graceDays 0'],
  [{ overdueRules: { graceDays: 31 } }, 'out-of-range', 'overdueRules.graceDays 30'],
  [{ overdueRules: { lateFeeRate: '0.21' } }, 'out-of-range', 'overdueRules.lateFeeRate 0.2'],
  [{ acceleratedOn: '2100-01-01' }, 'out-of-range', 'acceleratedOn 2099-12-31'],

  [{ firstDueOn: '2026-01-31' }, 'order', 'firstDueOn 2026-01-31'],
  [{ acceleratedOn: '2026-01-31' }, 'order', 'acceleratedOn 2026-01-31'],

  // Row before row, and within a row field before field.
  [{ principal: 0, dailyRate: 'x' }, 'not-a-number', 'dailyRate'],
  [{ principal: 0, dailyRate: '1' }, 'out-of-range', 'principal 1200'],
  [{ dueDay: 32, firstDueOn: '2026-01-01' }, 'out-of-range', 'dueDay 31'],
  [{ method: 'balloon', borrowedOn: '' }, 'not-a-date', 'borrowedOn'],
];

test.each(TERMS_CASES)('terms with %j: %s on %s', (changes, code, rest) => {
  const terms = { ...TERMS, ...changes } as never;
  expect(errorOf(() => buildSchedule(terms))).toBe(`${code} ${rest}`);
  expect(errorOf(() => assessLoan({ terms, payments: [] }, '2026-05-01'))).toBe(`${code} terms.${rest}`);
  expect(errorOf(() => explainLoan({ terms, payments: [] }, '2026-05-01'))).toBe(`${code} terms.${rest}`);
});

test('at the limits there is no error', () => {
  const atLimits = [
    { principal: 100, termCount: 1 },
    { principal: 10_000_000_000, termCount: 360, dailyRate: '0.01' },
    { borrowedOn: '2000-01-01', dailyRate: '0' },
    { borrowedOn: '2098-12-31' },
    { dailyRate: undefined, annualRate: '3.6', yearDays: 360 },
    { dailyRate: undefined, annualRate: '0', yearDays: 365 },
    { yearDays: 366 }, // not looked at beside a daily rate
    { method: 'interest-first', interestOnlyTerms: 11 },
    { interestOnlyTerms: 99.5 }, // not looked at for other methods
    { overdueRules: { penaltyMultiplier: '3', graceDays: 30, lateFeeRate: '0.2' } },
    { firstDueOn: undefined, overdueRules: undefined, acceleratedOn: undefined },
  ];
  atLimits.forEach((changes) => expect(errorOf(() => buildSchedule({ ...TERMS, ...changes } as never))).toBe('none'));
});

const INSTALLMENT = { number: 1, dueOn: '2026-03-01', principal: 1_000_000, interest: 1 };
const PAYMENT = { paidOn: '2026-03-30', amount: 100 };
const ALLOCATION = { lateFee: 0, penalty: 0, interest: 50, principal: 50 };

test.each<[Changes, string]>([
  [{ terms: null }, 'unknown terms'],
  [{ schedule: {} }, 'unknown schedule'],
  [{ schedule: [null] }, 'unknown schedule[0]'],
  [{ schedule: [{ ...INSTALLMENT, number: '1' }] }, 'not-an-integer schedule[0].number'],
  [{ schedule: [{ ...INSTALLMENT, dueOn: 'x' }] }, 'not-a-date schedule[0].dueOn'],
  [{ schedule: [{ ...INSTALLMENT, principal: 0.5 }] }, 'not-an-integer schedule[0].principal'],
  [{ schedule: [{ ...INSTALLMENT, interest: null }] }, 'not-an-integer schedule[0].interest'],
  [{ payments: undefined }, 'unknown payments'],
  [{ payments: [7] }, 'unknown payments[0]'],
  [{ payments: [PAYMENT, { ...PAYMENT, paidOn: '2026-02-29' }] }, 'not-a-date payments[1].paidOn'],
  [{ payments: [{ ...PAYMENT, amount: 1.5 }] }, 'not-an-integer payments[0].amount'],
  [{ payments: [{ ...PAYMENT, allocation: null }] }, 'unknown payments[0].allocation'],
  [{ payments: [{ ...PAYMENT, allocation: { ...ALLOCATION, penalty: undefined } }] }, 'not-an-integer payments[0].allocation.penalty'],
  [{ payments: [{ ...PAYMENT, waived: 5 }] }, 'unknown payments[0].waived'],
  [{ payments: [{ ...PAYMENT, waived: { interest: 0.5 } }] }, 'not-an-integer payments[0].waived.interest'],
  [{ payments: [{ ...PAYMENT, closes: 'yes' }] }, 'unknown payments[0].closes'],
  [{ asOf: 'today' }, 'not-a-date asOf'],

  [{ schedule: [] }, 'out-of-range schedule 1'],
  [{ schedule: Array(361).fill(INSTALLMENT) }, 'out-of-range schedule 360'],
  [{ schedule: [{ ...INSTALLMENT, dueOn: '2100-01-01' }] }, 'out-of-range schedule[0].dueOn 2099-12-31'],
  [{ schedule: [{ ...INSTALLMENT, principal: -1 }] }, 'out-of-range schedule[0].principal 0'],
  [{ schedule: [{ ...INSTALLMENT, interest: 10_000_000_001 }] }, 'out-of-range schedule[0].interest 10000000000'],
  [{ payments: [{ ...PAYMENT, paidOn: '2100-01-01' }] }, 'out-of-range payments[0].paidOn 2099-12-31'],
  [{ payments: [{ ...PAYMENT, amount: 0 }] }, 'out-of-range payments[0].amount 1'],
  [{ payments: [{ ...PAYMENT, amount: -100 }] }, 'out-of-range payments[0].amount 1'],
  [{ payments: [{ ...PAYMENT, amount: 10_000_000_001 }] }, 'out-of-range payments[0].amount 10000000000'],
  [{ payments: [{ ...PAYMENT, allocation: { ...ALLOCATION, lateFee: -1 } }] }, 'out-of-range payments[0].allocation.lateFee 0'],
  [{ payments: [{ ...PAYMENT, amount: 0, waived: {} }] }, 'out-of-range payments[0].amount 1'],
  [{ payments: [{ ...PAYMENT, amount: 0, waived: { penalty: 0 } }] }, 'out-of-range payments[0].amount 1'],
  [{ payments: [{ ...PAYMENT, amount: 0, closes: false }] }, 'out-of-range payments[0].amount 1'],
  [{ payments: [{ ...PAYMENT, amount: -1, closes: true }] }, 'out-of-range payments[0].amount 0'],
  [{ payments: [{ ...PAYMENT, amount: -1, waived: { penalty: 1 } }] }, 'out-of-range payments[0].amount 0'],
  [{ payments: [{ ...PAYMENT, waived: { penalty: -1 } }] }, 'out-of-range payments[0].waived.penalty 0'],
  [{ payments: [{ ...PAYMENT, waived: { principal: 10_000_000_001 } }] }, 'out-of-range payments[0].waived.principal 10000000000'],
  [{ payments: [{ ...PAYMENT, amount: 0, closes: true }, { ...PAYMENT, amount: 0, waived: { lateFee: 1 } }] }, 'none'],
  [{ asOf: '2100-01-01' }, 'out-of-range asOf 2099-12-31'],

  [{ schedule: [{ ...INSTALLMENT, dueOn: '2026-01-31' }] }, 'order schedule[0].dueOn 2026-01-31'],
  [{ schedule: [INSTALLMENT, { ...INSTALLMENT, principal: 0 }] }, 'order schedule[1].dueOn 2026-03-01'],
  [{ payments: [{ ...PAYMENT, paidOn: '2026-01-30' }] }, 'order payments[0].paidOn 2026-01-31'],
  [{ asOf: '2026-01-30' }, 'order asOf 2026-01-31'],

  [{ schedule: [{ ...INSTALLMENT, principal: 999_999 }] }, 'sum schedule 1000000'],
  [{ payments: [PAYMENT, { ...PAYMENT, allocation: { ...ALLOCATION, interest: 49 } }] }, 'sum payments[1].allocation 100'],
  [{ payments: [{ ...PAYMENT, paidOn: '2027-01-01', allocation: { ...ALLOCATION, interest: 49 } }] }, 'sum payments[0].allocation 100'],

  // Row before row.
  [{ payments: [{ ...PAYMENT, paidOn: '2026-01-30' }], asOf: '2100-01-01' }, 'out-of-range asOf 2099-12-31'],
  [{ schedule: [{ ...INSTALLMENT, principal: 1 }], payments: [{ ...PAYMENT, paidOn: '2026-01-01' }] }, 'order payments[0].paidOn 2026-01-31'],
])('a loan with %j: %s', (changes, want) => {
  const { asOf = '2026-05-01', ...loan } = { terms: TERMS, payments: [], ...changes } as Changes;
  expect(errorOf(() => assessLoan(loan as never, asOf as string))).toBe(want);
});

test('a bill makes good for terms that carry no schedule of their own', () => {
  const schedule = [INSTALLMENT];
  const unpayable = { ...TERMS, method: 'equal-installment', dailyRate: '0.01', termCount: 60, interestBasis: 'monthly' };
  expect(errorOf(() => assessLoan({ terms: unpayable, payments: [] } as never, '2026-05-01'))).toBe('not-repayable termCount');
  expect(errorOf(() => assessLoan({ terms: unpayable, schedule, payments: [] } as never, '2026-05-01'))).toBe('none');
  const beyond = { ...TERMS, borrowedOn: '2099-06-30' };
  expect(errorOf(() => assessLoan({ terms: beyond, schedule: [{ ...INSTALLMENT, dueOn: '2099-12-31' }], payments: [] } as never, '2099-07-01'))).toBe('none');
});

const DEBT = { principal: 5_700_000, interest: 10_000, penalty: 2_000, lateFee: 0 };
const PLAN = { debt: DEBT, signedOn: '2026-01-01', termCount: 36, firstDueOn: '2026-02-01', price: { kind: 'none' } };

test.each<[Changes, string]>([
  [{ debt: undefined }, 'unknown debt'],
  [{ debt: { ...DEBT, penalty: '1' } }, 'not-an-integer debt.penalty'],
  [{ waive: 1 }, 'unknown waive'],
  [{ waive: { interest: 0.5 } }, 'not-an-integer waive.interest'],
  [{ downPayment: '5' }, 'not-an-integer downPayment'],
  [{ signedOn: 'x' }, 'not-a-date signedOn'],
  [{ termCount: 1.5 }, 'not-an-integer termCount'],
  [{ firstDueOn: undefined }, 'not-a-date firstDueOn'],
  [{ dueDay: '1' }, 'not-an-integer dueDay'],
  [{ price: undefined }, 'unknown price'],
  [{ price: { kind: 'free' } }, 'unknown price.kind'],
  [{ price: { kind: 'per-term' } }, 'not-an-integer price.amount'],
  [{ price: { kind: 'annual-rate', rate: '6%', method: 'equal-principal' } }, 'not-a-number price.rate'],
  [{ price: { kind: 'annual-rate', rate: '0.06', method: 'bullet' } }, 'unknown price.method'],

  [{ debt: { ...DEBT, principal: -1 } }, 'out-of-range debt.principal 0'],
  [{ debt: { ...DEBT, lateFee: 10_000_000_001 } }, 'out-of-range debt.lateFee 10000000000'],
  [{ waive: { penalty: 2_001 } }, 'out-of-range waive.penalty 2000'],
  [{ waive: { penalty: -1 } }, 'out-of-range waive.penalty 0'],
  [{ waive: DEBT }, 'out-of-range waive 5711999'],
  [{ waive: DEBT, downPayment: 0 }, 'out-of-range waive 5711999'],
  [{ downPayment: -1 }, 'out-of-range downPayment 0'],
  [{ downPayment: 5_712_000 }, 'out-of-range downPayment 5711999'],
  [{ waive: { penalty: 2_000 }, downPayment: 5_710_000 }, 'out-of-range downPayment 5709999'],
  [{ signedOn: '1999-01-01' }, 'out-of-range signedOn 2000-01-01'],
  [{ termCount: 0 }, 'out-of-range termCount 1'],
  [{ termCount: 61 }, 'out-of-range termCount 60'],
  [{ debt: { ...DEBT, principal: 0, interest: 1_000, penalty: 0 } }, 'out-of-range termCount 10'],
  [{ firstDueOn: '2099-01-01' }, 'out-of-range termCount 2099-12-31'],
  [{ firstDueOn: '2100-01-01' }, 'out-of-range firstDueOn 2099-12-31'],
  [{ dueDay: 32 }, 'out-of-range dueDay 31'],
  [{ price: { kind: 'total-interest', amount: 10_000_000_001 } }, 'out-of-range price.amount 10000000000'],
  [{ price: { kind: 'total-interest', amount: -1 } }, 'out-of-range price.amount 0'],
  [{ price: { kind: 'annual-rate', rate: '1.01', method: 'equal-principal' } }, 'out-of-range price.rate 1'],

  [{ firstDueOn: '2026-01-01' }, 'order firstDueOn 2026-01-01'],
  [{ price: { kind: 'per-term', amount: 158_666 } }, 'not-repayable price.amount 158667'],
])('a plan with %j: %s', (changes, want) => expect(errorOf(() => planInstallments({ ...PLAN, ...changes } as never))).toBe(want));

const DEFERRAL = { debt: DEBT, overduePrincipal: 0, dailyRate: '0.0005', startOn: '2026-01-01', months: 3 };

test.each<[Changes, string]>([
  [{ debt: null }, 'unknown debt'],
  [{ debt: { ...DEBT, interest: NaN } }, 'not-an-integer debt.interest'],
  [{ overduePrincipal: undefined }, 'not-an-integer overduePrincipal'],
  [{ dailyRate: 5 }, 'not-a-number dailyRate'],
  [{ penaltyMultiplier: 'x' }, 'not-a-number penaltyMultiplier'],
  [{ startOn: '2026-02-30' }, 'not-a-date startOn'],
  [{ months: 0.5 }, 'not-an-integer months'],
  [{ penaltyWaiver: '50%' }, 'not-a-number penaltyWaiver'],
  [{ chargeInterest: 'yes' }, 'unknown chargeInterest'],
  [{ chargeSurcharge: 0 }, 'unknown chargeSurcharge'],
  [{ debt: { ...DEBT, principal: -5 } }, 'out-of-range debt.principal 0'],
  [{ overduePrincipal: 5_700_001 }, 'out-of-range overduePrincipal 5700000'],
  [{ overduePrincipal: -1 }, 'out-of-range overduePrincipal 0'],
  [{ dailyRate: '0.02' }, 'out-of-range dailyRate 0.01'],
  [{ penaltyMultiplier: '4' }, 'out-of-range penaltyMultiplier 3'],
  [{ startOn: '2100-01-01' }, 'out-of-range startOn 2099-12-31'],
  [{ months: 0 }, 'out-of-range months 1'],
  [{ months: 7 }, 'out-of-range months 6'],
  [{ startOn: '2099-11-01' }, 'out-of-range months 2099-12-31'],
  [{ penaltyWaiver: '1.1' }, 'out-of-range penaltyWaiver 1'],
])('a deferral with %j: %s', (changes, want) => expect(errorOf(() => planDeferral({ ...DEFERRAL, ...changes }))).toBe(want));

test.each<[unknown, unknown, string]>([
  ['1', [], 'not-an-integer financed'],
  [100, 'x', 'unknown payments'],
  [100, [50, '60'], 'not-an-integer payments[1]'],
  [0, [50], 'out-of-range financed 1'],
  [10_000_000_001, [50], 'out-of-range financed 10000000000'],
  [100, [50, 10_000_000_001], 'out-of-range payments[1] 10000000000'],
  [100, [-10_000_000_001], 'out-of-range payments[0] -10000000000'],
])('the rates of %j repaid by %j: %s', (financed, payments, want) =>
  expect(errorOf(() => installmentRates(financed as never, payments as never))).toBe(want),
);

test.each<[unknown, string]>([
  [{}, 'unknown flows'],
  [[null], 'unknown flows[0]'],
  [[{ on: '2026-02-30', amount: 1 }], 'not-a-date flows[0].on'],
  [[{ on: '2026-02-01', amount: 0.1 }], 'not-an-integer flows[0].amount'],
  [[{ on: '1999-02-01', amount: 1 }], 'out-of-range flows[0].on 2000-01-01'],
  [[{ on: '2026-02-01', amount: 10_000_000_001 }], 'out-of-range flows[0].amount 10000000000'],
])('the rate of flows %j: %s', (flows, want) => expect(errorOf(() => cashFlowRate(flows as never))).toBe(want));
