import type { Entries } from '../../miniprogram/ledger/snapshots';
import { callRecord } from '../help/call-records';
import { index, loan, repayment } from '../ledger/loans';
import { savedPlan } from '../ledger/saved-plans';

/** What a phone holds: two loans, a plan, a call, a draft and a record that can't be read. */
export const ENTRIES: Entries = [
  ['index/loan', index(['a', 'b'])],
  ['loan/a', loan('a', { repayments: [repayment('r1'), repayment('r2', { paidOn: '2026-03-15', note: '=1+1 “引号”' })] })],
  ['loan/b', loan('b', { lender: '其他', note: '装修 🏠' })],
  ['plan/p', savedPlan('p')],
  ['call/k', callRecord('k', { promise: '发书面方案', promisedBy: '2026-03-28', loanId: 'a' })],
  ['draft/loan-form', { principal: '5.7万' }],
  ['loan/damaged', { version: 2, id: 'damaged' }],
];

/** Forty bytes that are the same in every run. */
export const RANDOM = Uint8Array.from({ length: 40 }, (_, place) => place * 7);
