import fc from 'fast-check';
import { addDays, assessLoan, orderDebts, sum, type LoanTerms } from '../../miniprogram/calc';
import { openDebts, type LoanDebt, type OpenDebt } from '../../miniprogram/months/simulate/debt';
import { estimate } from '../../miniprogram/months/simulate/estimate';
import { orderOf } from '../../miniprogram/months/simulate/orders';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { loan } from '../ledger/loans';
import { repayableTerms, SEED } from './arbitraries';

/** What holds of any debts and any budget, lived month by month. */

const TODAY = '2025-06-10';

const debts: fc.Arbitrary<readonly LoanDebt[]> = fc
  .array(fc.record({ terms: repayableTerms(10), takesPart: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((loans) => {
    const records = loans.map(({ terms }, place) => loan(String(place), { terms }));
    return openDebts(records, TODAY, loans.flatMap(({ takesPart }, place) => (takesPart ? [String(place)] : []))).debts;
  })
  .filter((open) => open.length > 0);
const strategy = fc.constantFrom('avalanche' as const, 'snowball' as const, 'most-urgent' as const, 'own' as const);

/** A budget from a thirtieth of the debt to all of it. */
const budgetOf = (open: readonly OpenDebt[], share: number) => Math.max(100, Math.floor(sum(open.map(({ owed }) => owed)) * share));

test('each month’s money is paid or carried on; no debt gets more than it owes; the loans replayed with it are settled', () => {
  fc.assert(
    fc.property(debts, strategy, fc.double({ min: 1 / 30, max: 1, noNaN: true }), fc.nat(1_000_000), (open, which, share, atHand) => {
      const budget = budgetOf(open, share);
      const result = simulate(open, orderOf(open, which), { from: TODAY, budget, atHand });
      let inHand = atHand;
      for (const { paid, carried } of result.months) {
        expect(carried).toBeGreaterThanOrEqual(0);
        expect(Math.min(...paid)).toBeGreaterThanOrEqual(0);
        expect(inHand + budget).toBe(sum([...paid]) + carried);
        inHand = carried;
      }
      const last = result.freeOn ?? addDays(TODAY, 366 * 31);
      const statements = open.map((debt, index) => assessLoan({ ...debt.loan, payments: [...debt.loan.payments, ...(result.payments[index] ?? [])] }, last));
      expect(sum(statements.map(({ payoffAmount }) => payoffAmount)) === 0).toBe(result.freeOn !== null);
      const made = statements.flatMap(({ allocations }, index) => allocations.slice(open[index]?.loan.payments.length));
      expect(sum(made.map(({ principal }) => principal))).toBe(result.parts.principal);
      expect(sum(made.map(({ interest, penalty, lateFee }) => interest + penalty + lateFee))).toBe(result.cost);
      if (result.freeOn !== null) expect(made.every(({ unapplied }) => unapplied === 0)).toBe(true);
    }),
    { ...SEED, numRuns: 200 },
  );
});

test('by months, avalanche is never dearer than snowball where no minimum stands in the way', () => {
  const debt = fc.record({ balance: fc.integer({ min: 100_00, max: 50_000_00 }), dailyRate: fc.integer({ min: 0, max: 10 }).map((one) => (one / 10_000).toFixed(4)) });
  fc.assert(
    fc.property(fc.array(debt, { minLength: 2, maxLength: 6 }), fc.double({ min: 0.05, max: 1, noNaN: true }), (all, share) => {
      const budget = Math.ceil(sum(all.map(({ balance }) => balance)) * (0.31 + share));
      // Each month's interest is rounded debt by debt: half a fen a debt and month.
      const slack = all.length * 12;
      expect(orderDebts(all, budget, 'avalanche').totalInterest).toBeLessThanOrEqual(orderDebts(all, budget, 'snowball').totalInterest + slack);
    }),
    { ...SEED, numRuns: 200 },
  );
});

/** Loans as people have them: level payments by actual days, at up to 24% a year, some of them behind. */
const usual: fc.Arbitrary<LoanTerms> = fc
  .record({ principal: fc.integer({ min: 2_000_00, max: 80_000_00 }), termCount: fc.constantFrom(6, 12, 24, 36), rate: fc.integer({ min: 2, max: 7 }), day: fc.integer({ min: 1, max: 28 }), ago: fc.integer({ min: 20, max: 120 }) })
  .map(({ principal, termCount, rate, day, ago }) => ({ principal, termCount, dailyRate: `0.000${rate}`, method: 'equal-installment', dueDay: day, borrowedOn: addDays(TODAY, -ago) }));

test('the estimate lies within a month, and a sixth of the exact cost, beside lenders that take no part also a month’s interest, where the budget goes', () => {
  fc.assert(
    fc.property(fc.array(usual, { minLength: 1, maxLength: 4 }), fc.subarray(['0', '1', '2', '3']), strategy, fc.double({ min: 0.08, max: 0.4, noNaN: true }), (terms, takers, which, share) => {
      const open = openDebts(terms.map((one, place) => loan(String(place), { terms: one })), TODAY, takers).debts;
      const budget = budgetOf(open, share);
      const roughly = estimate(open, orderOf(open, which), budget, TODAY);
      const exactly = simulate(open, orderOf(open, which), { from: TODAY, budget });
      fc.pre(roughly !== null && exactly.freeOn !== null && exactly.missed.length === 0 && budget >= sum(open.map(({ nextMonth }) => nextMonth)));
      expect(Math.abs(Math.ceil(roughly.months) - exactly.months.length)).toBeLessThanOrEqual(1);
      const month = open.every(({ takesPart }) => takesPart) ? 0 : sum(open.map(({ owed, rate }) => Math.ceil(owed * rate * 30)));
      expect(Math.abs(roughly.cost - exactly.cost)).toBeLessThanOrEqual(exactly.cost / 6 + month);
    }),
    { ...SEED, numRuns: 100 },
  );
});
