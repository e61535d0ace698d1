/**
 * Times the calculation module: `npx tsx bench/calc.ts`. It measures, and judges nothing.
 * A slow phone is taken to be some ten times slower than a desktop core.
 */
import { assessLoan, buildSchedule, cashFlowRate, explainLoan, planInstallments } from '../miniprogram/calc';
import type { ISODate, Loan, LoanTerms, Payment } from '../miniprogram/calc';
import { addDays, addMonths } from '../miniprogram/calc';
import { printTimes } from './timing';

const terms = (termCount: number, method: LoanTerms['method'], rules: LoanTerms['overdueRules'] = {}): LoanTerms => ({
  principal: 57_000_00,
  borrowedOn: '2020-01-15',
  dailyRate: '0.000153',
  method,
  termCount,
  dueDay: 15,
  overdueRules: rules,
});

/** One payment a month, of a part of what is due, so that every installment stays overdue for long. */
const payments = (count: number, amount: number, from: ISODate): Payment[] =>
  Array.from({ length: count }, (_, index) => ({ paidOn: addDays(addMonths(from, index), 3), amount }));

const typical = (index: number): Loan => ({
  terms: { ...terms(24, index % 2 ? 'equal-installment' : 'equal-principal'), principal: 57_000_00 + index * 1_37 },
  payments: payments(12, 2_500_00, '2020-02-15'),
});

const largest = (allocation: 'by-installment' | 'by-component' | 'principal-first'): Loan => ({
  terms: {
    ...terms(360, 'equal-installment', { allocation, penaltyBase: 'principal-and-interest', graceDays: 3, lateFeeRate: '0.05' }),
    principal: 57_000_000_00,
  },
  payments: payments(360, 300_000_00, '2020-02-20'),
});

const CASES: [string, () => unknown][] = [
  ['buildSchedule, 36 terms', () => buildSchedule(terms(36, 'equal-installment'))],
  ['buildSchedule, 360 terms', () => buildSchedule(terms(360, 'equal-installment'))],
  ['assessLoan, 24 terms, 12 payments', () => assessLoan(typical(1), '2022-06-30')],
  ['assessLoan, 360 terms, 360 payments, by installment', () => assessLoan(largest('by-installment'), '2052-06-30')],
  ['assessLoan, 360 terms, 360 payments, by component', () => assessLoan(largest('by-component'), '2052-06-30')],
  ['assessLoan, 360 terms, 360 payments, principal first', () => assessLoan(largest('principal-first'), '2052-06-30')],
  ['explainLoan, 360 terms, 360 payments', () => explainLoan(largest('by-component'), '2052-06-30')],
  ['assessLoan, 300 loans of 24 terms', () => Array.from({ length: 300 }, (_, index) => assessLoan(typical(index), '2022-06-30'))],
  [
    'planInstallments, 60 terms',
    () =>
      planInstallments({
        debt: { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 },
        signedOn: '2026-01-01',
        termCount: 60,
        firstDueOn: '2026-02-01',
        price: { kind: 'annual-rate', rate: '0.1825', method: 'equal-installment' },
      }),
  ],
  [
    'cashFlowRate, 60 flows, both ways',
    () =>
      cashFlowRate(
        Array.from({ length: 60 }, (_, index) => ({ on: addMonths('2020-01-15', index), amount: index % 7 ? 1_000_00 : -5_000_00 - index })),
      ),
  ],
  [
    'cashFlowRate, two rates fall together',
    () =>
      cashFlowRate([
        { on: '2025-01-01', amount: -100_00 },
        { on: '2026-01-01', amount: 220_00 },
        { on: '2027-01-01', amount: -121_00 },
      ]),
  ],
];

printTimes(CASES);
