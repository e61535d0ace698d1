import { addDays, assessLoan, daysBetween } from '../../miniprogram/calc';
import { exampleLoans } from '../../miniprogram/content/example-loans';
import { checkLoanRecord } from '../../miniprogram/ledger/check-record';
import { loanOf } from '../../miniprogram/loans/assess';
import { loanList } from '../../miniprogram/views/loan-list';

const ids = () => {
  let count = 0;
  return () => `id${(count += 1)}`;
};

/** Every day of four years, a leap year among them, so also each 29th, 30th and 31st. */
const DAYS = Array.from({ length: 4 * 365 + 1 }, (_, place) => addDays('2026-01-01', place));

test('whatever today is: both can be calculated, one is overdue for more than a month, one is not, all paid on time', () => {
  for (const today of DAYS) {
    const [overdue, onTime] = exampleLoans(today, ids()).map((loan) => assessLoan(loanOf(loan), today));
    if (overdue === undefined || onTime === undefined) throw new Error(`two examples on ${today}`);
    const problem = { today, first: overdue.daysOverdue > 30, second: onTime.daysOverdue, next: onTime.nextDue !== undefined };
    expect(problem).toEqual({ today, first: true, second: 0, next: true });
    for (const { installments, unapplied } of [overdue, onTime]) {
      expect({ today, unapplied, paid: installments.filter(({ state }) => state === 'settled').length }).toEqual({ today, unapplied: 0, paid: 4 });
      expect(installments.every(({ penaltyPaid }) => penaltyPaid === 0)).toBe(true);
    }
  }
});

test.each(['2028-02-29', '2027-02-28', '2026-08-31', '2026-12-31', '2027-01-01', '2026-05-31', '2026-03-31'])('on %s they are records as the ledger keeps them', (today) => {
  const loans = exampleLoans(today, ids());
  const all = loans.flatMap(({ id, repayments }) => [id, ...repayments.map((one) => one.id)]);
  expect(new Set(all).size).toBe(all.length);
  for (const loan of loans) {
    expect(checkLoanRecord(JSON.parse(JSON.stringify(loan)))).toEqual({ record: loan });
    expect(loan.example).toBe(true);
    expect(loan.repayments.every(({ paidOn }) => paidOn <= today)).toBe(true);
    expect(daysBetween(loan.terms.borrowedOn, today)).toBeGreaterThan(100);
  }
});

test('in the list the overdue one stands first', () => {
  const list = loanList(exampleLoans('2026-11-22', ids()), '2026-11-22');
  expect(list.rows.map(({ tone, title }) => [tone, title])).toEqual([['overdue', '微粒贷（示例）'], ['upcoming', '另一家（示例）']]);
  expect(list.exampleIds).toHaveLength(2);
});
