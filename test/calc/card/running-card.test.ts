import { RunningCard, type CardAccount } from '../../../miniprogram/calc';

const card = (changes: Partial<CardAccount> = {}): CardAccount => ({
  balance: 1_000_000, balanceOn: '2026-02-05', annualRate: '0.1825', yearDays: 365, billDay: 5, dueDay: 25, minimumShare: '0.1', leastPayment: 0, billMet: false, payments: [], ...changes,
});

/** 18.25% over 365 is 0.05% a day. */
test('the first months by hand: a tenth of what was owed, and the interest', () => {
  const one = new RunningCard(card(), '2026-02-05');
  expect(one.ahead('2026-04-01')).toEqual([
    { dueOn: '2026-02-25', amount: 100_000, interest: 0 },
    // 20 days of 10,000.00 and 8 of 9,000.00 bear 136.00; a tenth of 9,000.00 beside it.
    { dueOn: '2026-03-25', amount: 103_600, interest: 103_600 },
  ]);
  one.to('2026-02-25');
  expect(one.pay(100_000)).toEqual({ lateFee: 0, penalty: 0, interest: 0, principal: 100_000, unapplied: 0 });
  one.to('2026-03-25');
  // Since the bill 20 days of 9,136.00.
  expect([one.due, one.owed]).toEqual([103_600, 913_600 + 9_136]);
  expect(one.pay(103_600)).toMatchObject({ interest: 13_600, principal: 90_000 });
  one.to('2026-04-05');
  // 20 days of 9,136.00 and 11 of 8,100.00: 91.36 + 44.55.
  expect([one.owed, one.ahead('2026-05-01')[0]?.amount]).toEqual([810_000 + 13_591, 81_000 + 13_591]);
});

test('what isn’t paid bears interest on its interest, and is overdue from the day after', () => {
  const one = new RunningCard(card(), '2026-02-25');
  expect([one.due, one.isLate]).toEqual([100_000, false]);
  one.to('2026-03-05');
  // 28 days of 10,000.00 bear 140.00; the bill asks for a tenth of the 9,000.00 that February's doesn't ask for, and for the 140.00.
  expect([one.lateSince, one.owed, one.due, one.ahead('2026-03-31')[0]?.amount]).toEqual(['2026-02-25', 1_014_000, 100_000, 104_000]);
  one.to('2026-04-05');
  // 31 days of 10,140.00: 157.17.
  expect(one.owed).toBe(1_014_000 + 15_717);
  expect(one.due).toBe(204_000);
  one.pay(150_000);
  expect([one.lateSince, one.due]).toEqual(['2026-03-25', 54_000]);
});

test.each<[string, Partial<CardAccount>, string, number, boolean]>([
  ['the balance’s day is the due day', { balanceOn: '2026-02-25' }, '2026-02-25', 100_000, false],
  ['that bill was met before', { balanceOn: '2026-02-25', billMet: true }, '2026-02-25', 0, false],
  ['between the due day and the next bill', { balanceOn: '2026-02-26' }, '2026-03-04', 0, false],
  ['a due day in the month after the bill', { balanceOn: '2026-02-26', billDay: 22, dueDay: 10 }, '2026-03-10', 100_000, false],
  ['billed and due on one day of the month', { balanceOn: '2026-02-26', billDay: 10, dueDay: 10 }, '2026-03-10', 100_000, false],
  ['the least payment is more than the share', { leastPayment: 150_000 }, '2026-02-25', 150_000, false],
  ['a balance below the least payment', { balance: 9_000, leastPayment: 150_000 }, '2026-02-25', 9_000, false],
  ['all of the bill', { minimumShare: '1' }, '2026-02-25', 1_000_000, false],
  ['a payment of before meets the bill', { payments: [{ paidOn: '2026-02-10', amount: 100_000 }] }, '2026-02-25', 0, false],
  ['half of it is late', { payments: [{ paidOn: '2026-02-10', amount: 50_000 }] }, '2026-02-26', 50_000, true],
  ['a payment of a later day isn’t seen', { payments: [{ paidOn: '2026-03-01', amount: 100_000 }] }, '2026-02-26', 100_000, true],
  ['nothing is owed', { balance: 0 }, '2026-08-26', 0, false],
])('%s', (_what, changes, on, due, isLate) => {
  const one = new RunningCard(card(changes), on);
  expect([one.due, one.isLate]).toEqual([due, isLate]);
});

test('what settles it, and what is too much', () => {
  const one = new RunningCard(card(), '2026-02-15');
  expect(one.payoff).toBe(1_005_000);
  expect(one.pay(1_006_000)).toEqual({ lateFee: 0, penalty: 0, interest: 5_000, principal: 1_000_000, unapplied: 1_000 });
  one.to('2026-12-31');
  expect([one.isSettled, one.owed, one.due, one.leftOver, one.ahead()]).toEqual([true, 0, 0, 1_000, []]);
});

test('what lies between the balance and its interest waits for the bill', () => {
  const one = new RunningCard(card(), '2026-02-15');
  expect(one.pay(1_004_000)).toMatchObject({ principal: 1_000_000, unapplied: 4_000 });
  expect([one.payoff, one.leftOver]).toEqual([1_000, 4_000]);
  one.to('2026-03-05');
  expect([one.owed, one.leftOver, one.ahead().map(({ dueOn, amount }) => [dueOn, amount])]).toEqual([1_000, 0, [['2026-03-25', 1_000], ['2026-04-25', 10]]]);
});

test('the least payments alone end it, and what was looked ahead comes so', () => {
  const one = new RunningCard(card(), '2026-02-05');
  const ahead = one.ahead();
  expect(ahead.length).toBeGreaterThan(60);
  for (const { dueOn, amount } of ahead) {
    one.to(dueOn);
    expect(one.due).toBe(amount);
    one.pay(amount);
  }
  expect(one.isSettled).toBe(true);
});

test.each<[string, string, object, string?]>([
  ['not-an-integer', 'balance', { balance: 0.5 }],
  ['not-a-date', 'balanceOn', { balanceOn: '2026-02-30' }],
  ['not-a-number', 'dailyRate', { annualRate: undefined }],
  ['unknown', 'dailyRate', { dailyRate: '0.0005' }],
  ['not-a-number', 'minimumShare', { minimumShare: '十分之一' }],
  ['out-of-range', 'balance', { balance: -1 }],
  ['out-of-range', 'annualRate', { annualRate: '9' }],
  ['out-of-range', 'billDay', { billDay: 0 }],
  ['out-of-range', 'dueDay', { dueDay: 32 }],
  ['out-of-range', 'leastPayment', { leastPayment: -1 }],
  ['out-of-range', 'minimumShare', { minimumShare: '1.1' }],
  ['out-of-range', 'payments[0].amount', { payments: [{ paidOn: '2026-02-06', amount: 0 }] }],
  ['order', 'payments[0].paidOn', { payments: [{ paidOn: '2026-02-04', amount: 1 }] }],
  ['order', 'from', {}, '2026-02-04'],
  ['out-of-range', 'from', {}, '2100-01-01'],
])('%s on %s', (code, field, changes, from = '2026-02-05') => {
  expect(() => new RunningCard({ ...card(), ...changes }, from)).toThrow(expect.objectContaining({ code, field }) as Error);
});
