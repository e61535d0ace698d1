import fc from 'fast-check';
import { addDays, assessLoan, buildSchedule, daysBetween } from '../../miniprogram/calc';
import type { Loan, LoanStatement, Payment, WaivedParts } from '../../miniprogram/calc';
import { share } from '../support/effort';
import { assessment, SEED } from './arbitraries';
import { perDay } from './oracle-schedule';

/** What must hold when a lender gives something up, and when principal is repaid before it is due (from rule 4.27 to rule 4.34). */

const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const owed = ({ payoffAmount, unapplied }: LoanStatement): number => payoffAmount - unapplied;

test('closing settles at any amount, for good', () => {
  fc.assert(
    fc.property(assessment(), fc.nat(2_000_000), fc.nat(300), ({ loan, asOf }, amount, later) => {
      const payments: Payment[] = [...loan.payments.filter(({ paidOn }) => paidOn <= asOf), { paidOn: asOf, amount, closes: true }];
      for (const day of [asOf, addDays(asOf, later)]) {
        const statement = assessLoan({ ...loan, payments }, day);
        expect(statement).toMatchObject({ payoffAmount: 0, daysOverdue: 0, totals: { outstandingPrincipal: 0, overdueTotal: 0 } });
        expect(statement.installments.filter(({ state }) => state !== 'settled')).toEqual([]);
        expect(statement.nextDue).toBeUndefined();
      }
      const after = assessLoan({ ...loan, payments: [...payments, { paidOn: addDays(asOf, 1), amount: 777 }] }, addDays(asOf, later + 1));
      expect(after.unapplied).toBeGreaterThanOrEqual(777);
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('more waived is never more owed, but for a fen of rounding an installment', () => {
  const parts = fc.record({ lateFee: fc.nat(3_000), penalty: fc.nat(3_000), interest: fc.nat(30_000), principal: fc.nat(300_000) }, { requiredKeys: [] });
  fc.assert(
    fc.property(assessment(), parts, fc.nat(2_000), fc.nat(60), ({ loan, asOf }, waived: WaivedParts, more, later) => {
      const at = (given: WaivedParts): LoanStatement => {
        const waiver: Payment[] = Object.values(given).some((part) => part > 0) ? [{ paidOn: asOf, amount: 0, waived: given }] : [];
        return assessLoan({ ...loan, payments: [...loan.payments, ...waiver] }, addDays(asOf, later));
      };
      const rows = at({}).installments.length;
      const one = at(waived);
      const all = at(Object.fromEntries(Object.entries(waived).map(([part, amount]: [string, number]) => [part, amount + more])));
      expect(owed(one)).toBeLessThanOrEqual(owed(at({})) + rows);
      expect(owed(all)).toBeLessThanOrEqual(owed(one) + rows);
    }),
    { ...SEED, numRuns: 600 },
  );
});

const RUNS = 1_500;

test('from the day before a due date to the due date the payoff amount grows by no more than a day’s interest', () => {
  let early = 0;
  fc.assert(
    fc.property(assessment(), fc.nat(13), ({ loan }, place) => {
      const { terms, schedule } = loan;
      const rows = schedule ?? buildSchedule(terms);
      const row = rows[Math.min(place, rows.length - 1)]!;
      if (terms.acceleratedOn !== undefined && terms.acceleratedOn <= row.dueOn) return;
      const payments = loan.payments.filter(({ paidOn }) => paidOn !== row.dueOn);
      const before = assessLoan({ ...loan, payments }, addDays(row.dueOn, -1));
      const then = assessLoan({ ...loan, payments }, row.dueOn);
      const growth = ({ installments }: LoanStatement): number => total(installments.map(({ penalty, lateFee }) => penalty + lateFee));
      const jump = owed(then) - owed(before) - (growth(then) - growth(before));
      expect(jump).toBeLessThanOrEqual(interestOfADay(loan, before, row.number) + 1);
      if (before.installments.some((one) => one.dueOn > row.dueOn && one.principalPaid > 0)) early += 1;
    }),
    { ...SEED, numRuns: RUNS },
  );
  expect(early).toBeGreaterThan(share(RUNS) / 75);
});

/** By the principal not yet due, or as a day's share of the installment's interest as scheduled. */
function interestOfADay({ terms, schedule }: Loan, before: LoanStatement, number: number): number {
  const later = before.installments.filter((row) => row.dueOn > before.asOf);
  if (schedule === undefined && terms.interestBasis !== 'monthly' && terms.method !== 'flat-interest') {
    return perDay(terms).times(total(later.map((row) => row.principal - row.principalPaid))).toNumber();
  }
  const rows = schedule ?? buildSchedule(terms);
  const index = rows.findIndex((row) => row.number === number);
  const row = rows[index]!;
  return row.interest / daysBetween(rows[index - 1]?.dueOn ?? terms.borrowedOn, row.dueOn);
}
