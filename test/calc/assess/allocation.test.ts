import { assessLoan } from '../../../miniprogram/calc';
import type { AllocationOrder, Payment } from '../../../miniprogram/calc';
import { allocationsOf, BILL, pay, rowsOf, stated } from './loans';

/**
 * On 2026-02-21 the bill's first installment owes 5.50 + 6.15 + 10.00 + 100.00 (41 days overdue),
 * the second 5.25 + 1.50 + 5.00 + 100.00 (10 days): 233.40 together.
 */
const DAY = '2026-02-21';
const assess = (payments: Payment[], allocation: AllocationOrder = 'by-installment', asOf = DAY) =>
  assessLoan({ ...BILL, terms: { ...BILL.terms, overdueRules: { allocation, lateFeeRate: '0.05' } }, payments }, asOf);

test.each<[AllocationOrder, number, string]>([
  ['by-installment', 2_000, '550/615/835/0/0'],
  ['by-installment', 12_500, '885/615/1000/10000/0'],
  ['by-installment', 23_339, '1075/765/1500/19999/0'],
  ['by-installment', 30_000, '1075/765/1500/20000/6660'],
  ['by-component', 2_000, '1075/765/160/0/0'],
  ['by-component', 12_500, '1075/765/1500/9160/0'],
  ['by-component', 30_000, '1075/765/1500/20000/6660'],
  ['principal-first', 2_000, '0/0/0/2000/0'],
  ['principal-first', 21_000, '0/0/1000/20000/0'],
  ['principal-first', 22_000, '0/500/1500/20000/0'],
  ['principal-first', 23_000, '735/765/1500/20000/0'],
])('%s: %i goes to fee/penalty/interest/principal/left over as %s', (order, amount, want) =>
  expect(allocationsOf(assess([pay(DAY, amount)], order))).toEqual([want]),
);

test('the oldest installment is served first in every order', () => {
  expect(rowsOf(assess([pay(DAY, 15_000)], 'principal-first'))).toEqual([
    '2026-01-11 overdue 41 10000-10000 1000-0 615-0 550-0',
    '2026-02-11 overdue 10 10000-5000 500-0 150-0 525-0',
  ]);
});

test.each<[string, Payment[], string[]]>([
  ['a receipt is followed against every rule', [stated(DAY, 0, 0, 0, 15_000)], ['0/0/0/15000/0']],
  ['what exceeds a component stays left over that day', [stated(DAY, 0, 1_000, 0, 0)], ['0/765/0/0/235']],
  ['stated ones come first on a day, whenever they were entered', [pay(DAY, 615), stated(DAY, 1_075, 0, 0, 0)], ['0/615/0/0/0', '1075/0/0/0/0']],
  ['a later payment is allocated after an earlier one', [pay(DAY, 1_000), pay('2026-01-20', 550)], ['550/0/0/0/0', '0/615/385/0/0']],
  ['an installment not yet due may be paid by receipt', [stated('2026-01-11', 0, 0, 1_500, 20_000)], ['0/0/1500/20000/0']],
])('%s', (_name, payments, want) => expect(allocationsOf(assess(payments))).toEqual(want));

test('the rest of a receipt is used on the next day with an event, and goes before new money', () => {
  const payments = [stated('2026-01-21', 0, 1_000, 0, 0), pay('2026-01-31', 300)];
  // On the 21st 1.50 of penalty are owed; 8.50 stay. On the 31st: fee 5.50, penalty 1.50, interest 1.50; then 3.00 of interest.
  expect(allocationsOf(assess(payments, 'by-installment', '2026-01-30'))).toEqual(['0/150/0/0/850']);
  expect(allocationsOf(assess(payments, 'by-installment', '2026-01-31'))).toEqual(['550/300/150/0/0', '0/0/300/0/0']);
});

test('money paid before anything is due waits for the due date, and is then used up', () => {
  const payments = [pay('2026-01-05', 11_001)];
  expect(assess(payments, 'by-installment', '2026-01-10')).toMatchObject({ unapplied: 11_001, nextDue: { amount: 11_000 } });
  expect(allocationsOf(assess(payments, 'by-installment', '2026-01-11'))).toEqual(['0/0/1000/10000/1']);
  expect(allocationsOf(assess(payments, 'by-installment', '2026-02-11'))).toEqual(['0/0/1001/10000/0']);
});

test('money left over is never used for interest not yet earned', () => {
  const { unapplied, installments } = assess([pay('2026-01-11', 15_000)], 'by-installment', '2026-02-10');
  expect(unapplied).toBe(4_000);
  expect(installments[1]).toMatchObject({ interestPaid: 0, principalPaid: 0, state: 'upcoming' });
});

test('payments after the date are not seen', () => {
  expect(assess([pay('2026-02-22', 5)])).toEqual(assess([]));
});
