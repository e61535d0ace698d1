import fc from 'fast-check';
import { addDays, assessLoan, buildSchedule, RunningLoan, type Loan, type LoanTerms, type Payment } from '../../../miniprogram/calc';
import { repayableTerms, SEED } from '../../properties/arbitraries';

const TERMS: LoanTerms = { principal: 12_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15 };

test('what is due, late and ahead, before, on and after a due date', () => {
  const loan = new RunningLoan({ terms: TERMS, payments: [] }, '2026-02-14');
  // 12,000.00 × 0.0005 × 31 is 186.00, beside 1,000.00 of principal.
  expect([loan.due, loan.isLate, loan.ahead()[0]]).toEqual([0, false, { dueOn: '2026-02-15', amount: 1_186_00, interest: 186_00 }]);
  loan.to('2026-02-15');
  expect([loan.due, loan.isLate, loan.ahead().length]).toEqual([1_186_00, false, 11]);
  loan.to('2026-02-25');
  // Ten days at 0.075% on 1,000.00.
  expect([loan.due, loan.isLate]).toEqual([1_186_00 + 7_50, true]);
  expect(loan.pay(1_193_50)).toEqual({ lateFee: 0, penalty: 7_50, interest: 186_00, principal: 1_000_00, unapplied: 0 });
  expect([loan.due, loan.isLate, loan.outstandingPrincipal]).toEqual([0, false, 11_000_00]);
});

test('money left over pays the first that falls due, and comes off the payoff', () => {
  const loan = new RunningLoan({ terms: TERMS, payments: [{ paidOn: '2026-02-01', amount: 1_500_00 }] }, '2026-02-01');
  expect([loan.leftOver, loan.ahead()[0]?.dueOn, loan.ahead()[0]?.amount]).toEqual([1_500_00, '2026-03-15', 1_000_00 + 154_00 - 314_00]);
  expect(loan.payoff).toBe(12_000_00 + 102_00 - 1_500_00);
});

test('principal paid ahead makes the interest anew', () => {
  const loan = new RunningLoan({ terms: TERMS, payments: [] }, '2026-02-15');
  loan.pay(loan.due);
  expect(loan.payAhead(5_000_00).principal).toBe(5_000_00);
  const last = loan.ahead()[0];
  // The next five terms have interest alone: 6,000.00 × 0.0005 × 28.
  expect(last).toEqual({ dueOn: '2026-03-15', amount: 84_00, interest: 84_00 });
});

/** A loan, and what is paid of it on days that follow each other; early principal only on days of its own. */
const life = fc.record({ terms: repayableTerms(8), steps: fc.array(fc.record({ days: fc.integer({ min: 1, max: 40 }), share: fc.double({ min: 0.05, max: 1.2, noNaN: true }), of: fc.constantFrom('due' as const, 'payoff' as const, 'ahead' as const) }), { minLength: 1, maxLength: 10 }) });

test('a loan lived on, payment by payment, is the loan replayed with these payments', () => {
  fc.assert(
    fc.property(life, ({ terms, steps }) => {
      const payments: Payment[] = [];
      let on = buildSchedule(terms)[0]?.dueOn ?? terms.borrowedOn;
      const running = new RunningLoan({ terms, payments: [] }, terms.borrowedOn);
      for (const { days, share, of } of steps) {
        on = addDays(on, days);
        running.to(on);
        const ahead = of === 'ahead' && running.due === 0 ? Math.floor(running.outstandingPrincipal * Math.min(1, share)) : 0;
        const amount = ahead > 0 ? ahead : Math.floor((of === 'payoff' ? running.payoff : running.due) * share);
        if (amount < 1) continue;
        if (ahead > 0) running.payAhead(ahead);
        else running.pay(amount);
        payments.push({ paidOn: on, amount, ...(ahead > 0 && { allocation: { lateFee: 0, penalty: 0, interest: 0, principal: ahead } }) });
      }
      const loan: Loan = { terms, payments };
      const statement = assessLoan(loan, on);
      const late = statement.installments.filter((one) => one.dueOn < on).some(({ state }) => state !== 'settled');
      expect([running.owed, running.leftOver, running.outstandingPrincipal, running.isLate]).toEqual([statement.payoffAmount, statement.unapplied, statement.totals.outstandingPrincipal, late]);
      expect(running.isSettled).toBe(statement.installments.every(({ state }) => state === 'settled'));
    }),
    { ...SEED, numRuns: 300 },
  );
});
