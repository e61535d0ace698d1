import { assessLoan } from '../../../miniprogram/calc';
import type { LoanTerms, Payment } from '../../../miniprogram/calc';
import { allocationsOf, assess, BILL, pay, rowsOf, SINGLE, stated, THREE } from './loans';

const FIRST = pay('2026-02-01', 10_930);

test.each<[string, LoanTerms, string, Payment[], number]>([
  ['on the drawdown', THREE, '2026-01-01', [], 30_000],
  ['after a day', THREE, '2026-01-02', [], 30_030],
  ['on the due date all of the installment', THREE, '2026-02-01', [], 30_930],
  ['principal left and its interest since the due date', THREE, '2026-02-11', [FIRST], 20_200],
  ['with an installment overdue', THREE, '2026-02-11', [], 10_930 + 150 + 20_200],
  ['overdue principal bears penalty, and no interest besides', SINGLE, '2026-02-11', [], 101_550 + 750],
  ['flat interest in proportion to the days', { ...THREE, method: 'flat-interest' }, '2026-01-11', [], 30_000 + 300],
  ['30-day months in proportion to the days', { ...THREE, interestBasis: 'monthly' }, '2026-01-11', [], 30_000 + 290],
  ['a bullet by its days', { ...THREE, method: 'bullet' }, '2026-01-11', [], 30_000 + 300],
  ['less from the day on which principal was paid early', { ...THREE, method: 'bullet' }, '2026-01-21', [stated('2026-01-11', 0, 0, 0, 10_000)], 20_000 + 300 + 200],
  ['less what was already paid of the interest', { ...THREE, method: 'bullet' }, '2026-01-21', [stated('2026-01-11', 0, 0, 250, 0)], 30_000 + 350],
  ['never below 0 for it', { ...THREE, method: 'bullet' }, '2026-01-21', [stated('2026-01-11', 0, 0, 2_700, 0)], 30_000],
  ['without what is left over', THREE, '2026-02-11', [FIRST, pay('2026-02-05', 7)], 20_200],
])('the payoff amount: %s', (_name, terms, asOf, payments, want) => expect(assess(terms, asOf, payments).payoffAmount).toBe(want));

test('a bill: interest in proportion to the days from due date to due date', () => {
  expect(assessLoan({ ...BILL, payments: [pay('2026-01-11', 11_000)] }, '2026-01-21').payoffAmount).toBe(10_000 + 161);
});

test('a fen short of it settles nothing, and waits', () => {
  const statement = assess(THREE, '2026-02-28', [FIRST, pay('2026-02-11', 20_199)]);
  expect(statement).toMatchObject({ unapplied: 20_199, totals: { outstandingPrincipal: 20_000 } });
  expect(allocationsOf(assess(THREE, '2026-03-01', [FIRST, pay('2026-02-11', 20_199)]))[1]).toBe('0/0/560/10000/9639');
});

test.each([
  [20_200, '0/0/200/20000/0'],
  [20_300, '0/0/200/20000/100'],
])('paying %i settles the loan, its later interest cut to the days so far', (amount, allocation) => {
  const statement = assess(THREE, '2026-02-11', [FIRST, pay('2026-02-11', amount)]);
  expect(allocationsOf(statement)[1]).toBe(allocation);
  expect(rowsOf(statement)).toEqual([
    '2026-02-01 settled 0 10000-10000 930-930 0-0 0-0',
    '2026-03-01 settled 0 10000-10000 200-200 0-0 0-0',
    '2026-04-01 settled 0 10000-10000 0-0 0-0 0-0',
  ]);
  expect(statement).toMatchObject({ payoffAmount: 0, daysOverdue: 0 });
  expect(statement.nextDue).toBeUndefined();
});

test('what is left over from before settles together with new money', () => {
  const { payoffAmount, unapplied } = assess(THREE, '2026-02-11', [FIRST, pay('2026-02-05', 200), pay('2026-02-11', 20_000)]);
  expect([payoffAmount, unapplied]).toEqual([0, 0]);
});

test('money left over settles on a day with a payment, and not on a due date alone', () => {
  // On 2026-03-01 the 202.00 left pay 105.60; the 96.40 left then are below the last 100.00.
  const terms = { ...THREE, dailyRate: '0' };
  const early = [pay('2026-01-15', 29_999)];
  expect(assess(terms, '2026-03-31', early)).toMatchObject({ payoffAmount: 10_000, unapplied: 9_999 });
  expect(assess(terms, '2026-03-31', [...early, pay('2026-03-15', 1)])).toMatchObject({ payoffAmount: 0, unapplied: 0 });
});

test('a receipt that states nothing that is owed settles the loan all the same, when it covers the payoff amount', () => {
  const statement = assess(THREE, '2026-02-11', [FIRST, stated('2026-02-11', 0, 20_200, 0, 0)]);
  expect(statement.payoffAmount).toBe(0);
  expect(statement.totals.outstandingPrincipal).toBe(0);
});

test('interest paid by receipt beyond the days so far is not given back', () => {
  const statement = assess(THREE, '2026-02-11', [FIRST, stated('2026-02-11', 0, 0, 500, 20_000)]);
  expect(rowsOf(statement).slice(1)).toEqual(['2026-03-01 settled 0 10000-10000 500-500 0-0 0-0', '2026-04-01 settled 0 10000-10000 0-0 0-0 0-0']);
});

test.each([
  ['2026-01-15', { dueOn: '2026-02-01', amount: 10_930 }],
  ['2026-02-01', { dueOn: '2026-02-01', amount: 10_930 }],
  ['2026-02-02', { dueOn: '2026-03-01', amount: 10_560 }],
  ['2026-04-02', undefined],
])('on %s the next installment due is %j', (asOf, want) => expect(assess(THREE, asOf).nextDue).toEqual(want));

test('an installment of nothing is settled from the start and never due next', () => {
  const terms = { ...THREE, method: 'interest-first' as const, dailyRate: '0' };
  const { installments, nextDue } = assess(terms, '2026-01-15');
  expect(installments.map(({ state }) => state)).toEqual(['settled', 'settled', 'upcoming']);
  expect(nextDue).toEqual({ dueOn: '2026-04-01', amount: 30_000 });
});
