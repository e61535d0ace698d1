import { assessLoan, buildSchedule } from '../../../miniprogram/calc';
import { readLoanForm } from '../../../miniprogram/loan/loan-form/read';
import { yuan } from '../../../miniprogram/text/money';
import { begunLoan } from '../../../miniprogram/loan/loan-form/record';
import { loanFormView } from '../../../miniprogram/loan/loan-form/view';
import { EXAMPLE, typed, type Typed } from './typed';

/** The worked example: 57,000 from 2026-01-15, twelve terms from 2026-02-15 on. */
const TODAY = '2026-11-22';

function begun(fields: Typed, today = TODAY) {
  const values = typed(fields, typed(EXAMPLE));
  const result = readLoanForm(values, today);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return begunLoan(result.entry, 'a', values, today);
}

describe('到今天为止 (rule 7.12)', () => {
  test.each<[string, Typed, string, number]>([
    ['not answered', {}, TODAY, 0],
    ['one by one', { paid: 'own' }, TODAY, 0],
    ['all of them', { paid: 'all' }, TODAY, 10],
    ['the first three', { paid: 'some', paidTerms: '3' }, TODAY, 3],
    ['none of them', { paid: 'some', paidTerms: '0' }, TODAY, 0],
    ['all, on a due date: that day’s may be paid later in the day', { paid: 'all' }, '2026-03-15', 1],
    ['all, on the day after it', { paid: 'all' }, '2026-03-16', 2],
    ['all, before the first due date', { paid: 'all' }, '2026-02-01', 0],
  ])('%s', (_what, fields, today, count) => {
    const { terms, repayments } = begun(fields, today);
    const expected = buildSchedule(terms).slice(0, count).map(({ dueOn, principal, interest }) => ({ paidOn: dueOn, amount: principal + interest, note: '补记' }));
    expect(repayments.map(({ paidOn, amount, note }) => ({ paidOn, amount, note }))).toEqual(expected);
    expect(new Set(repayments.map(({ id }) => id)).size).toBe(count);
  });

  test('paid on time, nothing is overdue and no fen is left over', () => {
    const { terms, repayments } = begun({ paid: 'all' });
    const { totals, unapplied, installments } = assessLoan({ terms, payments: repayments.map(({ paidOn, amount }) => ({ paidOn, amount })) }, TODAY);
    expect([totals.overdueTotal, totals.penaltyDue, unapplied]).toEqual([0, 0, 0]);
    expect(installments.filter(({ state }) => state === 'settled')).toHaveLength(10);
  });

  test.each([['', '请填按时还了的期数'], ['11', '按时还了的期数在 0 到 10 期之间'], ['三期半', '按时还了的期数只填数字，0 到 10']])('%j of ten is no such number', (paidTerms, problem) => {
    expect(readLoanForm(typed({ paid: 'some', paidTerms }, typed(EXAMPLE)), TODAY)).toEqual({ problems: { paidTerms: problem } });
  });
});

describe('what follows is shown at once', () => {
  const soFar = (fields: Typed, today = TODAY) => loanFormView(typed(fields, typed(EXAMPLE)), [], today).soFar;
  /** What is overdue of the example after so many payments on time, by the calculation itself. */
  const overdueAfter = (count: number) => {
    const { terms } = begun({});
    const payments = buildSchedule(terms).slice(0, count).map(({ dueOn, principal, interest }) => ({ paidOn: dueOn, amount: principal + interest }));
    return yuan(assessLoan({ terms, payments }, TODAY).totals.overdueTotal);
  };

  // 9,500.00 at 0.05% for the 30 days to 15 December: 142.50 beside 4,750.00.
  test.each<[string, Typed, string]>([
    ['not answered', {}, `还没有还款，现在逾期 280 天，逾期合计 ${overdueAfter(0)} 元`],
    ['all', { paid: 'all' }, '已还 10 期，没有逾期，下一期 12月15日还 4,892.50 元'],
    ['three', { paid: 'some', paidTerms: '3' }, `已还 3 期，现在逾期 191 天，逾期合计 ${overdueAfter(3)} 元`],
  ])('%s', (_what, fields, consequence) => {
    expect(soFar(fields).consequence).toBe(consequence);
  });

  test('while the number is missing it is asked for, and nothing is said to follow', () => {
    expect(soFar({ paid: 'some' })).toEqual({ past: 10, asksTerms: true, consequence: '' });
  });

  test('a loan of today isn’t asked', () => {
    expect(soFar({}, '2026-02-15').past).toBe(0);
    expect(soFar({ amount: '' }).past).toBe(0);
  });
});
