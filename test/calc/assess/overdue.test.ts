import Decimal from 'decimal.js';
import { daysBetween } from '../../../miniprogram/calc';
import type { OverdueRules, Payment } from '../../../miniprogram/calc';
import { assess, pay, rowsOf, SINGLE, stated, THREE } from './loans';

/** Penalty, grace and late fee of one installment of 1,000.00 + 15.50, due on 2026-02-01. */

test.each<[string, string, OverdueRules, Payment[], string]>([
  ['the day before it is due', '2026-01-31', {}, [], 'upcoming 0 100000-0 1550-0 0-0 0-0'],
  ['the due date is day 0', '2026-02-01', {}, [], 'due 0 100000-0 1550-0 0-0 0-0'],
  ['the first day overdue', '2026-02-02', {}, [], 'overdue 1 100000-0 1550-0 75-0 0-0'],
  ['10 days at 1.5 × 0.05%: 7.50, and not 12.50', '2026-02-11', {}, [], 'overdue 10 100000-0 1550-0 750-0 0-0'],
  ['over the end of February', '2026-03-01', {}, [], 'overdue 28 100000-0 1550-0 2100-0 0-0'],
  ['a multiplier of 1', '2026-02-11', { penaltyMultiplier: '1' }, [], 'overdue 10 100000-0 1550-0 500-0 0-0'],
  ['复利: interest bears penalty too', '2026-02-11', { penaltyBase: 'principal-and-interest' }, [], 'overdue 10 100000-0 1550-0 762-0 0-0'],
  ['paid on the due date: nothing charged', '2026-03-01', {}, [pay('2026-02-01', 101_550)], 'settled 0 100000-100000 1550-1550 0-0 0-0'],
  ['paid a day late: a day of penalty', '2026-03-01', {}, [pay('2026-02-02', 101_625)], 'settled 0 100000-100000 1550-1550 75-75 0-0'],
  ['the last fen of penalty keeps it overdue', '2026-03-01', { allocation: 'principal-first' }, [pay('2026-02-02', 101_624)], 'overdue 28 100000-100000 1550-1550 75-74 0-0'],
  ['half the principal paid after 10 days', '2026-02-21', {}, [pay('2026-02-11', 52_300)], 'overdue 20 100000-50000 1550-1550 1125-750 0-0'],
  ['in grace nothing is charged', '2026-02-04', { graceDays: 3, lateFeeRate: '0.01' }, [], 'due 0 100000-0 1550-0 0-0 0-0'],
  ['after grace its days count', '2026-02-05', { graceDays: 3 }, [], 'overdue 4 100000-0 1550-0 300-0 0-0'],
  ['what was paid in grace bore nothing', '2026-02-05', { graceDays: 3 }, [pay('2026-02-04', 51_550)], 'overdue 4 100000-50000 1550-1550 150-0 0-0'],
  ['paid up on the last day of grace', '2026-02-05', { graceDays: 3, lateFeeRate: '0.01' }, [pay('2026-02-04', 101_550)], 'settled 0 100000-100000 1550-1550 0-0 0-0'],
  ['paid on the day after grace: fee and penalty come first', '2026-02-05', { graceDays: 3, lateFeeRate: '0.01' }, [pay('2026-02-05', 1_400)], 'overdue 4 100000-0 1550-84 300-300 1016-1016'],
  ['the late fee is of what is unpaid when grace ends', '2026-02-05', { graceDays: 3, lateFeeRate: '0.01' }, [pay('2026-02-03', 51_550)], 'overdue 4 100000-50000 1550-1550 150-0 500-0'],
  ['the late fee is charged once', '2026-06-01', { lateFeeRate: '0.05', penaltyMultiplier: '1' }, [], 'overdue 120 100000-0 1550-0 6000-0 5078-0'],
  ['the due date counted too: 11 days for 10 days overdue', '2026-02-11', { penaltyFrom: 'due-day' }, [], 'overdue 10 100000-0 1550-0 825-0 0-0'],
  ['on the due date itself there is none', '2026-02-01', { penaltyFrom: 'due-day' }, [], 'due 0 100000-0 1550-0 0-0 0-0'],
  ['nor in grace', '2026-02-04', { penaltyFrom: 'due-day', graceDays: 3 }, [], 'due 0 100000-0 1550-0 0-0 0-0'],
  ['after grace all of its days', '2026-02-05', { penaltyFrom: 'due-day', graceDays: 3 }, [], 'overdue 4 100000-0 1550-0 375-0 0-0'],
  ['on what is unpaid at the end of the due date', '2026-02-02', { penaltyFrom: 'due-day' }, [pay('2026-02-01', 51_550)], 'overdue 1 100000-50000 1550-1550 75-0 0-0'],
  ['rounded by day: 8 fen a day for 7.5', '2026-02-11', { penaltyRounding: 'daily' }, [pay('2026-02-01', 91_550)], 'overdue 10 100000-90000 1550-1550 80-0 0-0'],
  ['rounded by day, the due date counted too', '2026-02-11', { penaltyRounding: 'daily', penaltyFrom: 'due-day' }, [pay('2026-02-01', 91_550)], 'overdue 10 100000-90000 1550-1550 88-0 0-0'],
  ['a part paid before the due date as the receipt says', '2026-02-11', {}, [stated('2026-01-15', 0, 0, 0, 40_000)], 'overdue 10 100000-40000 1210-0 450-0 0-0'],
])('%s', (_name, asOf, rules, payments, want) =>
  expect(rowsOf(assess(SINGLE, asOf, payments, rules))).toEqual([`2026-02-01 ${want}`]),
);

test('penalty is rounded once, and not from payment to payment', () => {
  // 333.33 × 0.075% is 0.2499975 a day: four payments of a fen, and still 2.50 after 10 days.
  const terms = { ...SINGLE, principal: 33_333 };
  const payments = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05'].map((day) => pay(day, 1));
  expect(assess(terms, '2026-02-11', payments).installments[0]).toMatchObject({ penalty: 250, penaltyPaid: 4 });
});

test('penalty stays exact where its base times its days is past 2^53', () => {
  const terms = { ...SINGLE, principal: 9_999_999_999, borrowedOn: '2000-01-01', dailyRate: '0.009999999999', termCount: 360, interestBasis: 'monthly' as const };
  const { penalty, principal, interest } = assess(terms, '2099-12-31', [], { penaltyBase: 'principal-and-interest', penaltyMultiplier: '2.999999999999' }).installments[0]!;
  const days = daysBetween('2030-01-01', '2099-12-31');
  expect((principal + interest) * days).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  const Exact = Decimal.clone({ precision: 60 });
  const exact = new Exact(principal + interest).times(days).times('0.009999999999').times('2.999999999999');
  expect(penalty).toBe(exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
});

test('an interest-only term left unpaid bears no penalty, unless the contract has 复利', () => {
  const terms = { ...THREE, method: 'interest-first' as const };
  expect(assess(terms, '2026-02-11').totals).toMatchObject({ overdueInterest: 930, penaltyDue: 0 });
  expect(assess(terms, '2026-02-11', [], { penaltyBase: 'principal-and-interest' }).totals).toMatchObject({ penaltyDue: 14 });
});

test('the totals are over what is overdue, the days those of the oldest', () => {
  const statement = assess(THREE, '2026-03-01', [], { lateFeeRate: '0.01' });
  expect(rowsOf(statement)).toEqual([
    '2026-02-01 overdue 28 10000-0 930-0 420-0 109-0',
    '2026-03-01 due 0 10000-0 560-0 0-0 0-0',
    '2026-04-01 upcoming 0 10000-0 310-0 0-0 0-0',
  ]);
  expect(statement).toMatchObject({
    totals: { outstandingPrincipal: 30_000, overduePrincipal: 10_000, overdueInterest: 930, penaltyDue: 420, lateFeeDue: 109, overdueTotal: 11_459 },
    daysOverdue: 28,
    nextDue: { dueOn: '2026-03-01', amount: 10_560 },
  });
});
