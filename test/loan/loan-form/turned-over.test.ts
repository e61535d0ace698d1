import type { LoanTerms } from '../../../miniprogram/calc';
import { turnedOver } from '../../../miniprogram/loan/loan-form/turned-over';
import { loan, repayment } from '../../ledger/loans';

const TERMS: LoanTerms = { ...loan('x').terms, principal: 3_000_000, dailyRate: '0' };
/** 30,000 without interest in 12 terms of 2,500 from 2026-02-15 on; two of them paid. */
const record = (terms: Partial<LoanTerms> = {}) => loan('a', {
  terms: { ...TERMS, ...terms },
  repayments: ['2026-02-15', '2026-03-15'].map((paidOn, place) => repayment(String(place), { paidOn, amount: 250_000 })),
});

test.each<[string, Partial<LoanTerms>, string]>([
  ['nothing changed', {}, ''],
  ['a little more', { principal: 3_010_000 }, '今日结清：25,000.00 → 25,100.00 元\n逾期：0.00 → 16.66 元'],
  ['a digit left out', { principal: 300_000 }, '今日结清：25,000.00 → 0.00 元\n多付：0.00 → 2,000.00 元'],
  ['a year off', { borrowedOn: '2025-01-15' }, '逾期：0.00 → 25,000.00 元'],
  ['another due day, later', { dueDay: 20, firstDueOn: '2026-02-20' }, ''],
])('%s', (_what, terms, text) => {
  expect(turnedOver(record(), record(terms), '2026-03-20')).toBe(text);
});

test('what can’t be calculated is no comparison', () => {
  expect(turnedOver(record(), record({ dueDay: 40 }), '2026-03-20')).toBe('');
});
