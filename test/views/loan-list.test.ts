import * as fc from 'fast-check';
import { addDays, assessLoan, CalcError, type LoanTerms } from '../../miniprogram/calc';
import { assess, brief, loanOf } from '../../miniprogram/loans/assess';
import { loanList } from '../../miniprogram/views/loan-list';
import { loanRow } from '../../miniprogram/views/loan-row';
import { loan, repayment } from '../ledger/loans';
import { fenOf } from './amounts';
import { randomLoan } from './random-loans';

const TERMS = loan('x').terms;
const terms = (changes: Partial<LoanTerms>): LoanTerms => ({ ...TERMS, ...changes });
/** 1,200.00 without interest in 12 terms, due on the 15th: 100.00 a month from 2026-02-15 on. */
const PLAIN = terms({ principal: 120_000, dailyRate: '0' });
const plain = (id: string, changes: object = {}) => loan(id, { terms: PLAIN, ...changes });
const paidUp = [repayment('1', { paidOn: '2026-02-15', amount: 10_000 })];
/** A row among others; the row of an only loan leaves out what stands above it. */
const row = (record: ReturnType<typeof loan>, today: string) => loanRow(record, brief(record, today), today);

test('without loans nothing is owed', () => {
  expect(loanList([], '2026-11-22')).toEqual({
    today: '11月22日 星期日', overdue: null, soon: { total: '0.00', summary: '没有到期的' }, principalLeft: '0.00', principalRemark: '', rows: [], exampleIds: [],
  });
});

describe('a row says where the loan stands', () => {
  test.each([
    ['2026-01-15', 'upcoming', '还有 31 天', '2月15日应还', '100.00', '已还 0/12 期', ''],
    ['2026-02-14', 'upcoming', '还有 1 天', '2月15日应还', '100.00', '已还 0/12 期', ''],
    ['2026-02-15', 'due', '今天到期', '今天应还', '100.00', '已还 0/12 期', ''],
    ['2026-02-16', 'overdue', '逾期 1 天', '逾期应还', '100.00', '已还 0/12 期', '下一期 3月15日应还 100.00 元'],
    ['2026-03-15', 'overdue', '逾期 28 天', '逾期应还', '100.00', '已还 0/12 期', '另有今天应还 100.00 元'],
    ['2026-03-16', 'overdue', '逾期 29 天', '逾期应还', '200.00', '已还 0/12 期', '下一期 4月15日应还 100.00 元'],
    ['2026-12-31', 'overdue', '逾期 319 天', '逾期应还', '1,100.00', '已还 0/12 期', '下一期 2027年1月15日应还 100.00 元'],
  ])('unpaid, on %s: %s', (today, tone, status, owedLabel, owed, progress, remark) => {
    expect(row(plain('a'), today)).toMatchObject({ tone, status, owedLabel, owed, remark, progress });
  });

  test.each([
    ['paid up', '2026-02-16', paidUp, 'upcoming', '还有 27 天', '3月15日应还', '100.00', '已还 1/12 期', 8, ''],
    ['paid in part', '2026-02-20', [repayment('1', { amount: 4_000 })], 'overdue', '逾期 5 天', '逾期应还', '60.00', '已还 0/12 期', 0, '下一期 3月15日应还 100.00 元'],
    ['paid off', '2026-02-20', [repayment('1', { amount: 120_000 })], 'settled', '已结清', '', '', '已还 12/12 期', 100, ''],
    ['the last year’s end in sight', '2026-12-16', [repayment('1', { paidOn: '2026-12-15', amount: 110_000 })], 'upcoming', '还有 30 天', '2027年1月15日应还', '100.00', '已还 11/12 期', 91, ''],
  ] as const)('%s, on %s', (_what, today, repayments, tone, status, owedLabel, owed, progress, progressPercent, remark) => {
    expect(row(plain('a', { repayments }), today)).toMatchObject({ tone, status, owedLabel, owed, remark, progress, progressPercent });
  });

  test.each([
    ['2026-02-15', '今天到期', '今天应还', '100.00'],
    ['2026-02-16', '宽限期内', '宽限期内应还', '100.00'],
    ['2026-02-18', '宽限期内', '宽限期内应还', '100.00'],
    ['2026-02-19', '逾期 4 天', '逾期应还', '100.00'],
  ])('in three days of grace, on %s: %s', (today, status, owedLabel, owed) => {
    expect(row(plain('a', { terms: { ...PLAIN, overdueRules: { graceDays: 3 } } }), today)).toMatchObject({ status, owedLabel, owed });
  });

  test('with a long grace two installments can be due at once, and both are owed now', () => {
    const lenient = plain('a', { terms: { ...PLAIN, overdueRules: { graceDays: 30 } } });
    expect(row(lenient, '2026-03-15')).toMatchObject({ tone: 'due', status: '今天到期', owedLabel: '今天应还', owed: '200.00' });
    expect(row(lenient, '2026-03-16')).toMatchObject({ tone: 'due', status: '宽限期内', owedLabel: '宽限期内应还', owed: '200.00' });
  });

  test('on the day of an acceleration all of it is owed, not one installment', () => {
    const record = plain('a', { terms: { ...PLAIN, acceleratedOn: '2026-03-01' }, repayments: paidUp });
    expect(row(record, '2026-03-01')).toMatchObject({ tone: 'due', status: '今天到期', owedLabel: '今天应还', owed: '1,100.00' });
    expect(row(record, '2026-03-02')).toMatchObject({ tone: 'overdue', status: '逾期 1 天', owed: '1,100.00' });
  });

  test.each([
    ['a part', 4_000, '60.00', '这期 100.00 元，账上多付的 40.00 元到期先抵扣'],
    ['all but a fen', 9_999, '0.01', '这期 100.00 元，账上多付的 99.99 元到期先抵扣'],
    ['all', 10_000, '0.00', '这期 100.00 元，账上多付的钱够还，到期自动抵扣'],
    ['more', 25_000, '0.00', '这期 100.00 元，账上多付的钱够还，到期自动抵扣'],
  ])('with %s of the next paid ahead, only the rest is owed', (_what, amount, owed, remark) => {
    const ahead = plain('a', { repayments: [repayment('1', { paidOn: '2026-02-01', amount })] });
    expect(row(ahead, '2026-02-10')).toMatchObject({ tone: 'upcoming', status: '还有 5 天', owedLabel: '2月15日应还', owed, remark });
  });

  test('its name, its note, and how much was borrowed when', () => {
    expect(row(plain('a', { lender: '某银行', note: '装修' }), '2026-02-01')).toMatchObject({ title: '某银行 · 装修', detail: '借款 1,200.00 元，1月15日' });
    expect(row(plain('a'), '2027-02-01')).toMatchObject({ title: '微粒贷', detail: '借款 1,200.00 元，2026年1月15日' });
  });

  test('an example is called one in its title, and the list knows which they are', () => {
    const list = loanList([plain('a'), plain('b', { note: '装修', example: true })], '2026-02-01');
    expect(list.rows.map(({ title }) => title)).toEqual(['微粒贷', '微粒贷 · 装修（示例）']);
    expect(list.exampleIds).toEqual(['b']);
    expect(list.rows.filter((one) => 'example' in one)).toEqual([]);
  });
});

describe('the only loan doesn’t say again what stands above it', () => {
  test.each([
    ['overdue', '2026-02-20', '', '下一期 3月15日应还 100.00 元'],
    ['due in five days', '2026-02-10', '', '2月15日应还'],
    ['due today', '2026-02-15', '', '今天应还'],
    ['due in a month', '2026-01-15', '100.00', ''],
  ])('%s', (_what, today, owed, remark) => {
    const list = loanList([plain('a')], today);
    expect(list.rows).toMatchObject([{ owed, remark }]);
    expect([list.overdue?.total, list.soon.total].includes('100.00')).toBe(owed === '');
  });

  test('of two, each says its own', () => {
    expect(loanList([plain('a'), plain('b', { repayments: paidUp })], '2026-02-20').rows.map(({ owed }) => owed)).toEqual(['100.00', '100.00']);
  });
});

describe('the rows stand in the order of their urgency', () => {
  const at = '2026-03-20';
  const lately = plain('lately', { repayments: paidUp }); // overdue since 03-15
  const longer = plain('longer'); // since 02-15
  const settled = plain('settled', { repayments: [repayment('1', { amount: 120_000 })] });
  const both = [...paidUp, repayment('2', { paidOn: '2026-03-15', amount: 10_000 })];
  const next = plain('next', { repayments: both }); // 04-15
  const sooner = plain('sooner', { terms: { ...PLAIN, borrowedOn: '2026-03-01', dueDay: 25, firstDueOn: '2026-03-25' } });
  const dueToday = plain('dueToday', { terms: { ...PLAIN, borrowedOn: '2026-03-01', dueDay: 20, firstDueOn: '2026-03-20' } });
  const broken = plain('broken', { terms: { ...PLAIN, dueDay: 40 } });

  test('what can not be read, the longest overdue, due today, due next, settled', () => {
    const list = loanList([settled, next, sooner, lately, dueToday, longer, broken], at);
    expect(list.rows.map(({ id }) => id)).toEqual(['broken', 'longer', 'lately', 'dueToday', 'sooner', 'next', 'settled']);
    expect(list.rows.map(({ tone }) => tone)).toEqual(['unreadable', 'overdue', 'overdue', 'due', 'upcoming', 'upcoming', 'settled']);
  });

  test('where all is equal, in the order of entry', () => {
    const rows = ['c', 'a', 'b'].map((id) => plain(id));
    expect(loanList(rows, at).rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('the totals are over all that can be calculated', () => {
    const list = loanList([settled, next, sooner, lately, dueToday, longer, broken], at);
    expect(list.overdue).toEqual({ total: '300.00', summary: '2 笔逾期，最长 33 天' });
    expect(list.principalLeft).toBe('5,700.00'); // 1,000 + 1,200 + 1,100 + 1,200 + 1,200
    expect(list.soon).toEqual({ total: '200.00', summary: '2 期' });
  });
});

describe('due within seven days', () => {
  test.each([
    ['2026-02-07', '0.00', '没有到期的'], // in 8 days
    ['2026-02-08', '100.00', '1 期'], // in 7
    ['2026-02-15', '100.00', '1 期'], // today
    ['2026-02-16', '0.00', '没有到期的'], // overdue, not soon
  ])('on %s: %s', (today, total, summary) => {
    expect(loanList([plain('a')], today).soon).toEqual({ total, summary });
  });

  test('what was paid of it already is taken off', () => {
    const early = repayment('1', { paidOn: '2026-02-01', amount: 3_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 3_000 } });
    expect(loanList([plain('a', { repayments: [early] })], '2026-02-10').soon).toEqual({ total: '70.00', summary: '1 期' });
  });

  const ahead = (id: string, amount: number) => plain(id, { repayments: [repayment('1', { paidOn: '2026-02-01', amount })] });

  test.each([
    ['a part', 3_000, '70.00'],
    ['all', 10_000, '0.00'],
    ['more than all', 25_000, '0.00'],
  ])('money paid ahead is taken off: %s', (_what, amount, total) => {
    expect(loanList([ahead('a', amount)], '2026-02-10').soon).toEqual({ total, summary: '1 期' });
  });

  test('what is too much on one loan does not pay another', () => {
    expect(loanList([ahead('a', 25_000), plain('b'), ahead('c', 4_000)], '2026-02-10').soon).toEqual({ total: '160.00', summary: '3 期' });
  });

  test('beside what is overdue, what falls due is counted in full', () => {
    expect(loanList([plain('a')], '2026-03-10')).toMatchObject({ overdue: { total: '100.00' }, soon: { total: '100.00', summary: '1 期' } });
  });
});

test('a loan that can not be calculated stands there with its reason and takes nothing with it', () => {
  const list = loanList([plain('a'), plain('b', { terms: { ...PLAIN, dueDay: 40 } })], '2026-02-20');
  expect(list.rows[0]).toMatchObject({ id: 'b', tone: 'unreadable', status: '算不出来', owedLabel: '还款日超出了范围', owed: '', remark: '', progress: '', progressPercent: 0 });
  expect(list.overdue?.total).toBe('100.00');
});

test('a date set back before the drawdown is said, not counted', () => {
  expect(row(plain('a'), '2026-01-14')).toMatchObject({ tone: 'unreadable', owedLabel: '今天早于借款日，请检查手机的日期' });
});

test.each([
  ['borrowedOn', 'no date'], ['borrowedOn', ''], ['dailyRate', 'abc'], ['dailyRate', ''], ['method', 'barter'], ['principal', -5], ['termCount', 0],
  ['termCount', 1e9], ['dueDay', -1], ['firstDueOn', 5], ['overdueRules', null], ['overdueRules', 'x'], ['acceleratedOn', 'x'],
])('terms damaged at %s (%j) are shown as such, without NaN', (field, value) => {
  const damaged = loan('a', { terms: { ...TERMS, [field]: value } });
  const shown = JSON.stringify(loanList([damaged], '2026-05-01').rows);
  expect(shown).toContain('算不出来');
  expect(shown).not.toMatch(/NaN|Invalid|undefined/);
});

test('over any loans, the totals are those of the statements and each row owes what its statement says', () => {
  fc.assert(
    fc.property(fc.array(randomLoan, { minLength: 2, maxLength: 4 }), (loans) => {
      const today = loans[0]?.today ?? '';
      const records = loans.map(({ record }, place) => ({ ...record, id: String(place) }));
      const list = loanList(records, today);
      const statements = records.map((record) => assess(record, today));
      const good = statements.flatMap((one) => (one instanceof CalcError ? [] : [one]));
      expect(fenOf(list.principalLeft)).toBe(good.reduce((total, one) => total + one.totals.outstandingPrincipal, 0));
      expect(list.overdue === null ? 0 : fenOf(list.overdue.total)).toBe(good.reduce((total, one) => total + one.totals.overdueTotal, 0));
      expect(list.rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id));
      let soon = 0;
      for (const { id, tone, owed, status, remark } of list.rows) {
        const record = records[Number(id)];
        if (tone === 'unreadable' || record === undefined) continue;
        const statement = assessLoan(loanOf(record), today);
        soon += soonOf(statement, today);
        if (tone === 'overdue') expect(fenOf(owed)).toBe(statement.totals.overdueTotal);
        if (tone === 'upcoming') expect(fenOf(owed)).toBe(Math.max(0, (statement.nextDue?.amount ?? 0) - statement.unapplied));
        if (tone === 'settled') expect([status, owed, remark, statement.payoffAmount]).toEqual(['已结清', '', '', 0]);
        const others = statement.installments.some(({ state }) => state === 'due' || state === 'upcoming');
        expect(remark !== '').toBe(tone === 'overdue' ? others : tone === 'upcoming' && statement.unapplied > 0);
      }
      expect(fenOf(list.soon.total)).toBe(soon);
    }),
  );
});

/** What one loan asks for within seven days, less what is on its account. */
function soonOf({ installments, unapplied }: ReturnType<typeof assessLoan>, today: string): number {
  const due = installments.filter(({ state, dueOn }) => ['due', 'upcoming'].includes(state) && dueOn <= addDays(today, 7));
  const left = due.reduce((total, one) => total + one.principal + one.interest - one.principalPaid - one.interestPaid, 0);
  return Math.max(0, left - unapplied);
}
