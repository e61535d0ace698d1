import fc from 'fast-check';
import { addDays, assessLoan, sum, type Fen, type ISODate, type LoanTerms } from '../../miniprogram/calc';
import type { OtherDebtRecord, OtherTerms } from '../../miniprogram/ledger/records';
import { isLoan, openDebts, type OpenDebt } from '../../miniprogram/months/simulate/debt';
import { estimate } from '../../miniprogram/months/simulate/estimate';
import { orderOf, type Strategy } from '../../miniprogram/months/simulate/orders';
import { simulate, type Simulation } from '../../miniprogram/months/simulate/simulate';
import { loan } from '../ledger/loans';
import { card, family, mortgage, otherPayment } from '../ledger/other-debts';
import { repayableTerms, SEED } from './arbitraries';

/** What holds of cards, family and mortgages beside loans, lived month by month. */

const TODAY = '2025-06-10';
type Debts = readonly OpenDebt[];
type Made = (id: string) => OtherDebtRecord;

const day = fc.integer({ min: 1, max: 31 });
const balance = fc.integer({ min: 1_00, max: 80_000_00 });
/** The balance was looked up up to a quarter ago, and something was paid since. */
const since = fc.record({ balanceOn: fc.nat(90).map((days) => addDays(TODAY, -days)), payments: fc.array(fc.record({ ago: fc.nat(90), amount: fc.integer({ min: 1, max: 2_000_00 }), inBalance: fc.boolean() }), { maxLength: 2 }) });

function changed(owed: Fen, { balanceOn, payments }: { readonly balanceOn: ISODate; readonly payments: readonly { readonly ago: number; readonly amount: Fen; readonly inBalance: boolean }[] }): Partial<OtherDebtRecord> {
  return { balance: owed, balanceOn, payments: payments.map(({ ago, ...one }, place) => otherPayment(`p${place}`, { ...one, paidOn: addDays(TODAY, -ago) })) };
}

const perMille = (most: number) => fc.integer({ min: 0, max: most }).map((one) => (one / 1_000).toFixed(3));

const cards: fc.Arbitrary<Made> = fc
  .record({ owed: balance, since, billDay: day, dueDay: day, annualRate: perMille(365), share: perMille(300), leastPayment: fc.constantFrom(0, 10_00, 100_00), billMet: fc.boolean() })
  .map(({ owed, since: dated, share, ...terms }) => (id) => card(id, { ...terms, yearDays: 365, minimumShare: share }, changed(owed, dated)));

const families: fc.Arbitrary<Made> = fc
  // Where there is less than 1.00 a month, the form asks for more.
  .record({ owed: fc.integer({ min: 50_00, max: 80_000_00 }), since, dueDay: day, parts: fc.integer({ min: 1, max: 40 }), wish: fc.option(fc.integer({ min: 1, max: 700 })), isMonthly: fc.boolean() })
  .map(({ owed, since: dated, dueDay, parts, wish, isMonthly }) => (id) =>
    family(id, { dueDay, wishOn: wish === null ? '' : addDays(TODAY, wish), monthly: isMonthly || wish === null ? Math.ceil(owed / parts) : 0 }, changed(owed, dated)));

const mortgages: fc.Arbitrary<Made> = fc
  .record({ owed: fc.integer({ min: 1_000_00, max: 1_000_000_00 }), since, dueDay: day, annualRate: perMille(80), termsLeft: fc.integer({ min: 1, max: 240 }), step: fc.option(fc.record({ in: fc.nat(900), annualRate: perMille(80) })) })
  .map(({ owed, since: dated, step, ...terms }) => (id) =>
    mortgage(id, { ...terms, steps: step === null ? [] : [{ from: addDays(TODAY, step.in), annualRate: step.annualRate }] }, changed(owed, dated)));

const ofKind = { card: cards, family: families, mortgage: mortgages } satisfies Record<OtherTerms['kind'], fc.Arbitrary<Made>>;

function opened(loans: readonly { readonly terms: LoanTerms; readonly takesPart: boolean }[], others: readonly Made[]): Debts {
  const takers = loans.flatMap(({ takesPart }, place) => (takesPart ? [String(place)] : []));
  const { debts, leftOut } = openDebts(loans.map(({ terms }, place) => loan(String(place), { terms })), TODAY, takers, others.map((made, place) => made(`o${place}`)));
  expect(leftOut).toEqual([]);
  return debts;
}

const debts: fc.Arbitrary<Debts> = fc
  .tuple(fc.array(fc.record({ terms: repayableTerms(10), takesPart: fc.boolean() }), { maxLength: 2 }), fc.array(fc.oneof(...Object.values(ofKind)), { minLength: 1, maxLength: 3 }))
  .map(([loans, others]) => opened(loans, others))
  .filter((open) => open.length > 0);
const strategy = fc.constantFrom<Strategy>('avalanche', 'snowball', 'most-urgent', 'own');

/** A mortgage's month, and of the rest from a thirtieth to all of it. */
const budgetOf = (open: Debts, share: number): Fen =>
  Math.max(100, Math.floor(sum(open.map(({ standing, owed, nextMonth }) => (standing ? nextMonth : owed * share)))));

/** What the payments leave owed on that day, and whether it was ever paid more than was owed. */
function replayed(debt: OpenDebt, result: Simulation, place: number, last: ISODate): { readonly owed: Fen; readonly leftOver: Fen; readonly principal: Fen } {
  const made = result.payments[place] ?? [];
  if (isLoan(debt)) {
    const { payoffAmount, unapplied, allocations } = assessLoan({ ...debt.loan, payments: [...debt.loan.payments, ...made] }, last);
    return { owed: payoffAmount, leftOver: unapplied, principal: sum(allocations.slice(debt.loan.payments.length).map(({ principal }) => principal)) };
  }
  const running = debt.start(TODAY);
  const principal = made.map(({ paidOn, amount, allocation }) => {
    running.to(paidOn);
    return (allocation === undefined ? running.pay(amount) : running.payAhead(amount)).principal;
  });
  running.to(last);
  return { owed: running.owed, leftOver: running.leftOver, principal: sum(principal) };
}

test('each month’s money is paid or carried on, and no debt gets more than it owes', () => {
  fc.assert(
    fc.property(debts, strategy, fc.double({ min: 1 / 30, max: 1, noNaN: true }), fc.nat(1_000_000), (open, which, share, atHand) => {
      const budget = budgetOf(open, share);
      const result = simulate(open, orderOf(open, which), { from: TODAY, budget, atHand });
      let inHand = atHand;
      for (const { paid, carried, owed } of result.months) {
        expect([carried, ...paid, owed].filter((amount) => amount < 0)).toEqual([]);
        expect(inHand + budget).toBe(sum([...paid]) + carried);
        inHand = carried;
      }
      expect(sum(result.payments.flat().map(({ amount }) => amount))).toBe(atHand + result.months.length * budget - inHand);
    }),
    { ...SEED, numRuns: 200 },
  );
});

test('with what is paid, replayed, is settled what is said to be, with nothing too much; a mortgage keeps its payments', () => {
  fc.assert(
    fc.property(debts, strategy, fc.double({ min: 1 / 30, max: 1, noNaN: true }), (open, which, share) => {
      const result = simulate(open, orderOf(open, which), { from: TODAY, budget: budgetOf(open, share) });
      const ends = open.map((debt, place) => replayed(debt, result, place, result.freeOn ?? addDays(TODAY, 366 * 31)));
      const cleared = result.clearedOn.map((on) => on !== null);
      expect(ends.map(({ owed }) => owed === 0)).toEqual(cleared);
      expect(ends.filter(({ leftOver }, place) => cleared[place] === true && leftOver > 0)).toEqual([]);
      expect(sum(ends.map(({ principal }, place) => (open[place]?.standing === true ? 0 : principal)))).toBe(result.parts.principal);
      expect(result.freeOn !== null).toBe(cleared.every((is, place) => is || open[place]?.standing === true));
    }),
    { ...SEED, numRuns: 200 },
  );
});

/** Loans as people have them: level payments by actual days, at up to 24% a year, on time. */
const usual: fc.Arbitrary<LoanTerms> = fc
  .record({ principal: fc.integer({ min: 2_000_00, max: 80_000_00 }), termCount: fc.constantFrom(6, 12, 24, 36), rate: fc.integer({ min: 2, max: 7 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ principal, termCount, rate, day: dueDay }) => ({ principal, termCount, dailyRate: `0.000${rate}`, method: 'equal-installment', dueDay, borrowedOn: addDays(TODAY, -5) }));
/** Cards at up to 18.25% a year, a tenth at least. */
function cardsDue(dueDay: fc.Arbitrary<number>): fc.Arbitrary<Made> {
  return fc
    .record({ owed: fc.integer({ min: 1_000_00, max: 50_000_00 }), billDay: day, dueDay, annualRate: fc.integer({ min: 100, max: 182 }).map((one) => (one / 1_000).toFixed(3)) })
    .map(({ owed, ...terms }) => (id) => card(id, { ...terms, minimumShare: '0.1' }, { balance: owed, balanceOn: TODAY }));
}
/** So much a month, for two years at most. */
function familiesDue(dueDay: fc.Arbitrary<number>): fc.Arbitrary<Made> {
  return fc
    .record({ owed: fc.integer({ min: 1_000_00, max: 50_000_00 }), months: fc.integer({ min: 1, max: 24 }), dueDay })
    .map(({ owed, months, dueDay: dueOn }) => (id) => family(id, { wishOn: '', monthly: Math.ceil(owed / months), dueDay: dueOn }, { balance: owed, balanceOn: TODAY }));
}
const partTakers = (others: fc.Arbitrary<Made>): fc.Arbitrary<Debts> =>
  fc.tuple(fc.array(usual, { maxLength: 3 }), fc.array(others, { minLength: 1, maxLength: 3 })).map(([loans, made]) => opened(loans.map((terms) => ({ terms, takesPart: true })), made));
const tight = fc.double({ min: 0.05, max: 0.5, noNaN: true });

/** A mortgage as people have them. */
const usualMortgages: fc.Arbitrary<Made> = fc
  .record({ owed: fc.integer({ min: 50_000_00, max: 1_000_000_00 }), dueDay: day, termsLeft: fc.integer({ min: 60, max: 300 }) })
  .map(({ owed, ...terms }) => (id) => mortgage(id, terms, { balance: owed, balanceOn: TODAY }));

/** Dearest and smallest first, where the budget goes both ways. */
function bothWays(open: Debts, budget: Fen): [dearest: Simulation, smallest: Simulation] {
  const [dearest, smallest] = [simulate(open, orderOf(open, 'avalanche'), { from: TODAY, budget }), simulate(open, orderOf(open, 'snowball'), { from: TODAY, budget })];
  fc.pre([dearest, smallest].every(({ freeOn, missed }) => freeOn !== null && missed.length === 0));
  return [dearest, smallest];
}

const dearestOf = (open: Debts): number => Math.max(...open.map(({ aheadRate }) => aheadRate));

/**
 * By days, dearest first isn't the cheapest to the fen: what others need on a later day is kept in hand and saves nothing, and
 * which way keeps less depends on the days. What that can cost stays below a month's interest on a month's money.
 */
test('where all take parts, avalanche is dearer than snowball by no more than what is kept for terms to come', () => {
  fc.assert(
    fc.property(partTakers(fc.oneof(cardsDue(day), familiesDue(day))), tight, (open, share) => {
      const budget = budgetOf(open, share);
      const [dearest, smallest] = bothWays(open, budget);
      expect(dearest.cost - smallest.cost).toBeLessThanOrEqual(budget * dearestOf(open) * 31);
    }),
    { ...SEED, numRuns: 200 },
  );
});

/** Nothing has to be kept for a later day of the month. */
const DUE_DAY = 10;
const onPayday: fc.Arbitrary<Debts> = fc
  .tuple(fc.array(usual, { maxLength: 3 }), fc.array(fc.oneof(cardsDue(fc.constant(DUE_DAY)), familiesDue(fc.constant(DUE_DAY))), { minLength: 1, maxLength: 3 }))
  .map(([loans, made]) => opened(loans.map((terms) => ({ terms: { ...terms, dueDay: DUE_DAY }, takesPart: true })), made));

/** A card's interest bears interest from its bill on, so that of two rates that hardly differ the one billed sooner is the dearer. */
const onInterest = (open: Debts): number => sum(open.map(({ owed }) => owed)) * (dearestOf(open) * 31) ** 2;

test('where all falls due on the day of the money, avalanche is never dearer, but for what is rounded and a month’s interest on interest', () => {
  fc.assert(
    fc.property(onPayday, tight, (open, share) => {
      const [dearest, smallest] = bothWays(open, budgetOf(open, share));
      expect(dearest.cost - smallest.cost).toBeLessThanOrEqual((open.length + onInterest(open)) * dearest.months.length);
    }),
    { ...SEED, numRuns: 200 },
  );
});

/** Whole months take what is due later in one, or at the beginning of the next, as paid at its beginning. */
test('the estimate lies within a month, and a sixth of the exact cost and a month’s interest, where the budget goes', () => {
  fc.assert(
    fc.property(partTakers(fc.oneof(cardsDue(day), familiesDue(day), usualMortgages)), tight, (open, share) => {
      const budget = budgetOf(open, share);
      const roughly = estimate(open, orderOf(open, 'avalanche'), budget, TODAY);
      const exactly = simulate(open, orderOf(open, 'avalanche'), { from: TODAY, budget });
      fc.pre(roughly !== null && exactly.freeOn !== null && exactly.missed.length === 0);
      expect(Math.abs(Math.ceil(roughly.months) - exactly.months.length)).toBeLessThanOrEqual(1);
      const month = sum(open.map(({ standing, owed, rate }) => (standing ? 0 : Math.ceil(owed * rate * 30))));
      expect(Math.abs(roughly.cost - exactly.cost)).toBeLessThanOrEqual(exactly.cost / 6 + month);
    }),
    { ...SEED, numRuns: 200 },
  );
});
