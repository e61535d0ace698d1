import { creditPage } from '../../../miniprogram/help/credit/page';
import { calendarEntries } from '../../../miniprogram/help/remind/events';
import type { Agreement, LoanRecord } from '../../../miniprogram/ledger/records';
import { agreement, signed } from '../../pages/agreements';
import { loan, paid } from '../../loans/loan';
import { ended } from '../../support/ends';

/** What passes a careless check of shape, or none at all; counted on from '' the months never end, the text says year -1. */
const NO_DATES = ['', '2026-1-15', '2026-1-1', '2026-13-01', '2026-02-30', '0000-00-00', '-001-01-01', '20260115', '-', 'x'];
const TODAY = '2026-11-22';

function dueOn(date: string): Agreement {
  const whole = agreement();
  return { ...whole, installments: whole.installments.map((one, place) => (place === 0 ? { ...one, dueOn: date } : one)) };
}

const WITH: [where: string, record: (date: string) => LoanRecord][] = [
  ['the drawdown', (date) => loan({ terms: { borrowedOn: date } })],
  ['the first due day', (date) => loan({ terms: { firstDueOn: date } })],
  ['a repayment', (date) => loan({ repayments: [paid(date, 1000)] })],
  ['a signing', (date) => signed(loan(), agreement({ signedOn: date, joined: ['j'] }))],
  ['the first term of an agreement', (date) => signed(loan(), dueOn(date))],
];

describe.each(WITH)('%s', (_where, record) => {
  test.each(NO_DATES)('is "%s": the marks of the credit report end, and the other loans keep theirs', (date) => {
    const alone = ended(() => creditPage([loan({ id: 'j' })], TODAY));
    const cards = ended(() => creditPage([record(date), loan({ id: 'whole' })], TODAY));
    expect(cards.map(({ lines }) => lines.length > 0)).toEqual([true, true]);
    expect(cards[1]?.years).toEqual(alone[0]?.years);
    expect(JSON.stringify(cards)).not.toMatch(/NaN|undefined/);
  });
});

test.each(NO_DATES)('a loan joined to an agreement that was signed on "%s", and a today that is none', (date) => {
  const carrier = signed(loan(), agreement({ signedOn: date, joined: ['j'] }));
  expect(ended(() => creditPage([carrier, loan({ id: 'j' })], TODAY)).length).toBe(2);
  expect(ended(() => creditPage([loan()], date)).length).toBe(1);
});

test.each(NO_DATES)('due days "%s": as many entries for the calendar', (date) => {
  expect(ended(() => calendarEntries([{ on: date, amount: 1 }, { on: date, amount: 1 }])).length).toBe(2);
});
