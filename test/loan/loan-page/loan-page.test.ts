import * as fc from 'fast-check';
import { assessLoan, type LoanTerms } from '../../../miniprogram/calc';
import { loanOf } from '../../../miniprogram/loans/assess';
import { explanation } from '../../../miniprogram/loan/loan-page/explanation';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import { loan, repayment } from '../../ledger/loans';
import { fenOf, sumOf } from '../../views/amounts';
import { randomLoan } from '../../views/random-loans';

const TERMS = loan('x').terms;
/** 1,200.00 without interest in 12 terms, due on the 15th: 100.00 a month from 2026-02-15 on. */
const PLAIN: LoanTerms = { ...TERMS, principal: 120_000, dailyRate: '0' };
const plain = (changes: object = {}, terms: Partial<LoanTerms> = {}) => loan('a', { terms: { ...PLAIN, ...terms }, ...changes });

describe('the top of the page', () => {
  test('57,000 in 12 terms at 0.05% a day, nothing paid, on 2026-03-01', () => {
    const page = loanPage(loan('a'), '2026-03-01');
    expect(page).toMatchObject({
      title: '微粒贷',
      terms: '借款 57,000.00 元 · 1月15日 · 12 期等额本金 · 日利率 0.05%',
      problem: '',
      // 4,750 × 0.05% × 1.5 × 14 = 49.875; 52,250 × 0.05% × 14 = 365.75
      overdue: { days: 14, total: '5,683.38' },
      payoff: { total: '58,299.13' },
      leftOver: '',
      next: { label: '3月15日应还', amount: '5,481.50', remark: '', beside: '下一期 3月15日应还 5,481.50 元' },
      settled: false,
    });
    expect(page.overdue?.parts).toEqual([
      { kind: 'principal', label: '本金', amount: '4,750.00', said: '本金 4,750.00 元' },
      { kind: 'interest', label: '利息', amount: '883.50', said: '利息 883.50 元' },
      { kind: 'penalty', label: '罚息', amount: '49.88', said: '罚息 49.88 元' },
    ]);
    expect(page.payoff.parts).toEqual([
      { kind: 'due', label: '已到期未还', amount: '5,683.38', said: '已到期未还 5,683.38 元' },
      { kind: 'notYetDue', label: '未到期本金', amount: '52,250.00', said: '未到期本金 52,250.00 元' },
      { kind: 'accrued', label: '本期至今利息', amount: '365.75', said: '本期至今利息 365.75 元' },
    ]);
  });

  test.each([
    ['2026-02-14', '2月15日应还', '100.00', ''],
    ['2026-02-15', '今天应还', '100.00', ''],
    ['2026-02-16', '3月15日应还', '100.00', '下一期 3月15日应还 100.00 元'],
    ['2026-12-16', '2027年1月15日应还', '100.00', '下一期 2027年1月15日应还 100.00 元'],
  ])('what is next on %s', (today, label, amount, beside) => {
    expect(loanPage(plain(), today).next).toEqual({ label, amount, remark: '', beside });
  });

  test('a flat rate has the real ones beside it', () => {
    // 0.6% a month of what was borrowed, over 12 months.
    const flat = loanPage(plain({}, { dailyRate: '0.0002', method: 'flat-interest', interestBasis: 'monthly' }), '2026-03-01');
    expect(flat.terms).toBe('借款 1,200.00 元 · 1月15日 · 12 期等本等息 · 日利率 0.02%，真实年化 13.03%（单利）、13.84%（复利）');
  });

  test('on the day of an acceleration all of it is next', () => {
    expect(loanPage(plain({}, { acceleratedOn: '2026-02-01' }), '2026-02-01').next).toEqual({
      label: '今天应还', amount: '1,200.00', remark: '', beside: '',
    });
  });

  test('what falls due beside what is overdue says so, and money paid ahead says what it will do', () => {
    expect(loanPage(plain(), '2026-03-15')).toMatchObject({ overdue: { total: '100.00' }, next: { label: '今天应还', amount: '100.00', beside: '另有今天应还 100.00 元' } });
    const ahead = plain({ repayments: [repayment('r', { paidOn: '2026-02-01', amount: 5_000 })] });
    expect(loanPage(ahead, '2026-02-10').next).toEqual({
      label: '2月15日应还', amount: '50.00', remark: '这期 100.00 元，账上多付的 50.00 元到期先抵扣', beside: '',
    });
  });

  test.each<[string, object, Partial<LoanTerms>, string]>([
    ['by the day', {}, {}, '12 期等额本金 · 日利率 0.05%'],
    ['by the year, as it was typed', { typedRate: { unit: 'year', percent: '18', yearDays: 360 } }, {}, '12 期等额本金 · 年利率 18%'],
    ['by the year of 365 days', { typedRate: { unit: 'year', percent: '15.8', yearDays: 365 } }, { dailyRate: '0.000432876712' }, '12 期等额本金 · 年利率 15.8%'],
    ['one payment at the end', {}, { method: 'bullet' }, '12 个月，到期一次还本付息 · 日利率 0.05%'],
    ['after one month', {}, { method: 'bullet', termCount: 1 }, '1 个月，到期一次还本付息 · 日利率 0.05%'],
  ])('the terms: %s', (_what, changes, terms, line) => {
    const record = loan('a', { terms: { ...TERMS, ...terms }, ...changes });
    expect(loanPage(record, '2026-01-20').terms).toBe(`借款 57,000.00 元 · 1月15日 · ${line}`);
  });

  test('a settled loan owes nothing and has nothing next', () => {
    const page = loanPage(plain({ repayments: [repayment('r', { amount: 120_000 })] }), '2026-03-01');
    expect(page).toMatchObject({ settled: true, overdue: null, next: null, payoff: { total: '0.00', parts: [] }, leftOver: '', hints: [], openInstallments: [] });
  });

  test.each([
    ['kept for the next term', [repayment('r', { paidOn: '2026-02-01', amount: 5_000 })], '2026-02-10', '账上有多付的钱（溢缴款）50.00 元没用掉，今天再付 1,150.00 元就能结清'],
    ['more than the loan', [repayment('r', { amount: 125_000 })], '2026-03-01', '账上有多付的钱（溢缴款）50.00 元，可以请贷款机构退还'],
    ['none', [repayment('r', { amount: 10_000 })], '2026-03-01', ''],
  ])('money left over: %s', (_what, repayments, today, leftOver) => {
    expect(loanPage(plain({ repayments }), today).leftOver).toBe(leftOver);
  });
});

describe('its installments', () => {
  test.each([
    ['2026-02-14', 'upcoming', '未到期', '100.00'],
    ['2026-02-15', 'due', '今天应还', '100.00'],
    ['2026-02-16', 'overdue', '逾期 1 天', '100.00'],
  ])('the first on %s', (today, tone, status, amount) => {
    expect(loanPage(plain(), today).openInstallments[0]).toEqual({
      number: 1, label: '第 01 期', dueOn: '2月15日', settled: false, tone, status, amount, detail: '本金 100.00 + 利息 0.00',
    });
  });

  test('paid ones are apart and show what was paid', () => {
    const page = loanPage(plain({ repayments: [repayment('r', { amount: 14_000 })] }), '2026-03-16');
    expect(page.paidInstallments).toEqual([expect.objectContaining({ number: 1, status: '已还清', amount: '100.00', detail: '本金 100.00 + 利息 0.00' })]);
    expect(page.openInstallments[0]).toMatchObject({ number: 2, status: '逾期 1 天', amount: '60.00', detail: '本金 100.00 + 利息 0.00，已还 40.00' });
    expect([page.openInstallments.length, page.laterInstallments.map(({ number }) => number)]).toEqual([3, [5, 6, 7, 8, 9, 10, 11, 12]]);
  });

  test('in grace, paid in advance, and with only penalty left', () => {
    expect(loanPage(plain({}, { overdueRules: { graceDays: 3 } }), '2026-02-16').openInstallments[0]?.status).toBe('宽限期内');
    const stated = repayment('r', { paidOn: '2026-02-01', amount: 3_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 3_000 } });
    expect(loanPage(plain({ repayments: [stated] }), '2026-02-10').openInstallments[0]).toMatchObject({ status: '部分已还', amount: '70.00' });
    const late = loan('a', {
      terms: { ...TERMS, overdueRules: { allocation: 'principal-first' } },
      repayments: [repayment('r', { paidOn: '2026-03-01', amount: 563_350 })],
    });
    expect(loanPage(late, '2026-03-02').openInstallments[0]).toMatchObject({
      status: '逾期 15 天，只剩罚息未还', amount: '49.88', detail: '本金 4,750.00 + 利息 883.50 + 罚息 49.88，已还 5,633.50',
    });
  });
});

test('repayments stand newest first, each with what it went to', () => {
  const repayments = [
    repayment('1', { paidOn: '2026-02-15', amount: 563_350 }),
    repayment('2', { paidOn: '2026-03-20', amount: 600_000 }),
    repayment('3', { paidOn: '2026-03-20', amount: 100 }),
  ];
  expect(loanPage(loan('a', { repayments }), '2026-03-20').repayments).toEqual([
    { id: '3', day: '3月20日', kind: '还款', amount: '1.00', said: '1.00 元', detail: '未抵扣 1.00' },
    { id: '2', day: '3月20日', kind: '还款', amount: '6,000.00', said: '6,000.00 元', detail: '罚息 17.81 + 利息 731.50 + 本金 4,750.00 + 未抵扣 500.69' },
    { id: '1', day: '2月15日', kind: '还款', amount: '5,633.50', said: '5,633.50 元', detail: '利息 883.50 + 本金 4,750.00' },
  ]);
});

test.each<[Partial<Record<keyof LoanTerms, unknown>>, string]>([
  [{ dueDay: 40 }, '还款日超出了范围'],
  [{ method: 'barter' }, '还款方式的选择认不出来'],
  [{ dailyRate: 'abc' }, '利率要是数字，小数最多 12 位'],
  [{ borrowedOn: '' }, '借款日不是一个日期'],
  [{ overdueRules: null }, '这一项的选择认不出来'],
])('a record damaged at %j is shown with its reason and no figures', (damage, problem) => {
  const page = loanPage(loan('a', { terms: { ...TERMS, ...damage } as LoanTerms }), '2026-03-01');
  expect(page).toMatchObject({ title: '微粒贷', terms: '', problem, overdue: null, next: null, leftOver: '', settled: false, hints: [], openInstallments: [] });
  expect(JSON.stringify(page)).not.toMatch(/NaN|Invalid|undefined/);
  expect(explanation(loan('a', { terms: { ...TERMS, ...damage } as LoanTerms }), '2026-03-01', 'penalty')).toBeNull();
});

test('over any loans the parts add up to the totals, and the totals are those of the statement', () => {
  fc.assert(
    fc.property(randomLoan, ({ record, today }) => {
      const statement = assessLoan(loanOf(record), today);
      const page = loanPage(record, today);
      expect(page.problem).toBe('');
      expect(fenOf(page.payoff.total)).toBe(statement.payoffAmount);
      expect(sumOf(page.payoff.parts.map(({ amount }) => amount))).toBe(statement.payoffAmount);
      expect(page.overdue?.days ?? 0).toBe(statement.daysOverdue);
      if (page.overdue !== null) {
        expect(fenOf(page.overdue.total)).toBe(statement.totals.overdueTotal);
        expect(sumOf(page.overdue.parts.map(({ amount }) => amount))).toBe(statement.totals.overdueTotal);
      }
      const open = [...page.openInstallments, ...page.laterInstallments];
      expect(page.paidInstallments.length + open.length).toBe(statement.installments.length);
      expect(page.settled).toBe(statement.installments.every(({ state }) => state === 'settled'));
      expect(page.hints.length > 0).toBe(!page.settled);
      expect(page.leftOver === '').toBe(statement.unapplied === 0);
      // Money that is enough to clear the loan has done so: nobody is told to pay 0.00 more.
      if (statement.payoffAmount > 0) expect(statement.unapplied).toBeLessThan(statement.payoffAmount);
      expect(page.repayments.map(({ id }) => id).sort()).toEqual(record.repayments.map(({ id }) => id).sort());
      const left = open.filter(({ tone }) => tone === 'overdue').map(({ amount }) => amount);
      expect(sumOf(left)).toBe(statement.totals.overdueTotal);
    }),
    { numRuns: 300 },
  );
});
