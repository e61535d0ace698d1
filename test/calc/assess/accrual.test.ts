import { Accrual } from '../../../miniprogram/calc/assess/accrual';
import { exactRate } from '../../../miniprogram/calc/rate';

test('days of one base are one interval; days of no base are none', () => {
  const accrual = new Accrual(exactRate('0.001'));
  accrual.add(100, 0, 3);
  accrual.add(100, 3, 5);
  accrual.add(0, 5, 9);
  accrual.add(100, 9, 9);
  accrual.add(100, 9, 10);
  expect(accrual.intervals).toEqual([{ base: 100, from: 0, to: 5 }, { base: 100, from: 9, to: 10 }]);
  expect(accrual.amount).toBe(1); // 600 × 0.001 = 0.6, and not 0.5 and 0.1 rounded apart
});

test('a sum past 2^53 loses no fen-day', () => {
  const accrual = new Accrual(exactRate('0.5'));
  accrual.add(2 ** 52, 0, 2);
  accrual.add(1, 2, 3);
  expect(accrual.amount).toBe(2 ** 52 + 1); // half of 2^53 + 1 is 2^52 + 0.5
});
