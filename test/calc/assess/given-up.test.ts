import { assessLoan, explainLoan, finishOriginal, payToday, unpaidParts } from '../../../miniprogram/calc';
import type { Payment } from '../../../miniprogram/calc';
import { allocationsOf, assess, BILL, pay, rowsOf, SINGLE, stated, THREE } from './loans';

/** What a lender waives, and what it closes (from rule 4.27 to rule 4.31). */

const waive = (paidOn: string, waived: NonNullable<Payment['waived']>, amount = 0): Payment => ({ paidOn, amount, waived });
const close = (paidOn: string, amount = 0): Payment => ({ paidOn, amount, closes: true });

test('a waiver of what is due, over the installments in order; what exceeds the debt has no effect', () => {
  // On 2026-02-21 the first owes 6.15 of penalty, the second 1.50.
  const statement = assessLoan({ ...BILL, payments: [waive('2026-02-21', { penalty: 700, interest: 9_999 })] }, '2026-02-21');
  expect(statement.waived).toEqual({ lateFee: 0, penalty: 700, interest: 1_500, principal: 0 });
  expect(statement.totals).toMatchObject({ penaltyDue: 65, overdueInterest: 0, overduePrincipal: 20_000, overdueTotal: 20_065 });
  expect(allocationsOf(statement)).toEqual(['0/0/0/0/0']);
});

test('nothing not yet due is waived by name', () => {
  expect(assess(THREE, '2026-01-20', [waive('2026-01-20', { principal: 5_000 })]).waived.principal).toBe(0);
});

test('a waiver comes before the money of its day, and money goes where it left a debt', () => {
  const statement = assess(SINGLE, '2026-02-11', [waive('2026-02-11', { penalty: 750 }, 1_550)]);
  expect(allocationsOf(statement)).toEqual(['0/0/1550/0/0']);
});

test('waived principal bears no penalty from the next day on, and is not owed', () => {
  const payments = [waive('2026-02-11', { principal: 50_000 })];
  expect(assess(SINGLE, '2026-02-21', payments)).toMatchObject({
    totals: { outstandingPrincipal: 50_000, overduePrincipal: 50_000, penaltyDue: 750 + 375 },
    payoffAmount: 50_000 + 1_550 + 1_125,
  });
});

test('a mere waiver leaves left-over money where it is', () => {
  const left = stated('2026-02-11', 2_000, 0, 0, 0);
  expect(assess(SINGLE, '2026-02-12', [left, waive('2026-02-12', { penalty: 1 })]).unapplied).toBe(2_000);
  expect(assess(SINGLE, '2026-02-12', [left, waive('2026-02-12', { penalty: 1 }, 1)]).unapplied).toBe(0);
});

test('what is due next is without what was waived of it', () => {
  expect(assess(THREE, '2026-02-01', [waive('2026-02-01', { interest: 900 })]).nextDue).toEqual({ dueOn: '2026-02-01', amount: 10_030 });
});

test('closing waives what the money doesn’t pay, later interest cut to the days so far', () => {
  const statement = assess(THREE, '2026-02-11', [close('2026-02-11', 11_200)]);
  expect(rowsOf(statement)).toEqual([
    '2026-02-01 settled 0 10000-10000 930-930 150-150 0-0',
    '2026-03-01 settled 0 10000-0 200-120 0-0 0-0',
    '2026-04-01 settled 0 10000-0 0-0 0-0 0-0',
  ]);
  expect(statement).toMatchObject({ payoffAmount: 0, waived: { lateFee: 0, penalty: 0, interest: 80, principal: 20_000 }, daysOverdue: 0 });
});

test('left-over money is used however little it is; later money stays unapplied', () => {
  const payments = [pay('2026-01-10', 500), close('2026-01-11'), pay('2026-01-20', 40)];
  const statement = assess(THREE, '2026-06-01', payments);
  expect(allocationsOf(statement)).toEqual(['0/0/300/200/0', '0/0/0/0/0', '0/0/0/0/40']);
  expect(statement).toMatchObject({ payoffAmount: 0, unapplied: 40, waived: { interest: 0, principal: 29_800 } });
});

test('closing in grace charges nothing afterwards', () => {
  const rules = { graceDays: 3, lateFeeRate: '0.05' };
  expect(rowsOf(assess(SINGLE, '2026-05-01', [close('2026-02-03', 1)], rules))).toEqual(['2026-02-01 settled 0 100000-0 1550-1 0-0 0-0']);
});

test('what is unpaid of each installment, and what is owed without a plan, leave out the waived', () => {
  const loan = { terms: THREE, payments: [waive('2026-02-11', { penalty: 150, interest: 30 })] };
  expect(unpaidParts(loan, '2026-02-11')[0]).toEqual({ number: 1, dueOn: '2026-02-01', principal: 10_000, interest: 900, penalty: 0, lateFee: 0 });
  expect(payToday(loan, '2026-02-11').parts).toEqual({ principal: 30_000, interest: 1_100, penalty: 0, lateFee: 0 });
  expect(finishOriginal(loan, '2026-02-11')).toMatchObject({ dueNow: 10_900, interestAhead: 870 });
});

test('the explanation: who gave up what of which installment, by name or by closing', () => {
  const payments = [waive('2026-02-05', { penalty: 20 }), close('2026-02-11', 11_200)];
  const { waived, interest } = explainLoan({ terms: THREE, payments }, '2026-02-11');
  expect(waived).toEqual([
    { payment: 0, number: 1, on: '2026-02-05', component: 'penalty', amount: 20, closing: false },
    { payment: 1, number: 2, on: '2026-02-11', component: 'interest', amount: 60, closing: true },
    { payment: 1, number: 2, on: '2026-02-11', component: 'principal', amount: 10_000, closing: true },
    { payment: 1, number: 3, on: '2026-02-11', component: 'principal', amount: 10_000, closing: true },
  ]);
  expect(interest.map(({ number, reason, before, after }) => [number, reason, before, after])).toEqual([
    [2, 'closing', 560, 200],
    [3, 'closing', 310, 0],
  ]);
});
