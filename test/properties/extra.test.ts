import fc from 'fast-check';
import { addDays, assessLoan, sum, type Fen, type LoanTerms } from '../../miniprogram/calc';
import { livingOf } from '../../miniprogram/months/extra/reckoning';
import { isLoan, openDebts, type OpenDebt } from '../../miniprogram/months/simulate/debt';
import { estimate } from '../../miniprogram/months/simulate/estimate';
import type { Extra } from '../../miniprogram/months/simulate/extra-money';
import { orderOf, type Strategy } from '../../miniprogram/months/simulate/orders';
import type { Simulation } from '../../miniprogram/months/simulate/simulate';
import { usualTerms } from '../../miniprogram/months/simulate/usual';
import { loan } from '../ledger/loans';
import { isRepayable, repayableTerms, SEED } from './arbitraries';

/** What holds of any debts and any money beside what is paid anyway. */

const TODAY = '2025-06-10';
type Debts = readonly OpenDebt[];

const opened = (loans: readonly { readonly terms: LoanTerms; readonly takesPart: boolean }[]): Debts =>
  openDebts(loans.map(({ terms }, place) => loan(String(place), { terms })), TODAY, loans.flatMap(({ takesPart }, place) => (takesPart ? [String(place)] : []))).debts;
const some = (terms: fc.Arbitrary<LoanTerms>): fc.Arbitrary<Debts> =>
  fc.array(fc.record({ terms, takesPart: fc.boolean() }), { minLength: 1, maxLength: 4 }).map(opened).filter((debts) => debts.length > 0);
/** As they come, overdue ones among them. */
const any = some(repayableTerms(10));
/** Drawn lately, so that all of them are on time. */
const onTime = some(repayableTerms(10).map(({ acceleratedOn, ...terms }) => ({ ...terms, borrowedOn: addDays(TODAY, acceleratedOn === undefined ? -5 : -9), firstDueOn: '2025-07-12' })).filter(isRepayable));
const strategy = fc.constantFrom<Strategy>('avalanche', 'snowball', 'own');
const share = fc.double({ min: 0, max: 0.6, noNaN: true });
const days = fc.nat(200);

const owedBy = (debts: Debts): Fen => sum(debts.map(({ owed }) => owed));
const extraOf = (debts: Debts, once: number, on: number, monthly: number): Extra => ({ once: Math.floor(owedBy(debts) * once), on: addDays(TODAY, on), monthly: Math.floor((owedBy(debts) * monthly) / 10) });

function lived(debts: Debts, which: Strategy, budget: Fen | null, extra: Extra): Simulation {
  const living = livingOf({ debts, order: orderOf(debts, which), from: TODAY, budget, extra });
  while (!living.isOver) living.liveMonth();
  return living.result;
}

/** More of either, at the same time, costs no more and ends no later. */
function expectNoWorse(less: Simulation, more: Simulation): void {
  if (less.freeOn === null) return;
  expect(more.cost).toBeLessThanOrEqual(less.cost);
  expect([more.freeOn, more.freeOn !== null && more.freeOn <= less.freeOn]).toEqual([more.freeOn, true]);
}

test('more money beside the terms never costs more nor ends later', () => {
  fc.assert(
    fc.property(onTime, strategy, share, days, share, share, (debts, which, once, on, monthly, further) => {
      const less = extraOf(debts, once, on, monthly);
      const more = { ...less, once: less.once + Math.floor(owedBy(debts) * further), monthly: less.monthly + Math.floor(less.monthly * further) };
      expectNoWorse(lived(debts, which, null, less), lived(debts, which, null, more));
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('nor does more money beside a budget', () => {
  fc.assert(
    fc.property(any, strategy, fc.double({ min: 1 / 20, max: 0.6, noNaN: true }), share, days, share, (debts, which, part, once, on, monthly) => {
      const budget = Math.max(100, Math.floor(owedBy(debts) * part));
      const extra = extraOf(debts, once, on, monthly);
      expectNoWorse(lived(debts, which, budget, { once: 0, on: TODAY, monthly: 0 }), lived(debts, which, budget, extra));
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('what comes in is paid or kept, and the loans replayed with those payments are settled, at that cost', () => {
  fc.assert(
    fc.property(onTime, strategy, share, days, share, (debts, which, once, on, monthly) => {
      const extra = extraOf(debts, once, on, monthly);
      const [usual, result] = [lived(debts, which, null, { ...extra, once: 0, monthly: 0 }), lived(debts, which, null, extra)];
      const paid = usual.payments.flat();
      const first = paid.map(({ paidOn }) => paidOn).sort()[0] ?? TODAY;
      const end = result.freeOn ?? '';
      const terms = sum(paid.filter(({ paidOn }) => paidOn <= end).map(({ amount }) => amount));
      // Those of the months since the first; a day of the month that is missing in a month is its last.
      const came = result.months.flatMap((_, month) => monthlyDay(first, month)).filter((day) => day <= end).length;
      const money = terms + (extra.on <= end ? extra.once : 0) + came * extra.monthly;
      expect(money).toBe(sum(result.payments.flat().map(({ amount }) => amount)) + (result.months[result.months.length - 1]?.carried ?? 0));
      const loans = debts.filter(isLoan);
      expect(loans).toHaveLength(debts.length);
      const statements = loans.map((debt, index) => assessLoan({ ...debt.loan, payments: [...debt.loan.payments, ...(result.payments[index] ?? [])] }, end));
      expect(statements.map(({ payoffAmount, unapplied }) => [payoffAmount, unapplied])).toEqual(debts.map(() => [0, 0]));
      const made = statements.flatMap(({ allocations }, index) => allocations.slice(loans[index]?.loan.payments.length));
      expect(sum(made.map(({ interest, penalty, lateFee }) => interest + penalty + lateFee))).toBe(result.cost);
    }),
    { ...SEED, numRuns: 200 },
  );
});

function monthlyDay(first: string, month: number): string {
  const [year = 0, at = 1, day = 1] = first.split('-').map(Number);
  const last = new Date(Date.UTC(year, at - 1 + month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, at - 1 + month, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Loans as people have them: level payments by actual days, at up to 24% a year. */
const usual: fc.Arbitrary<Debts> = fc
  .array(fc.record({ principal: fc.integer({ min: 2_000_00, max: 80_000_00 }), termCount: fc.constantFrom(6, 12, 24, 36), rate: fc.integer({ min: 2, max: 7 }), day: fc.integer({ min: 1, max: 28 }) }), { minLength: 1, maxLength: 4 })
  .map((loans) => opened(loans.map(({ principal, termCount, rate, day }) => ({ terms: { principal, termCount, dailyRate: `0.000${rate}`, method: 'equal-installment', dueDay: day, borrowedOn: addDays(TODAY, -5) }, takesPart: true }))));

test('what the estimate says is saved lies within a fifth of what is, or a fiftieth of the interest, and two months, where lenders take parts', () => {
  fc.assert(
    fc.property(usual, fc.double({ min: 0.02, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }), (debts, once, monthly) => {
      const [nothing, extra] = [{ once: 0, on: TODAY, monthly: 0 }, extraOf(debts, once, 0, monthly)];
      const [without, withExtra] = [lived(debts, 'avalanche', null, nothing), lived(debts, 'avalanche', null, extra)];
      const [less, more] = [nothing, extra].map((money) => estimate(debts, orderOf(debts, 'avalanche'), usualTerms(without), TODAY, money));
      if (!less || !more) throw new Error('the estimate never ends');
      const saved = without.cost - withExtra.cost;
      expect(Math.abs(less.cost - more.cost - saved)).toBeLessThanOrEqual(Math.max(saved / 5, without.cost / 50));
      expect(Math.abs(Math.round(less.months - more.months) - (without.months.length - withExtra.months.length))).toBeLessThanOrEqual(2);
    }),
    { ...SEED, numRuns: 200 },
  );
});
