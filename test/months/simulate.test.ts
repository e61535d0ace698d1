import { assessLoan, sum } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import type { OpenDebt } from '../../miniprogram/months/simulate/debt';
import { LeastBudget } from '../../miniprogram/months/simulate/least-budget';
import { orderOf, type Strategy } from '../../miniprogram/months/simulate/orders';
import { simulate, type Simulation } from '../../miniprogram/months/simulate/simulate';
import { agreement, signed } from '../pages/agreements';
import { late, open, owed, TODAY } from './debts';

function lived(debts: readonly OpenDebt[], budget: number, strategy: Strategy = 'avalanche', atHand = 0): Simulation {
  return simulate(debts, orderOf(debts, strategy), { from: TODAY, budget, atHand });
}

/** What is paid on which day, over all debts. */
const days = ({ payments }: Simulation, index = 0) => (payments[index] ?? []).map(({ paidOn, amount }) => `${paidOn} ${amount / 100}`);

/** 12 terms of 1,000.00 on the first of each month, for 11,400.00. */
const AGREED = agreement({
  signedOn: '2026-02-01', firstDueOn: '2026-03-01', terms: 12, perTerm: 100_000,
  debt: { principal: 1_100_000, interest: 40_000, penalty: 5_000, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 5_000, lateFee: 0 },
});

const YEAR20 = { principal: 1_000_000, annualRate: '0.2', yearDays: 360, method: 'interest-first', termCount: 60 } as const;

test('interest is borne once a month: 10,000 at 20% a year on 500 a month takes 25 months', () => {
  // By months of 30 days it is 2,266; a month of the calendar has 30.4 of them.
  const { months, cost, freeOn, missed } = lived(open([owed('a', YEAR20)], ['a']), 50_000);
  expect([months.length, cost, freeOn, missed]).toEqual([25, 230_084, '2028-02-15', []]);
});

test('a lender that takes no part is paid what is due, and all of it once that much is saved', () => {
  const result = lived(open([owed('a')]), 300_000);
  // 1,186.00 is due today. 11,000.00 are left: on 3,000.00 a month the money for them is there in June.
  expect(days(result)).toEqual(['2026-02-15 1186', '2026-03-15 1154', '2026-04-15 1155', '2026-05-15 1135', '2026-06-15 8124']);
  expect([result.months.map(({ carried }) => carried), result.freeOn]).toEqual([[181_400, 366_000, 550_500, 737_000, 224_600], '2026-06-15']);
});

test('a lender that takes parts gets all of the budget each month', () => {
  const { months, cost } = lived(open([owed('a')], ['a']), 300_000);
  expect(months.slice(0, -1).map(({ paid, carried }) => [paid[0], carried])).toEqual(months.slice(0, -1).map(() => [300_000, 0]));
  expect(cost).toBeLessThan(lived(open([owed('a')]), 300_000).cost);
});

test('what is overdue is paid first, with its penalty, and bears it until then', () => {
  // Terms of January and February are unpaid: 1,170.50 with 31 days of penalty on 1,000.00, and 1,155.00 today.
  const result = lived(open([late('a')]), 150_000);
  expect(result.parts.penalty).toBeGreaterThan(0);
  expect(days(result).slice(0, 2)).toEqual(['2026-02-15 1500', '2026-03-15 1500']);
  expect(result.freeOn).not.toBeNull();
});

test('an agreement keeps its own payments and comes first; the other waits', () => {
  const negotiated = signed(owed('b'), AGREED);
  const result = lived(open([late('a', '2025-11-15'), negotiated]), 160_000, 'avalanche');
  expect(days(result, 1)).toHaveLength(12);
  expect(new Set((result.payments[1] ?? []).map(({ amount }) => amount))).toEqual(new Set([100_000]));
  // Before 1 March 600.00 of the first 1,600.00 can go to what is overdue.
  expect(days(result)[0]).toBe('2026-02-15 600');
});

test('what a later month needs and won’t bring is kept', () => {
  // 10,000 fall due at once in August; until then the budget brings 6 × 2,100 beside today's.
  const bullet = owed('a', { method: 'bullet', principal: 1_000_000, termCount: 7, dailyRate: '0' });
  const result = lived(open([bullet, owed('b', { dailyRate: '0.0008', principal: 600_000 })], ['b']), 210_000);
  expect([result.missed, days(result)]).toEqual([[], ['2026-08-15 10000']]);
});

test.each<[string, readonly LoanRecord[], number, boolean]>([
  ['the terms of one loan', [owed('a')], 118_600, true],
  ['less than the first term', [owed('a')], 118_500, false],
  ['nearly nothing, with everything overdue', [late('a')], 100, false],
])('%s: does the budget go?', (_name, records, budget, goes) => {
  const { freeOn, missed } = lived(open(records), budget);
  expect(freeOn !== null && missed.length === 0).toBe(goes);
});

function leastOf(debts: readonly OpenDebt[]): number {
  const search = new LeastBudget(debts, orderOf(debts, 'avalanche'), TODAY);
  while (search.found === null) search.step();
  return search.found;
}

test.each<[string, readonly LoanRecord[]]>([
  ['one loan on time', [owed('a')]],
  ['one overdue', [late('a')]],
  ['one of each and an agreement', [late('a'), owed('b'), signed(owed('c'), AGREED)]],
])('the least budget goes, and a yuan less doesn’t: %s', (_name, records) => {
  const debts = open(records);
  const least = leastOf(debts);
  const goes = (budget: number) => {
    const { freeOn, missed } = lived(debts, budget);
    return freeOn !== null && missed.length === 0;
  };
  expect([goes(least), goes(least - 100)]).toEqual([true, false]);
});

test('the least budget for one loan on time is its dearest term', () => expect(leastOf(open([owed('a')]))).toBe(118_600));

test('the least budget counts what can be put by: 10,000 in six months are 1,428.58 in each of seven', () =>
  expect(leastOf(open([owed('a', { method: 'bullet', principal: 1_000_000, termCount: 7, dailyRate: '0' })]))).toBe(142_900));

test('every month’s money is paid or carried, and the loans replayed with the payments are settled', () => {
  const debts = open([late('a'), owed('b'), owed('c', { dailyRate: '0.0003', principal: 500_000, termCount: 6 })], ['b']);
  for (const strategy of ['avalanche', 'snowball', 'most-urgent', 'own'] as const) {
    const { months, payments, clearedOn, cost } = lived(debts, 350_000, strategy, 10_000);
    let inHand = 10_000;
    for (const { paid, carried } of months) {
      expect(inHand + 350_000).toBe(sum([...paid]) + carried);
      inHand = carried;
    }
    const statements = debts.map(({ loan }, index) => assessLoan({ ...loan, payments: [...loan.payments, ...(payments[index] ?? [])] }, clearedOn[index] ?? ''));
    expect(statements.map(({ payoffAmount, unapplied }) => [payoffAmount, unapplied])).toEqual(debts.map(() => [0, 0]));
    const all = statements.flatMap(({ allocations }, index) => allocations.slice(debts[index]?.loan.payments.length ?? 0));
    expect(sum(all.map(({ interest, penalty, lateFee }) => interest + penalty + lateFee))).toBe(cost);
  }
});
