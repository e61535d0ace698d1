import * as fc from 'fast-check';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { finishOriginal, stayOverdue, type LoanTerms } from '../../../miniprogram/calc';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { assess, loanOf } from '../../../miniprogram/loans/assess';
import { withDebtOf } from '../../../miniprogram/forms/plan/debt-of-loans';
import { sourceOf } from '../../../miniprogram/views/plan/source-of';
import { planFormView } from '../../../miniprogram/views/plan/view';
import { loan, repayment } from '../../ledger/loans';
import { fenOf, sumOf } from '../../views/amounts';
import { randomLoan } from '../../views/random-loans';
import { FIELDS, resultOf, values, view, type Typed } from '../../views/plan/form';

/** A plan for the debt of several loans at once. */

const SIGNED = '2025-01-15';
const of = (id: string, terms: Partial<LoanTerms>, changes: Partial<LoanRecord> = {}) =>
  loan(id, { ...changes, terms: { principal: 5_700_000, borrowedOn: SIGNED, dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, interestBasis: 'monthly', ...terms } });

const LARGE = of('a', {});
const SMALL = of('b', { principal: 1_200_000, dailyRate: '0.0003' });
const BOTH = [LARGE, SMALL];
/** The form with the debt of both on the day on which they were drawn down. */
const taken = (typed: Typed = {}, records = BOTH, today = SIGNED) => ({ ...withDebtOf(values({ totalInterest: '7,000' }), records, today), ...typed });

describe('57,000 at 0.05% and 12,000 at 0.03%, 12 terms each by 30-day months', () => {
  test('the parts are the sums', () => {
    // On the tenth day: 57,000 × 0.05% × 10 of 30 days = 285.00, and 12,000 × 0.03% × 10 = 36.00; by the bill's interest
    // of 855.00 and 108.00 for the 31 days of the period: 275.81 and 34.84.
    expect(taken({}, BOTH, '2025-01-25')).toMatchObject({ loanIds: 'a b', principal: '69,000.00', interest: '310.65', penalty: '0.00', overduePrincipal: '0.00' });
  });

  test('the rate is weighted by what each still owes', () => {
    // (57,000 × 0.05 + 12,000 × 0.03) ÷ 69,000 = 3,210 ÷ 69,000 = 0.0465217391…
    const form = taken();
    expect(form.contractPercent).toBe('0.0465217391');
    // × 360 = 16.747826076
    expect(view(form, BOTH).contractRemark).toBe('几笔利率不同，带出的是按剩余本金加权的平均。相当于年利率约 16.75%（单利，按 360 天）');
  });

  test('finishing both is what each takes', () => {
    // 30 days of 57,000 are 855.00, and 12 terms of falling principal 6.5 of these: 5,557.50; 108.00 × 6.5 = 702.00.
    // 62,557.50 + 12,702.00 = 75,259.50; the plan is 69,000 + 7,000 = 76,000.00.
    expect(resultOf(taken(), BOTH).conclusions).toContainEqual({
      text: '比按原计划还完多付 740.50 元', tone: 'against', detail: '照原计划还到 2026年1月15日，一共 75,259.50 元',
    });
  });

  test('the last of the dates counts', () => {
    const longer = [LARGE, of('b', { principal: 1_200_000, dailyRate: '0.0003', termCount: 24 })];
    // 24 terms: 108.00 × 12.5 = 1,350.00.
    expect(resultOf(taken({}, longer), longer).conclusions[1]?.detail).toBe('照原计划还到 2027年1月15日，一共 75,907.50 元');
  });

  test('one rate stays exact, and is no average', () => {
    const alike = [LARGE, of('b', { principal: 1_000_001, dailyRate: '0.00050' })];
    const form = taken({}, alike);
    expect(form.contractPercent).toBe('0.05');
    expect(view(form, alike).contractRemark).toBe('相当于年利率 18%（单利，按 360 天）');
  });

  test('a loan that is paid off weighs nothing', () => {
    const paid = { ...SMALL, repayments: [repayment('r', { paidOn: SIGNED, amount: 1_200_000 })] };
    expect(taken({}, [LARGE, paid])).toMatchObject({ principal: '57,000.00', contractPercent: '0.05' });
    expect(taken({}, [paid])).toMatchObject({ principal: '0.00', contractPercent: '0.03' });
  });
});

test('money left over is said of all of them', () => {
  const ahead = BOTH.map((one, place) => ({ ...one, repayments: [repayment('r', { paidOn: '2025-01-20', amount: 5_000 + place })] }));
  const form = taken({}, ahead, '2025-02-01');
  expect([form.principal, form.onAccount]).toEqual(['69,000.00', '100.01']);
  expect(view(form, ahead, '2025-02-01').source).toBe('账上多付的 100.01 元没有扣掉，可以请对方先抵扣。按今天的账带出，每项都能改成官方说的数');
});

test('one that can’t be calculated leaves all of the debt to be typed', () => {
  const broken = of('b', { dueDay: 40 });
  const records = [LARGE, broken];
  const form = taken({}, records);
  expect(form).toMatchObject({ loanIds: 'a b', principal: '', interest: '', penalty: '', lateFee: '', overduePrincipal: '', contractPercent: '' });
  expect(view(form, records).problems).toEqual({ principal: '请填要谈的债务，或从借款里选' });
  // Typed all the same: the other ways of one of two are not those of both.
  const typed = { ...form, principal: '69,000', contractPercent: '0.05' };
  expect(resultOf(typed, records).conclusions.map(({ text }) => text.slice(0, 5))).toEqual(['年化 6.', '比同样 3']);
});

test('one that was deleted since: the other’s way is not taken for that of both', () => {
  const form = taken({ signedOn: SIGNED, firstDueOn: '2025-02-15' });
  const details = resultOf(form, [LARGE]).conclusions.map(({ detail }) => detail);
  expect(details.join()).not.toContain('62,557.50');
  expect(details.join()).not.toContain('当天补上逾期');
  // As of a typed debt: all overdue, at the rate that stands there.
  expect(details[2]).toContain('按全部本金都已逾期估');
});

const pair = fc.tuple(randomLoan, randomLoan).map(([one, other]) => ({
  records: [{ ...one.record, id: 'a' }, { ...other.record, id: 'b' }],
  today: one.today > other.today ? one.today : other.today,
}));

test('over any two loans the parts add up to what clears each, and the other ways to each one’s', () => {
  fc.assert(
    fc.property(pair, fc.nat(600), ({ records, today }, days) => {
      const form = withDebtOf(values({}), records, today);
      const each = records.map((record) => assess(record, today)).map((statement) => ('payoffAmount' in statement ? statement : null));
      const total = (of: (statement: NonNullable<(typeof each)[number]>) => number) => each.reduce((sum, statement) => sum + (statement === null ? NaN : of(statement)), 0);
      expect(sumOf([form.principal, form.interest, form.penalty, form.lateFee])).toBe(total(({ payoffAmount }) => payoffAmount));
      expect(fenOf(form.principal)).toBe(total(({ totals }) => totals.outstandingPrincipal));
      expect(fenOf(form.overduePrincipal)).toBe(total(({ totals }) => totals.overduePrincipal));
      expect(form.onAccount === '' ? 0 : fenOf(form.onAccount)).toBe(total(({ unapplied }) => unapplied));

      const until = `${Number(today.slice(0, 4)) + 1 + (days % 3)}-03-01`;
      const source = sourceOf(readPlanForm(form), records);
      expect(source.finish()).toEqual(records.map((record) => finishOriginal(loanOf(record), today)));
      expect(source.stayUntil(until)).toEqual(records.map((record) => stayOverdue(loanOf(record), today, until)));
    }),
    { numRuns: 200 },
  );
});

test('over any two loans the average rate lies between theirs, and the form takes it', () => {
  fc.assert(
    fc.property(pair, ({ records, today }) => {
      const form = withDebtOf(values({ kind: 'deferral' }), records, today);
      const rates = records.map(({ terms }) => Number(terms.dailyRate) * 100);
      expect(Number(form.contractPercent)).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
      expect(Number(form.contractPercent)).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      const said = planFormView(readPlanForm(form), FIELDS, today, records).problems;
      expect(Object.keys(said).filter((field) => field !== 'principal')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
