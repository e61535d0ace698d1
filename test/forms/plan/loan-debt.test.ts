import * as fc from 'fast-check';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { assessLoan } from '../../../miniprogram/calc';
import { loanOf } from '../../../miniprogram/loans/assess';
import { withDebtOf } from '../../../miniprogram/forms/plan/debt-of-loans';
import { loanChoices } from '../../../miniprogram/views/plan/loan-choices';
import { planFormView } from '../../../miniprogram/views/plan/view';
import { loanIdsOf, planFormFromDraft } from '../../../miniprogram/forms/plan/values';
import { loan, repayment } from '../../ledger/loans';
import { fenOf, sumOf } from '../../views/amounts';
import { randomLoan } from '../../views/random-loans';
import { FIELDS, OFFER, TODAY, values, view } from '../../views/plan/form';

/** The debt of one loan, taken from the ledger. */

const ahead = loan('c', { repayments: [repayment('r', { paidOn: '2026-01-20', amount: 5_000 })] });

test('as its statement has it today, part by part', () => {
  const late = loan('a', { note: '一' });
  expect(withDebtOf(values({}), [late], '2026-03-01')).toMatchObject({
    loanIds: 'a', debtOn: '2026-03-01', onAccount: '',
    principal: '57,000.00', interest: '1,249.25', penalty: '49.88', lateFee: '0.00', overduePrincipal: '4,750.00',
    contractPercent: '0.05', multiplier: '1.5',
  });
});

test('with its contract’s rate and multiplier', () => {
  const dear = loan('a', { terms: { ...loan('a').terms, dailyRate: '0.000493150685', overdueRules: { penaltyMultiplier: '1.3' } } });
  const taken = withDebtOf(values({ contractPercent: '0.05', multiplier: '2' }), [dear], '2026-01-16');
  expect(taken).toMatchObject({ contractPercent: '0.0493150685', multiplier: '1.3' });
  expect(planFormView(readPlanForm({ ...taken, totalInterest: '0', signedOn: '2026-01-16', firstDueOn: '2026-02-16' }), FIELDS, '2026-01-16', [dear]).problems).toEqual({});
});

describe('where it comes from is said', () => {
  const remark = (form: ReturnType<typeof values>, today: string) => planFormView(readPlanForm(form), [], today, [ahead, loan('a')]).source;

  test('money paid ahead is not deducted', () => {
    const taken = withDebtOf(values({}), [ahead], '2026-02-01');
    expect(taken).toMatchObject({ loanIds: 'c', debtOn: '2026-02-01', principal: '57,000.00', onAccount: '50.00' });
    expect(remark(taken, '2026-02-01')).toBe('账上多付的 50.00 元没有扣掉，可以请对方先抵扣。按今天的账带出，每项都能改成官方说的数');
    expect(remark(taken, '2026-02-02')).toBe('账上多付的 50.00 元没有扣掉，可以请对方先抵扣。是 2月1日带出的数；要今天的，取消勾选再选一次');
  });

  test('without any, or typed, nothing is said of it', () => {
    const taken = withDebtOf(withDebtOf(values({}), [ahead], '2026-02-01'), [loan('a')], '2026-02-01');
    expect(taken.onAccount).toBe('');
    expect(remark(taken, '2026-02-01')).toBe('按今天的账带出，每项都能改成官方说的数');
    expect(remark(taken, '2026-02-02')).toBe('是 2月1日带出的数；要今天的，取消勾选再选一次');
    expect(view(OFFER).source).toBe('');
  });

  test('a loan that is no longer ticked leaves its figures, as typed ones', () => {
    const taken = withDebtOf(values({}), [ahead], '2026-02-01');
    const alone = withDebtOf(taken, [], '2026-02-03');
    expect(alone).toEqual({ ...taken, loanIds: '', debtOn: '', takenOwed: '', agreedAs: '', onAccount: '' });
    expect(remark(alone, '2026-02-03')).toBe('');
  });
});

test('of a loan that can not be calculated: no debt and no rate, instead of the last one’s', () => {
  const broken = loan('b', { terms: { ...loan('b').terms, dueDay: 40, dailyRate: '0.0003' } });
  const taken = withDebtOf(withDebtOf(values({}), [ahead], '2026-02-01'), [broken], '2026-03-01');
  expect(taken).toMatchObject({
    loanIds: 'b', debtOn: '2026-03-01', onAccount: '', principal: '', interest: '', penalty: '', lateFee: '', overduePrincipal: '', contractPercent: '',
  });
  expect(loanChoices([broken], ['b'], '2026-03-01')).toEqual([{ id: 'b', title: '微粒贷', detail: '算不出来，勾选后自己填', taken: true, payoff: null, daysOverdue: 0 }]);
});

test('of a loan that wasn’t drawn down yet, on a phone set back: none', () => {
  expect(withDebtOf(values({ principal: '1' }), [loan('a')], '2025-12-31')).toMatchObject({ principal: '', interest: '' });
});

test('of a settled loan: nothing', () => {
  const settled = loan('a', { repayments: [repayment('r', { paidOn: '2026-01-15', amount: 5_700_000 })] });
  const taken = withDebtOf(values({ totalInterest: '0' }), [settled], '2026-03-01');
  expect(taken).toMatchObject({ principal: '0.00', interest: '0.00', penalty: '0.00' });
  expect(planFormView(readPlanForm(taken), FIELDS, TODAY, [settled]).problems).toEqual({ principal: '请填要谈的债务，或从借款里选' });
});

test('over any loans the parts add up to what settles it', () => {
  fc.assert(
    fc.property(randomLoan, ({ record, today }) => {
      const { principal, interest, penalty, lateFee, onAccount, overduePrincipal } = withDebtOf(values({}), [record], today);
      const parts = [principal, interest, penalty, lateFee];
      const { payoffAmount, totals, unapplied } = assessLoan(loanOf(record), today);
      expect(sumOf(parts)).toBe(payoffAmount);
      expect(onAccount === '' ? 0 : fenOf(onAccount)).toBe(unapplied);
      expect(fenOf(principal)).toBe(totals.outstandingPrincipal);
      expect(fenOf(overduePrincipal)).toBe(totals.overduePrincipal);
      expect(parts.every((part) => fenOf(part) >= 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the loans to choose from: those that owe something, and those that are taken', () => {
  const settled = loan('s', { repayments: [repayment('r', { paidOn: '2026-01-15', amount: 5_700_000 })] });
  const book = [loan('a', { note: '一' }), settled, loan('e', { example: true })];
  const rows = (loanIds: string) => loanChoices(book, loanIdsOf(values({ loanIds })), '2026-03-01').map(({ id, title, detail, taken }) => [id, title, detail, taken]);
  const late = '今日结清 58,299.13 元，逾期 14 天';
  expect(rows('')).toEqual([['a', '微粒贷 · 一', late, false], ['e', '微粒贷（示例）', late, false]]);
  expect(rows('s a')).toEqual([['a', '微粒贷 · 一', late, true], ['s', '微粒贷', '今日结清 0.00 元', true], ['e', '微粒贷（示例）', late, false]]);
});

test('changed in the form, it is no longer what the other ways are for: that is said', () => {
  const taken = { ...withDebtOf(values({}), [loan('a')], '2026-03-01'), totalInterest: '7,000', signedOn: '2026-03-01', firstDueOn: '2026-04-01' };
  const said = (form: typeof taken) => planFormView(readPlanForm(form), [], '2026-03-01', [loan('a')]).result?.conclusions.map(({ text }) => text).filter((text) => text.includes('债务改过'));
  expect(said(taken)).toEqual([]);
  expect(said({ ...taken, penalty: '0' })).toEqual(['债务改过，账本里 3月1日是 58,299.13 元；上面的别的路按账本里的算']);
});

test('of several loans with other multipliers: the one that costs the most', () => {
  const rules = (id: string, penaltyMultiplier: string) => loan(id, { terms: { ...loan(id).terms, overdueRules: { penaltyMultiplier } } });
  expect(withDebtOf(values({}), [rules('a', '1.3'), rules('b', '1.45'), rules('c', '1.4')], '2026-01-16').multiplier).toBe('1.45');
});

test('the figures of a day on which something was signed or paid since are not called today’s', () => {
  const taken = withDebtOf(values({}), [loan('a')], '2026-03-01');
  const remark = (record: ReturnType<typeof loan>) => planFormView(readPlanForm(taken), [], '2026-03-01', [record]).source;
  expect(remark(loan('a'))).toBe('按今天的账带出，每项都能改成官方说的数');
  expect(remark(loan('a', { repayments: [repayment('r', { paidOn: '2026-03-01', amount: 100_000 })] }))).toBe('带出之后账变了，现在是 57,299.13 元；要现在的，取消勾选再选一次');
});

test('the dates of a debt of an earlier day stay that day’s, and are proposed anew when it is taken anew', () => {
  const taken = withDebtOf(values({}), [loan('a')], TODAY);
  const later = planFormFromDraft(taken, '2026-03-01');
  expect([later.signedOn, later.firstDueOn]).toEqual([TODAY, '2025-02-15']);
  const anew = withDebtOf(later, [loan('a')], '2026-03-01');
  expect([anew.signedOn, anew.firstDueOn, anew.debtOn]).toEqual(['2026-03-01', '2026-04-01', '2026-03-01']);
});

test('what finishing the schedule takes at once is said: often it is what nobody has', () => {
  const taken = { ...withDebtOf(values({}), [loan('a')], '2026-03-01'), totalInterest: '7,000' };
  const finish = planFormView(readPlanForm(taken), [], '2026-03-01', [loan('a')]).result?.conclusions.find(({ text }) => text.includes('按原计划还完'));
  // 4,750.00 + 883.50 + 49.88 of the one that fell due on 2026-02-15.
  expect(finish?.detail).toMatch(/^当天先补上逾期 5,683\.38 元，之后照原计划还到 2027年1月15日，一共 /);
  const typed = view({ ...OFFER, interest: '600', penalty: '40', contractPercent: '0.05', originalTerms: '12' }).result?.conclusions.find(({ text }) => text.includes('按原计划还完'));
  expect(typed?.detail).toBe('当天先付清利息、罚息 640.00 元，之后本金按等额本金、每月 30 天还到 2026年1月15日，一共 63,197.50 元');
});
