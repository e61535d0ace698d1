import fc from 'fast-check';
import { addDays, assessLoan, buildSchedule, unpaidParts } from '../../miniprogram/calc';
import type { LoanStatement } from '../../miniprogram/calc';
import { assessment, repayableTerms, SEED } from './arbitraries';

/** What must hold for every loan on every date (from rule 4.42 to rule 4.45, and more). */

const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const check = (runs: number, property: (a: { loan: Parameters<typeof assessLoan>[0]; asOf: string }) => void): void =>
  fc.assert(fc.property(assessment(), property), { ...SEED, numRuns: runs });

test('the principal parts add up, and none is negative', () => {
  fc.assert(
    fc.property(repayableTerms(60), (terms) => {
      const schedule = buildSchedule(terms);
      expect(total(schedule.map(({ principal }) => principal))).toBe(terms.principal);
      schedule.forEach(({ principal, interest }) => expect(Math.min(principal, interest)).toBeGreaterThanOrEqual(0));
    }),
    { ...SEED, numRuns: 1000 },
  );
});

test('nothing paid is lost', () => {
  check(600, ({ loan, asOf }) => {
    const { installments, allocations, unapplied, totals, waived } = assessLoan(loan, asOf);
    const seen = loan.payments.filter(({ paidOn }) => paidOn <= asOf).sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
    const paidTo = (part: 'principal' | 'interest' | 'penalty' | 'lateFee') => total(installments.map((row) => row[`${part}Paid`]));
    expect(total(seen.map(({ amount }) => amount))).toBe(paidTo('principal') + paidTo('interest') + paidTo('penalty') + paidTo('lateFee') + unapplied);
    expect(totals.outstandingPrincipal).toBe(loan.terms.principal - paidTo('principal') - waived.principal);
    expect(allocations.map((a) => a.lateFee + a.penalty + a.interest + a.principal + a.unapplied)).toEqual(seen.map(({ amount }) => amount));
    (['principal', 'interest', 'penalty', 'lateFee'] as const).forEach((part) =>
      expect(total(allocations.map((allocation) => allocation[part]))).toBe(paidTo(part)),
    );
  });
});

test('no part is paid beyond what is owed, and every amount is a whole number of at least 0', () => {
  check(600, ({ loan, asOf }) => {
    const statement = assessLoan(loan, asOf);
    statement.installments.forEach((row) => {
      expect(row.principalPaid).toBeLessThanOrEqual(row.principal);
      expect(row.interestPaid).toBeLessThanOrEqual(row.interest);
      expect(row.penaltyPaid).toBeLessThanOrEqual(row.penalty);
      expect(row.lateFeePaid).toBeLessThanOrEqual(row.lateFee);
    });
    expect(numbersIn(statement).filter((value) => !Number.isSafeInteger(value) || value < 0 || Object.is(value, -0))).toEqual([]);
  });
});

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];

test('what is unpaid is neither paid nor waived', () => {
  check(400, ({ loan, asOf }) => {
    const { installments, waived, totals } = assessLoan(loan, asOf);
    const unpaid = unpaidParts(loan, asOf);
    (['principal', 'interest', 'penalty', 'lateFee'] as const).forEach((part) => {
      const owed = installments.map((row, index) => row[part] - row[`${part}Paid`] - unpaid[index]![part]);
      expect(total(owed)).toBe(waived[part]);
      expect(Math.min(...owed)).toBeGreaterThanOrEqual(0);
    });
    expect(total(unpaid.map(({ principal }) => principal))).toBe(totals.outstandingPrincipal);
    unpaid.forEach((parts, index) => expect(installments[index]?.state === 'settled').toBe(parts.principal + parts.interest + parts.penalty + parts.lateFee === 0));
  });
});

test('the order in which payments are entered does not matter', () => {
  check(500, ({ loan, asOf }) => {
    const backwards = [...loan.payments].reverse();
    const statement = assessLoan(loan, asOf);
    // Which of two payments of one day went where is the only thing it decides.
    expect({ ...assessLoan({ ...loan, payments: backwards }, asOf), allocations: statement.allocations }).toEqual(statement);
  });
});

test('more days without a payment never mean less penalty, and never a smaller debt', () => {
  check(500, ({ loan, asOf }) => {
    const payments = loan.payments.filter(({ paidOn }) => paidOn <= asOf);
    const later = addDays(asOf, 1 + (payments.length % 40));
    const today = assessLoan({ ...loan, payments }, asOf);
    const then = assessLoan({ ...loan, payments }, later);
    today.installments.forEach((row, index) => expect(then.installments[index]?.penalty).toBeGreaterThanOrEqual(row.penalty));
    // Money left over may be used in between: it is part of what has been paid.
    expect(then.payoffAmount - then.unapplied).toBeGreaterThanOrEqual(today.payoffAmount - today.unapplied);
  });
});

test('paying the payoff amount of a day on that day settles the loan', () => {
  check(600, ({ loan, asOf }) => {
    const { payoffAmount } = assessLoan(loan, asOf);
    if (payoffAmount === 0) return;
    const settled = assessLoan({ ...loan, payments: [...loan.payments, { paidOn: asOf, amount: payoffAmount }] }, asOf);
    expectSettled(settled);
    expect(settled.unapplied).toBe(assessLoan(loan, asOf).unapplied);
  });
});

const expectSettled = (statement: LoanStatement): void => {
  expect(statement.payoffAmount).toBe(0);
  expect(statement.totals.outstandingPrincipal).toBe(0);
  expect(new Set(statement.installments.map(({ state }) => state))).toEqual(new Set(['settled']));
  expect(statement.nextDue).toBeUndefined();
};

test('a settled loan stays settled', () => {
  check(300, ({ loan, asOf }) => {
    const { payoffAmount } = assessLoan(loan, asOf);
    const payments = loan.payments.filter(({ paidOn }) => paidOn <= asOf);
    const settling = { ...loan, payments: [...payments, { paidOn: asOf, amount: payoffAmount + 1 }] };
    expectSettled(assessLoan(settling, asOf));
    expectSettled(assessLoan(settling, addDays(asOf, 100)));
    expectSettled(assessLoan({ ...settling, payments: [...settling.payments, { paidOn: addDays(asOf, 7), amount: 5 }] }, addDays(asOf, 300)));
  });
});
