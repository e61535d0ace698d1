import { addMonths } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { bookOf } from '../../test/journeys/support/example-book';

/** The day of all that is measured in the browser. */
export const TODAY = '2026-11-22';

/** A loan of that many terms with that many repayments, the first of them on its first due date. */
function loanOf(place: number, termCount: number, repayments: number, borrowedOn: string, dailyRate = '0.0004'): LoanRecord {
  return {
    version: 2, id: `loan-${place}`, product: place % 2 === 0 ? 'weilidai' : 'other', lender: `第 ${place} 家`, note: '', example: false,
    typedRate: { unit: 'day', percent: String(Number(dailyRate) * 100), yearDays: 360 },
    terms: { principal: 3_000_000 + place * 10_000, borrowedOn, dailyRate, method: 'equal-installment', termCount, dueDay: 15 },
    repayments: Array.from({ length: repayments }, (_, number) => ({ id: `${place}-${number}`, paidOn: addMonths(borrowedOn, 1 + Math.floor((number * 30) / repayments)), amount: 130_000 - place * 10, note: '' })),
  };
}

/** So many loans of 36 terms with 25 repayments each, as the storage holds them. */
export function ledgerOf(loans: number): Record<string, unknown> {
  return bookOf(Array.from({ length: loans }, (_, place) => loanOf(place, 36, 25, addMonths('2024-01-15', place % 12))));
}

/**
 * One of 360 terms with 200 repayments among 300 others, other debts, plans and calls: longer than any portion. At
 * 0.04% a day its level payment wouldn't pay the interest of a month of 31 days.
 */
export function longest(): Record<string, unknown> {
  const others = Array.from({ length: 300 }, (_, place) => loanOf(place, 36, 5, addMonths('2026-01-15', place % 10)));
  const places = Array.from({ length: 100 }, (_, place) => place);
  const named = (kind: string, records: readonly { id: string }[]): Record<string, unknown> => ({
    [`index/${kind}`]: { version: 1, ids: records.map(({ id }) => id), deleted: [] }, ...Object.fromEntries(records.map((one) => [`${kind}/${one.id}`, one])),
  });
  return {
    ...bookOf([{ ...loanOf(300, 360, 200, '2015-01-15', '0.0001'), id: 'long' }, ...others]),
    ...named('other', places.map((place) => ({
      version: 2, id: `card-${place}`, lender: `卡 ${place}`, note: '', balance: 1_000_000, balanceOn: '2026-10-15', payments: [],
      terms: { kind: 'card', annualRate: '0.1825', yearDays: 365, billDay: 5, dueDay: 25, minimumShare: '0.1', leastPayment: 0, billMet: false },
    }))),
    ...named('plan', places.map((place) => ({
      version: 2, id: `plan-${place}`, name: `方案 ${place}`, savedOn: TODAY, checked: [], deleted: false,
      form: { principal: '57000', termCount: '60', priceKind: 'total-interest', totalInterest: String(7000 + place), firstDueOn: '2026-12-15', signedOn: TODAY },
    }))),
    ...named('call', places.map((place) => ({
      version: 2, id: `call-${place}`, calledOn: '2026-11-20', calledAt: '23:05', way: 'taken', times: 1, number: '', agent: '', said: '问什么时候能还',
      promise: `发书面方案 ${place}`, promisedBy: TODAY, promiseClosed: false, toldOthers: false, loanId: `loan-${place}`, planId: '', deleted: false,
    }))),
  };
}
