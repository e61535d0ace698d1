import { assessLoan, explainLoan } from '../../../miniprogram/calc';
import type { Loan, LoanTerms } from '../../../miniprogram/calc';
import { assess, BILL, pay, rowsOf, stated, THREE } from './loans';

/** Principal repaid by receipt before it is due bears no interest from that day on (rule 4.32). */

/** 50,000.00 yuan; five of twelve installments paid on time, then 20,000.00 of principal by receipt on 2026-10-20. */
const REPORTED: Loan = {
  terms: { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 12, dueDay: 15 },
  payments: [...['06', '07', '08', '09', '10'].map((month) => pay(`2026-${month}-15`, 459_193)), stated('2026-10-20', 0, 0, 0, 2_000_000)],
};

test('reported: the payoff amount jumped by 265.13 from the day before the due date to the due date', () => {
  expect(assessLoan(REPORTED, '2026-11-14').payoffAmount).toBe(1_047_723);
  expect(assessLoan(REPORTED, '2026-11-15')).toMatchObject({ payoffAmount: 1_048_236, nextDue: { amount: 20_923 } });
});

test('reported: 16 fen of interest on 14.61 yuan that were repaid', () => {
  const terms: LoanTerms = { principal: 51_282, borrowedOn: '2026-06-21', dailyRate: '0.000424657534', method: 'equal-installment', termCount: 3, dueDay: 21 };
  const loan = { terms, payments: [pay('2026-07-21', 17_539), stated('2026-07-27', 0, 0, 0, 1_461)] };
  expect(assessLoan(loan, '2026-08-21').installments[1]?.interest).toBe(437);
});

test('the running period by its days, each later one by what is left of it', () => {
  // 2026-02-01 to 2026-02-11 on 200.00, to 2026-03-01 on 150.00; then 31 days on 50.00.
  const payments = [pay('2026-02-01', 10_930), stated('2026-02-11', 0, 0, 0, 5_000)];
  expect(rowsOf(assess(THREE, '2026-02-11', payments)).slice(1)).toEqual([
    '2026-03-01 upcoming 0 10000-5000 470-0 0-0 0-0',
    '2026-04-01 upcoming 0 10000-0 310-0 0-0 0-0',
  ]);
  const more = [...payments, stated('2026-02-21', 0, 0, 0, 10_000)];
  expect(rowsOf(assess(THREE, '2026-02-21', more)).slice(1)).toEqual([
    '2026-03-01 upcoming 0 10000-10000 390-0 0-0 0-0',
    '2026-04-01 upcoming 0 10000-5000 155-0 0-0 0-0',
  ]);
});

test('what was already paid of the interest is not given back', () => {
  const payments = [pay('2026-02-01', 10_930), stated('2026-02-11', 0, 0, 560, 20_000)];
  expect(rowsOf(assess(THREE, '2026-02-11', payments))[1]).toBe('2026-03-01 settled 0 10000-10000 560-560 0-0 0-0');
});

test.each<[string, Partial<LoanTerms>, string]>([
  ['even months', { interestBasis: 'monthly' }, '2026-03-01 upcoming 0 10000-5000 600-0 0-0 0-0'],
  ['flat interest', { method: 'flat-interest' }, '2026-03-01 upcoming 0 10000-5000 840-0 0-0 0-0'],
])('%s stay as scheduled', (_name, changes, want) => {
  const payments = [pay('2026-02-01', 10_930), stated('2026-02-11', 0, 0, 0, 5_000)];
  expect(rowsOf(assess({ ...THREE, ...changes }, '2026-02-11', payments))[1]).toBe(want);
});

test('on any schedule no principal at all means no interest from that day on', () => {
  // Drawn down 2025-12-11: a day of 31, 10.00 for the period; the second period has not begun.
  const payments = [stated('2025-12-21', 0, 0, 0, 20_000)];
  const want = ['2026-01-11 upcoming 0 10000-10000 323-0 0-0 0-0', '2026-02-11 settled 0 10000-10000 0-0 0-0 0-0'];
  expect(rowsOf(assessLoan({ ...BILL, payments }, '2025-12-21'))).toEqual(want);
  expect(assessLoan({ ...BILL, payments }, '2026-01-10')).toMatchObject({ payoffAmount: 323, nextDue: { dueOn: '2026-01-11', amount: 323 } });
  expect(assessLoan({ ...BILL, payments: [stated('2025-12-21', 0, 0, 0, 19_999)] }, '2025-12-21').installments[0]?.interest).toBe(1_000);
});

test('money that is no receipt waits, and remakes nothing', () => {
  expect(rowsOf(assess(THREE, '2026-02-11', [pay('2026-02-01', 10_930), pay('2026-02-11', 5_000)]))[1]).toBe('2026-03-01 upcoming 0 10000-0 560-0 0-0 0-0');
});

test('the explanation: from the scheduled interest to the one made anew, by its days', () => {
  const payments = [pay('2026-02-01', 10_930), stated('2026-02-11', 0, 0, 0, 5_000)];
  const { interest } = explainLoan({ terms: THREE, payments }, '2026-02-20');
  expect(interest).toMatchObject([{ number: 2, on: '2026-02-11', reason: 'early-principal', before: 560, after: 470 }]);
  expect(interest[0]?.intervals.map(({ from, to, days, base, amount }) => [from, to, days, base, amount])).toEqual([
    ['2026-02-01', '2026-02-11', 10, 20_000, '200'],
    ['2026-02-11', '2026-03-01', 18, 15_000, '270'],
  ]);
});
