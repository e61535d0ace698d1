import { assessLoan, buildSchedule, CalcError, reconcile, reconciling } from '../../../miniprogram/calc';
import type { Change, Loan, LoanTerms, OverdueRules, StatedFigures } from '../../../miniprogram/calc';
import { pay } from '../assess/loans';

/** 12,000.00 yuan over twelve terms; two paid on time, one three days late, then none. */
const TERMS: LoanTerms = { principal: 1_200_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15 };
const ROWS = buildSchedule(TERMS);
const LOAN: Loan = { terms: TERMS, payments: ['2026-02-15', '2026-03-15', '2026-04-18'].map((day, index) => pay(day, ROWS[index]!.principal + ROWS[index]!.interest)) };
const DAY = '2026-05-25';

const figuresOf = (loan: Loan, asOf = DAY): Required<StatedFigures> => {
  const { totals, payoffAmount, daysOverdue } = assessLoan(loan, asOf);
  const { overdueTotal, overduePrincipal: principal, overdueInterest: interest, penaltyDue: penalty, lateFeeDue: lateFee } = totals;
  return { overdueTotal, principal, interest, penalty, lateFee, payoffAmount, daysOverdue };
};
const withRules = (overdueRules: OverdueRules): Loan => ({ ...LOAN, terms: { ...TERMS, overdueRules } });

test('where nothing differs there is nothing to change', () => {
  expect(reconcile(LOAN, DAY, figuresOf(LOAN))).toEqual([{ changes: [], exact: true, left: 0, loan: LOAN, asOf: DAY }]);
});

test.each<[string, Required<StatedFigures>, Change[]]>([
  ['the figure of the next day', figuresOf(LOAN, '2026-05-26'), [{ kind: 'as-of', on: '2026-05-26' }]],
  ['the due date counted too', figuresOf(withRules({ penaltyFrom: 'due-day' })), [{ kind: 'rules', rules: { penaltyFrom: 'due-day' } }]],
  ['twice the rate', figuresOf(withRules({ penaltyMultiplier: '2' })), [{ kind: 'rules', rules: { penaltyMultiplier: '2' } }]],
  ['grace', figuresOf(withRules({ graceDays: 3 })), [{ kind: 'rules', rules: { graceDays: 3 } }]],
  ['a late fee of an odd rate', figuresOf(withRules({ lateFeeRate: '0.0175' })), [{ kind: 'rules', rules: { lateFeeRate: '0.0175' } }]],
  ['the other year', figuresOf({ ...LOAN, terms: { ...TERMS, dailyRate: '0.000493150685' } }), [{ kind: 'terms', terms: { annualRate: '0.18', yearDays: 365 } }]],
  ['a payment entered twice', figuresOf({ ...LOAN, payments: LOAN.payments.slice(0, 2) }), [{ kind: 'payment-doubled', index: 2 }]],
  ['two rules, one key a change', figuresOf(withRules({ penaltyFrom: 'due-day', penaltyMultiplier: '2' })), [
    { kind: 'rules', rules: { penaltyFrom: 'due-day' } },
    { kind: 'rules', rules: { penaltyMultiplier: '2' } },
  ]],
])('%s', (_name, stated, changes) => {
  const [found] = reconcile(LOAN, DAY, stated);
  expect(found).toMatchObject({ changes, exact: true, left: 0 });
  expect(figuresOf(found!.loan, found!.asOf)).toEqual(stated);
});

test('a yearly rate takes the place of the daily one, and rules are merged', () => {
  const own: Loan = { ...LOAN, terms: { ...TERMS, overdueRules: { lateFeeRate: '0.01' } } };
  const theirs: Loan = { ...own, terms: { ...TERMS, overdueRules: { lateFeeRate: '0.01', penaltyMultiplier: '2.5' } } };
  const { terms } = reconcile(own, DAY, figuresOf(theirs))[0]!.loan;
  expect(terms.overdueRules).toEqual({ lateFeeRate: '0.01', penaltyMultiplier: '2.5' });
  const year = reconcile(LOAN, DAY, figuresOf({ ...LOAN, terms: { ...TERMS, dailyRate: '0.000493150685' } }))[0]!.loan.terms;
  expect(year).not.toHaveProperty('dailyRate');
});

test('a missing repayment is shown on its due date, though the days before it say the same', () => {
  const missing = pay('2026-05-15', ROWS[3]!.principal + ROWS[3]!.interest);
  const results = reconcile(LOAN, DAY, figuresOf({ ...LOAN, payments: [...LOAN.payments, missing] }));
  const days = results.flatMap(({ changes: [change] }) => (change?.kind === 'payment-missing' ? [change.payment.paidOn] : []));
  expect(days[0]).toBe('2026-05-15');
  expect(days).not.toContain('2026-05-14');
});

test('a total alone is the next day’s figure before it is the due date counted too', () => {
  const onTime = LOAN.payments.slice(0, 2);
  const theirs = figuresOf({ ...withRules({ penaltyFrom: 'due-day' }), payments: onTime });
  const kinds = reconcile({ ...LOAN, payments: onTime }, DAY, { penalty: theirs.penalty }).map(({ changes }) => changes[0]);
  expect(kinds.slice(0, 2)).toEqual([{ kind: 'as-of', on: '2026-05-26' }, { kind: 'rules', rules: { penaltyFrom: 'due-day' } }]);
});

test('a waiver of the difference comes last, and takes penalty first', () => {
  const { overdueTotal, penalty } = figuresOf(LOAN);
  const results = reconcile(LOAN, DAY, { overdueTotal: overdueTotal - penalty - 3 });
  const waivers = results.filter(({ changes: [change] }) => change?.kind === 'waived');
  expect(waivers).toMatchObject([{ changes: [{ kind: 'waived', parts: { penalty, interest: 3 } }], exact: true, left: 0 }]);
  const last = results.filter(({ exact }) => exact).pop();
  expect(last).toBe(waivers[0]);
});

test('where nothing is exact the nearest says what is left', () => {
  const results = reconcile(LOAN, DAY, { principal: 123_456_789, daysOverdue: 9_999 });
  expect(results.length).toBeGreaterThan(0);
  results.forEach(({ loan, asOf, exact, left }) => {
    expect(exact).toBe(false);
    expect(left).toBe(Math.abs(figuresOf(loan, asOf).principal - 123_456_789));
  });
});

test.each<[unknown, string]>([
  [null, 'unknown stated'],
  [{ overdueTotal: 0.5 }, 'not-an-integer stated.overdueTotal'],
  [{ daysOverdue: '3' }, 'not-an-integer stated.daysOverdue'],
  [{ penalty: -1 }, 'out-of-range stated.penalty 0'],
  [{ payoffAmount: 10_000_000_001 }, 'out-of-range stated.payoffAmount 10000000000'],
  [{ daysOverdue: -1 }, 'out-of-range stated.daysOverdue 0'],
])('stated figures %j: %s', (stated, want) => {
  const call = () => reconcile(LOAN, DAY, stated as StatedFigures);
  expect(call).toThrow(CalcError);
  expect(call).toThrow(want.replace(' ', ': ').replace(/ (-?\d+)$/, ' (limit $1)'));
});

test.each<[string, StatedFigures]>([
  ['nothing to change', figuresOf(LOAN)],
  ['one change', figuresOf(withRules({ penaltyFrom: 'due-day' }))],
  ['two', figuresOf(withRules({ penaltyFrom: 'due-day', penaltyMultiplier: '2' }))],
  ['nothing explains it', { overdueTotal: 9_876_543, payoffAmount: 1 }],
])('in slices it finds the same, and says how far it is: %s', (_what, stated) => {
  const search = reconciling(LOAN, DAY, stated);
  const seen = [search.progress];
  let answer = search.advance(0);
  while (!answer) {
    answer = search.advance(37);
    seen.push(search.progress);
  }
  expect(answer).toEqual(reconcile(LOAN, DAY, stated));
  expect(search.advance(37)).toBe(answer);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect([Math.min(...seen) >= 0, seen[seen.length - 1]]).toEqual([true, 1]);
});
