import * as fc from 'fast-check';
import { billedInstallments, buildSchedule, type LoanTerms } from '../../../miniprogram/calc';

const TERMS: LoanTerms = { principal: 500_000, borrowedOn: '2026-01-15', dailyRate: '0.00045', method: 'equal-installment', termCount: 12, dueDay: 15 };
const SCHEDULE = buildSchedule(TERMS);
const amounts = SCHEDULE.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }));

test('a bill that its terms make is that schedule, also where it shows no parts', () => {
  expect(billedInstallments({ principal: 500_000, startOn: '2026-01-15', rows: amounts }, TERMS)).toEqual(SCHEDULE);
});

test('what is left of it is its rows, numbered from 1', () => {
  const left = SCHEDULE.slice(5);
  const principal = left.reduce((sum, one) => sum + one.principal, 0);
  const bill = { principal, startOn: SCHEDULE[4]!.dueOn, rows: amounts.slice(5) };
  expect(billedInstallments(bill, { ...TERMS, principal, termCount: 7 })).toEqual(left.map((one, place) => ({ ...one, number: place + 1 })));
});

test('parts that the bill shows stand as they are', () => {
  const rows = [{ dueOn: '2026-02-15', amount: 300_000, interest: 1_000 }, { dueOn: '2026-03-15', amount: 205_000, principal: 201_000 }];
  expect(billedInstallments({ principal: 500_000, startOn: '2026-01-15', rows }, TERMS).map(({ principal, interest }) => [principal, interest])).toEqual([[299_000, 1_000], [201_000, 4_000]]);
});

test('whatever the amounts and the rate, the days and amounts stand, the principal adds up and no part is below 0', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 100, max: 1_000_000 }), { minLength: 1, maxLength: 24 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1000 }), (sums, share, rate) => {
    const total = sums.reduce((sum, one) => sum + one, 0);
    const principal = Math.max(100 * sums.length, Math.round(total * share));
    if (principal > total) return;
    const rows = sums.map((amount, place) => ({ dueOn: `20${String(26 + Math.floor(place / 12)).padStart(2, '0')}-${String((place % 12) + 1).padStart(2, '0')}-20`, amount }));
    const made = billedInstallments({ principal, startOn: '2025-12-20', rows }, { ...TERMS, dailyRate: (rate / 100_000).toFixed(5) });
    expect(made.map(({ dueOn, principal: part, interest }) => ({ dueOn, amount: part + interest }))).toEqual(rows);
    expect(made.reduce((sum, one) => sum + one.principal, 0)).toBe(principal);
    expect(made.every((one) => one.principal >= 0 && one.interest >= 0)).toBe(true);
  }));
});
