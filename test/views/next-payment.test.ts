import * as fc from 'fast-check';
import { assessInDetail, CalcError, type LoanTerms } from '../../miniprogram/calc';
import { assess, loanOf } from '../../miniprogram/loans/assess';
import { nextPayment, type NextPayment } from '../../miniprogram/views/next-payment';
import { loan, repayment } from '../ledger/loans';
import { randomLoan } from './random-loans';

/** 1,200.00 without interest in 12 terms, due on the 15th: 100.00 a month from 2026-02-15 on. */
const PLAIN: LoanTerms = { ...loan('x').terms, principal: 120_000, dailyRate: '0' };
const plain = (terms: Partial<LoanTerms> = {}, repayments: ReturnType<typeof repayment>[] = []) => loan('a', { terms: { ...PLAIN, ...terms }, repayments });

function next(record: ReturnType<typeof loan>, today: string): NextPayment | null {
  const assessment = assess(record, today);
  if (assessment instanceof CalcError) throw assessment;
  return nextPayment(assessment, today);
}

describe('what is to be paid next', () => {
  test.each<[string, Partial<LoanTerms>, string, string, NextPayment['when'], string, number]>([
    ['before the first due date', {}, '2026-02-14', '2026-02-15', 'later', '2月15日应还', 10_000],
    ['on it', {}, '2026-02-15', '2026-02-15', 'today', '今天应还', 10_000],
    ['after it, unpaid: the next beside what is overdue', {}, '2026-02-16', '2026-03-15', 'later', '3月15日应还', 10_000],
    ['in another year', {}, '2026-12-16', '2027-01-15', 'later', '2027年1月15日应还', 10_000],
    ['in grace', { overdueRules: { graceDays: 3 } }, '2026-02-16', '2026-02-15', 'grace', '宽限期内应还', 10_000],
    ['on the last day of grace', { overdueRules: { graceDays: 3 } }, '2026-02-18', '2026-02-15', 'grace', '宽限期内应还', 10_000],
    ['after grace', { overdueRules: { graceDays: 3 } }, '2026-02-19', '2026-03-15', 'later', '3月15日应还', 10_000],
    ['one in grace and one today', { overdueRules: { graceDays: 30 } }, '2026-03-15', '2026-02-15', 'today', '今天应还', 20_000],
    ['one overdue and one today', {}, '2026-03-15', '2026-03-15', 'today', '今天应还', 10_000],
    ['all of it, on the day of an acceleration', { acceleratedOn: '2026-02-01' }, '2026-02-01', '2026-02-01', 'today', '今天应还', 120_000],
  ])('%s', (_what, terms, today, dueOn, when, label, amount) => {
    expect(next(plain(terms), today)).toEqual({ dueOn, when, label, scheduled: amount, ahead: 0, amount, remark: '' });
  });

  test('what was paid of an installment is taken off', () => {
    const part = plain({}, [repayment('r', { amount: 4_000 })]);
    expect(next(part, '2026-02-15')).toMatchObject({ when: 'today', amount: 6_000, remark: '' });
    const stated = repayment('r', { paidOn: '2026-02-01', amount: 3_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 3_000 } });
    expect(next(plain({}, [stated]), '2026-02-10')).toMatchObject({ when: 'later', amount: 7_000, remark: '' });
  });

  test('nothing, where only what is overdue is left, or nothing at all', () => {
    expect(next(plain(), '2027-01-16')).toBeNull();
    expect(next(plain({}, [repayment('r', { amount: 120_000 })]), '2026-03-01')).toBeNull();
  });
});

describe('money that was paid ahead', () => {
  test.each([
    ['a fen', 1, 9_999, '这期 100.00 元，账上多付的 0.01 元到期先抵扣'],
    ['a part', 4_000, 6_000, '这期 100.00 元，账上多付的 40.00 元到期先抵扣'],
    ['all but a fen', 9_999, 1, '这期 100.00 元，账上多付的 99.99 元到期先抵扣'],
    ['all', 10_000, 0, '这期 100.00 元，账上多付的钱够还，到期自动抵扣'],
    ['more than one installment', 15_000, 0, '这期 100.00 元，账上多付的钱够还，到期自动抵扣'],
  ])('%s is taken off what falls due next', (_what, paid, amount, remark) => {
    const ahead = plain({}, [repayment('r', { paidOn: '2026-02-01', amount: paid })]);
    expect(next(ahead, '2026-02-10')).toEqual({ dueOn: '2026-02-15', when: 'later', label: '2月15日应还', scheduled: 10_000, ahead: paid, amount, remark });
  });

  test('is used on the due date: then the rest alone is owed, and the remark is gone', () => {
    const ahead = plain({}, [repayment('r', { paidOn: '2026-02-01', amount: 4_000 })]);
    expect(next(ahead, '2026-02-15')).toEqual({ dueOn: '2026-02-15', when: 'today', label: '今天应还', scheduled: 6_000, ahead: 0, amount: 6_000, remark: '' });
    const enough = plain({}, [repayment('r', { paidOn: '2026-02-01', amount: 15_000 })]);
    expect(next(enough, '2026-02-15')).toMatchObject({ dueOn: '2026-03-15', amount: 5_000, remark: '这期 100.00 元，账上多付的 50.00 元到期先抵扣' });
  });

  test('with the figures of the review: 2,186.00, all of it on account', () => {
    const ahead = plain({ principal: 2_623_200 }, [repayment('r', { paidOn: '2026-02-01', amount: 218_600 })]);
    expect(next(ahead, '2026-02-10')).toMatchObject({ amount: 0, remark: '这期 2,186.00 元，账上多付的钱够还，到期自动抵扣' });
  });
});

test('over any loan, who pays that amount on that day owes nothing of what has fallen due by then, and a fen less leaves a fen', () => {
  fc.assert(
    fc.property(randomLoan, ({ record, today }) => {
      const known = { ...record, repayments: record.repayments.filter(({ paidOn }) => paidOn <= today) };
      const statement = assessInDetail(loanOf(known), today);
      const found = nextPayment(statement, today);
      const open = statement.installments.filter(({ state }) => state !== 'settled');
      if (found === null) return expect(open.every(({ state }) => state === 'overdue')).toBe(true);
      expect(found.remark !== '').toBe(found.when === 'later' && statement.unapplied > 0);
      expect(found.when !== 'later').toBe(open.some(({ state }) => state === 'due'));
      if (statement.daysOverdue > 0) return;
      const payOn = found.when !== 'later' ? today : found.dueOn;
      // What an acceleration after today will do is not seen today.
      if ((record.terms.acceleratedOn ?? '') > today) return;
      const left = (amount: number) => {
        const repayments = amount === 0 ? known.repayments : [...known.repayments, repayment('next', { paidOn: payOn, amount })];
        return scheduledBy(assessInDetail(loanOf({ ...known, repayments }), payOn), payOn);
      };
      expect(left(found.amount)).toBe(0);
      if (found.amount > 0) expect(left(found.amount - 1)).toBe(1);
    }),
    { numRuns: 500 },
  );
});

/** What is left of the principal and interest that has fallen due by that day. */
function scheduledBy({ installments }: ReturnType<typeof assessInDetail>, day: string): number {
  const due = installments.filter(({ dueOn }) => dueOn <= day);
  return due.reduce((total, one) => total + one.principal + one.interest - one.principalPaid - one.interestPaid, 0);
}
