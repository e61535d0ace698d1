import Decimal from 'decimal.js';
import fc from 'fast-check';
import { assessLoan, buildSchedule, explainLoan, unpaidParts } from '../../miniprogram/calc';
import type { AccrualInterval } from '../../miniprogram/calc';
import { assessment, SEED } from './arbitraries';

/** The digits of the module's own texts. */
const Exact = Decimal.clone({ precision: 60 });

/** Rows of an explanation add up to the statement that they explain. */

const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const check = (runs: number, property: (a: { loan: Parameters<typeof assessLoan>[0]; asOf: string }) => void): void =>
  fc.assert(fc.property(assessment(), property), { ...SEED, numRuns: runs });

test('the intervals explain the penalty of every installment', () => {
  check(600, ({ loan, asOf }) => {
    const { installments } = assessLoan(loan, asOf);
    const { penalty } = explainLoan(loan, asOf);
    installments.forEach((row) => {
      const rows = penalty.filter(({ number }) => number === row.number);
      expect(roundedSum(rows.map(({ amount }) => amount))).toBe(row.penalty);
      rows.forEach((one) => expect(one.amount).toBe(one.perDay === undefined ? product(one) : String(one.perDay * one.days)));
      rows.forEach((one) => one.perDay !== undefined && expect(one.perDay).toBe(roundedSum([product({ ...one, days: 1 })])));
      rows.slice(1).forEach(({ from, base }, index) => expect(rows[index]!.to < from || rows[index]!.base !== base).toBe(true));
    });
  });
});

test('the intervals explain the interest of the days so far in the payoff amount', () => {
  check(600, ({ loan, asOf }) => {
    const { installments, payoffAmount } = assessLoan(loan, asOf);
    const unpaid = unpaidParts(loan, asOf);
    const { accrued } = explainLoan(loan, asOf);
    const numbers = new Set(accrued.map(({ number }) => number));
    expect(numbers.size).toBeLessThanOrEqual(1);
    const owed = installments.map((row, index) => {
      const { principal, interest, penalty, lateFee } = unpaid[index]!;
      if (row.dueOn <= asOf) return principal + interest + penalty + lateFee;
      const earned = numbers.has(row.number) ? Math.min(row.interest, roundedSum(accrued.map(({ amount }) => amount))) : 0;
      return principal + Math.max(0, earned - (row.interest - interest));
    });
    expect(total(owed)).toBe(payoffAmount);
  });
});

test('the shares explain where each payment and each installment’s money went', () => {
  check(400, ({ loan, asOf }) => {
    const { installments, allocations } = assessLoan(loan, asOf);
    const { applied } = explainLoan(loan, asOf);
    const of = (shares: typeof applied) => total(shares.map(({ amount }) => amount));
    allocations.forEach((a, payment) => expect(of(applied.filter((share) => share.payment === payment))).toBe(a.lateFee + a.penalty + a.interest + a.principal));
    installments.forEach((row) =>
      expect(of(applied.filter(({ number }) => number === row.number))).toBe(row.principalPaid + row.interestPaid + row.penaltyPaid + row.lateFeePaid),
    );
  });
});

test('the waived shares add up to what the lender gave up', () => {
  check(400, ({ loan, asOf }) => {
    const { waived, allocations } = assessLoan(loan, asOf);
    const shares = explainLoan(loan, asOf).waived;
    (['principal', 'interest', 'penalty', 'lateFee'] as const).forEach((part) =>
      expect(total(shares.filter(({ component }) => component === part).map(({ amount }) => amount))).toBe(waived[part]),
    );
    shares.forEach(({ payment, amount }) => expect([payment < allocations.length, amount > 0]).toEqual([true, true]));
  });
});

test('the changes of an installment’s interest lead from what was scheduled to what it is', () => {
  check(600, ({ loan, asOf }) => {
    const scheduled = loan.schedule ?? buildSchedule(loan.terms);
    const { interest } = explainLoan(loan, asOf);
    assessLoan(loan, asOf).installments.forEach((row, index) => {
      const changes = interest.filter(({ number }) => number === row.number);
      const chain = [scheduled[index]!.interest, ...changes.map(({ after }) => after)];
      expect(changes.map(({ before }) => before)).toEqual(chain.slice(0, -1));
      expect(row.interest).toBe(chain[chain.length - 1]);
      changes.forEach((change) => {
        const sum = roundedSum(change.intervals.map(({ amount }) => amount));
        expect(change.after).toBe(Math.min(change.before, Math.max(sum, change.after)));
        expect(change.after === sum || change.after <= row.interestPaid).toBe(true);
        change.intervals.forEach((one) => expect(one.amount).toBe(product(one)));
      });
    });
  });
});

function product({ base, days, rate, divisor }: Pick<AccrualInterval, 'base' | 'days' | 'rate' | 'divisor'>): string {
  return new Exact(base).times(days).times(rate).div(divisor).toFixed();
}

const roundedSum = (amounts: string[]): number =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toDecimalPlaces(30).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
