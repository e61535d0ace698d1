import { buildSchedule, cashFlowRate, installmentRates } from '../../miniprogram/calc';
import type { Installment, LoanTerms, RepaymentMethod } from '../../miniprogram/calc';
import { dateOf, dayOf, isISODate } from '../../miniprogram/calc/day';
import { roundProduct } from '../../miniprogram/calc/money';
import { ExactRate } from '../../miniprogram/calc/rate';
import { datedLending } from '../../miniprogram/calc/rates/dated-lending';
import { lendingLogarithm } from '../../miniprogram/calc/rates/lending-rate';
import { monthlyLending } from '../../miniprogram/calc/rates/monthly-lending';
import { flowSeries } from '../../miniprogram/calc/rates/flow-series';
import { rateLogarithm } from '../../miniprogram/calc/rates/rate-logarithm';
import { share, seedOr } from '../support/effort';
import { codeOr } from './code-or';

/**
 * The quick ways beside the exact ones, a million cases in all with EFFORT=1: products and schedules against whole numbers
 * without end (BigInt), which the app does without as old phones have none; rates against the general way, which isolates and
 * brackets. `npm test` takes a fiftieth, 20,000: a tenth would take as long as many other properties together.
 */
const tries = (full: number): number => (share(full) === full ? full : Math.ceil(full / 50));

/** Mulberry32: a million cases are made in a second, and the seed gives them again. */
const random = ((state: number) => (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
})(seedOr());
const upTo = (most: number): number => Math.floor(random() * (most + 1));
const oneOf = <T>(all: readonly T[]): T => all[upTo(all.length - 1)]!;

/** A rate as whole numbers without end. */
interface BigRate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const bigOf = (rate: string, yearDays = 1): BigRate => {
  const [whole = '0', decimals = ''] = rate.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) * BigInt(yearDays) };
};
/** Half up. */
const rounded = (numerator: bigint, denominator: bigint): number => Number((2n * numerator + denominator) / (2n * denominator));

const anyRate = (most: number): string => (random() * most).toFixed(oneOf([3, 4, 5, 6, 12]));

test('a product is rounded as without any error, also at half a fen', () => {
  const count = tries(850_000);
  for (let run = 0; run < count; run += 1) {
    const [rate, multiplier, yearDays] = [anyRate(0.02), oneOf(['1', '1.5', '1.3', '2', '1.333333333333']), oneOf([1, 1, 360, 365])];
    const [one, times] = [bigOf(rate, yearDays), bigOf(multiplier)];
    const [numerator, denominator] = [one.numerator * times.numerator, one.denominator * times.denominator];
    // Half of them lie at or beside half a fen.
    const near = numerator > 0n ? Number(((2n * BigInt(upTo(1_000_000)) + 1n) * denominator) / (2n * numerator)) : 0;
    const units = run % 2 === 0 && near <= Number.MAX_SAFE_INTEGER ? near + upTo(1) : upTo(2 ** 48);
    const got = roundProduct(units, new ExactRate(rate, yearDays, multiplier));
    if (got !== rounded(BigInt(units) * numerator, denominator)) throw new Error(`${units} × ${rate} ÷ ${yearDays} × ${multiplier}: ${got}`);
  }
});

const METHODS: readonly RepaymentMethod[] = ['equal-principal', 'equal-installment', 'interest-first', 'flat-interest'];

const anyTerms = (): LoanTerms => {
  const termCount = 1 + upTo(oneOf([3, 12, 36]));
  return {
    principal: termCount * (100 + upTo(oneOf([1_000, 500_000, 100_000_000]))) + upTo(99),
    borrowedOn: dateOf(dayOf('2000-01-01') + upTo(30_000)),
    ...(upTo(1) === 0 ? { dailyRate: anyRate(oneOf([0.0006, 0.01])) } : { annualRate: anyRate(oneOf([0.36, 3.6])), yearDays: oneOf([360, 365] as const) }),
    method: oneOf(METHODS),
    termCount,
    dueDay: 1 + upTo(30),
    ...(upTo(1) === 0 && { interestBasis: 'monthly' as const }),
  };
};

/** Dates by JavaScript's calendar, amounts by whole numbers without end. */
const exactSchedule = (terms: LoanTerms): Installment[] | 'not-repayable' => {
  const { principal, borrowedOn, termCount, dueDay, method } = terms;
  const { numerator, denominator } = bigOf(terms.dailyRate ?? terms.annualRate!, terms.yearDays);
  let before = Date.parse(borrowedOn);
  const periods = Array.from({ length: termCount }, (_, place) => {
    const [year, month] = [Number(borrowedOn.slice(0, 4)), Number(borrowedOn.slice(5, 7)) + place];
    const due = Math.min(Date.UTC(year, month, dueDay), Date.UTC(year, month + 1, 0));
    const days = terms.interestBasis === 'monthly' ? 30 : (due - before) / 86_400_000;
    before = due;
    return { dueOn: new Date(due).toISOString().slice(0, 10), units: BigInt(days) };
  });
  // principal × Π factor ÷ Σ Π of the later factors, each factor over the denominator.
  const [growth, claim] = periods.reduce<[bigint, bigint]>(([all, sum], { units }, place) => {
    const factor = denominator + numerator * units;
    return [all * factor, sum * factor + denominator ** BigInt(place)];
  }, [1n, 0n]);
  // After n periods the claim stands over denominator^(n − 1), the growth over denominator^n.
  const payment = rounded(BigInt(principal) * growth, claim * denominator);
  const part = rounded(BigInt(principal), BigInt(termCount));
  let left = principal;
  const rows: Installment[] = [];
  for (const [place, { dueOn, units }] of periods.entries()) {
    const interest = rounded(BigInt(method === 'flat-interest' ? principal : left) * units * numerator, denominator);
    const isLast = place === termCount - 1;
    if (method === 'equal-installment' && !isLast && interest >= payment) return 'not-repayable';
    const wish = method === 'equal-installment' ? payment - interest : method === 'interest-first' ? 0 : part;
    const paid = isLast ? left : Math.min(wish, left);
    left -= paid;
    rows.push({ number: place + 1, dueOn, principal: paid, interest });
  }
  return rows;
};

test('a schedule is the one without any error, to the fen and the day', () => {
  const count = tries(100_000);
  for (let run = 0; run < count; run += 1) {
    const terms = anyTerms();
    const [got, want] = [JSON.stringify(codeOr(() => buildSchedule(terms))), JSON.stringify(exactSchedule(terms))];
    if (got !== want) throw new Error(`${JSON.stringify(terms)}: ${got}, not ${want}`);
  }
});

/** Payments of which most are level, as a lender's are. */
const anyPayments = (): { lent: number; back: number[] } => {
  const [count, level] = [1 + upTo(oneOf([3, 36, 120])), 100 + upTo(1_000_000)];
  const back = Array.from({ length: count }, () => (upTo(9) === 0 ? upTo(2 * level) : level));
  const total = back.reduce((sum, amount) => sum + amount, 0);
  return { lent: Math.max(1, Math.floor(total / (1 + random() * oneOf([1e-6, 0.2, 5])))), back };
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.abs(b) + 1e-16;

test('the rate of money lent once is the one that the general way brackets', () => {
  const count = tries(50_000);
  let quick = 0;
  for (let run = 0; run < count; run += 1) {
    const { lent, back } = anyPayments();
    let day = dayOf('2020-01-01');
    const days = [day, ...back.map(() => (day += oneOf([28, 30, 31, 1 + upTo(400)])))];
    const amounts = [-lent, ...back];
    const byMonths = monthlyLending(lent, back);
    const byDays = datedLending(amounts.map((amount) => ({ on: '', amount })), days);
    for (const [lending, times] of [[byMonths, amounts.map((_, time) => time)], [byDays, days]] as const) {
      if (lending === undefined) continue;
      quick += 1;
      const [got, want] = [lendingLogarithm(lending), rateLogarithm(flowSeries(amounts.map((amount, place) => ({ time: times[place]!, amount }))))];
      if (got === undefined || typeof want === 'string' || !isNear(got, want)) throw new Error(`${JSON.stringify(amounts)} at ${JSON.stringify(times)}: ${got}, not ${want}`);
    }
  }
  expect(quick).toBeGreaterThan(count);
});

test.each<[string, () => number, number]>([
  ['a year at 10%', () => cashFlowRate([{ on: '2025-01-01', amount: -100_00 }, { on: '2026-01-01', amount: 110_00 }]), 0.1],
  ['money received first', () => cashFlowRate([{ on: '2025-01-01', amount: 100_00 }, { on: '2026-01-01', amount: -110_00 }]), 0.1],
  ['payments of which some are 0', () => installmentRates(100_00, [0, 121_00, 0]).monthly, 0.1],
])('%s', (_name, run, want) => expect(Math.abs(run() - want)).toBeLessThanOrEqual(1e-15));

test.each(['2026-0-115', '2026-1-011', '20260-1-01', '2026-0/-01', '/026-01-01', '2026-01-0:', '2026-01-1 ', '-026-01-01', '2026-13-01', '２026-01-01'])(
  '%s is no date',
  (text) => expect(isISODate(text)).toBe(false),
);
