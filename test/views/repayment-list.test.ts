import * as fc from 'fast-check';
import type { LoanTerms } from '../../miniprogram/calc';
import { repaymentList } from '../../miniprogram/views/repayment-list';
import { loan, repayment } from '../ledger/loans';
import { fenOf, partsIn, sumOf } from './amounts';
import { randomLoan } from './random-loans';

/** 1,200.00 without interest in 12 terms, due on the 15th: 100.00 a month from 2026-02-15 on. */
const PLAIN: LoanTerms = { ...loan('x').terms, principal: 120_000, dailyRate: '0' };
const paid = (id: string, paidOn: string, amount: number, changes: object = {}) => repayment(id, { paidOn, amount, ...changes });
const plain = (id: string, repayments: ReturnType<typeof repayment>[], terms: Partial<LoanTerms> = {}) =>
  loan(id, { terms: { ...PLAIN, ...terms }, repayments, note: id });
const rowsOf = (record: ReturnType<typeof loan>, today: string) => repaymentList([record], today, '').months.flatMap(({ rows }) => rows);

test('without repayments the list is empty and its totals are nothing', () => {
  expect(repaymentList([plain('a', [])], '2026-05-01', '')).toEqual({
    loans: [{ value: 'a', label: '微粒贷 · a' }], months: [], count: 0, total: '0.00', parts: [], waived: '', unreadable: [],
  });
});

describe('months, newest first', () => {
  const a = plain('a', [paid('1', '2026-02-15', 10_000), paid('3', '2026-04-15', 10_000), paid('2', '2026-03-15', 10_000)]);
  const b = plain('b', [paid('4', '2026-03-20', 10_000), paid('5', '2025-12-31', 500)], { borrowedOn: '2025-12-01', firstDueOn: '2026-03-15' });

  test('over all loans, in each the newest repayment first', () => {
    const list = repaymentList([a, b], '2026-05-01', '');
    expect(list.months.map(({ month, total, rows }) => [month, total, rows.map(({ id }) => id)])).toEqual([
      ['2026年4月', '', ['3']],
      ['2026年3月', '200.00', ['4', '2']],
      ['2026年2月', '', ['1']],
      ['2025年12月', '', ['5']],
    ]);
    expect(list.count).toBe(5);
    expect(list.months.map(({ rows }) => rows[0]?.day)).toEqual(['4月15日', '3月20日', '2月15日', '2025年12月31日']);
  });

  test('of one loan alone, with the choice of all loans still there', () => {
    const list = repaymentList([a, b], '2026-05-01', 'b');
    expect(list.months.flatMap(({ rows }) => rows.map(({ id, loanId, title }) => [id, loanId, title]))).toEqual([['4', 'b', ''], ['5', 'b', '']]);
    expect(list.loans.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  test('of a loan that is gone: nothing', () => {
    expect(repaymentList([a, b], '2026-05-01', 'gone')).toMatchObject({ months: [], count: 0 });
  });

  test('on one day the one entered last stands first, as on the loan’s page', () => {
    const twice = plain('a', [paid('1', '2026-02-15', 100), paid('2', '2026-02-15', 200)]);
    expect(rowsOf(twice, '2026-05-01').map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('on time or late', () => {
  test.each<[string, [string, number][], string, string]>([
    ['on the due date', [['2026-02-15', 10_000]], 'on-time', '第 1 期，按时'],
    ['a day late', [['2026-02-16', 10_000]], 'late', '第 1 期，逾期 1 天还'],
    ['three at once', [['2026-04-20', 30_000]], 'late', '第 1–3 期，逾期 64 天还'],
    ['too early, used on the due date', [['2026-02-01', 10_000]], 'on-time', '第 1 期，按时'],
    ['too early, used for two', [['2026-02-01', 20_000]], 'on-time', '第 1–2 期，按时'],
    ['all of it, early', [['2026-02-01', 120_000]], 'on-time', '第 1–12 期，按时'],
    ['a part, late', [['2026-02-20', 4_000]], 'late', '第 1 期，部分，逾期 5 天还'],
    ['a part, in time', [['2026-02-15', 4_000]], 'none', '第 1 期，部分'],
    ['the rest, in time', [['2026-02-15', 6_000], ['2026-02-15', 4_000]], 'on-time', '第 1 期余下的，按时'],
    ['the rest, late', [['2026-02-27', 6_000], ['2026-02-15', 4_000]], 'late', '第 1 期余下的，逾期 12 天还'],
    ['one in time and a part of the next', [['2026-03-15', 14_000], ['2026-02-15', 10_000]], 'on-time', '第 2 期，按时；第 3 期，部分'],
    ['one late and a part of the next', [['2026-03-15', 14_000]], 'late', '第 1 期，逾期 28 天还；第 2 期，部分'],
  ])('%s', (_what, payments, tone, status) => {
    const record = plain('a', payments.map(([paidOn, amount], place) => paid(String(place), paidOn, amount)));
    expect(rowsOf(record, '2026-05-01')[0]).toMatchObject({ tone, status });
  });

  test('with nothing due yet it stays on account', () => {
    expect(rowsOf(plain('a', [paid('1', '2026-02-01', 10_000)]), '2026-02-10')[0]).toMatchObject({
      tone: 'none', status: '还没到还款日，先留在账上', detail: '还没抵扣', parts: [],
    });
  });

  test('once the loan is settled there is no due date left to wait for', () => {
    const over = plain('a', [paid('1', '2026-02-15', 120_000), paid('2', '2026-02-20', 100)]);
    expect(rowsOf(over, '2026-03-01').map(({ tone, status, detail }) => [tone, status, detail])).toEqual([
      ['none', '借款已结清，这笔是多付的', '还没抵扣'],
      ['on-time', '第 1–12 期，按时', '本金'],
    ]);
  });

  test('in grace it is not called late', () => {
    const lenient = plain('a', [paid('1', '2026-02-17', 10_000)], { overdueRules: { graceDays: 3 } });
    expect(rowsOf(lenient, '2026-05-01')[0]).toMatchObject({ tone: 'on-time', status: '第 1 期，宽限期内还' });
  });

  test('after an acceleration it is late by the days since', () => {
    const fallen = plain('a', [paid('1', '2026-02-10', 120_000)], { acceleratedOn: '2026-02-01' });
    expect(rowsOf(fallen, '2026-05-01')[0]).toMatchObject({ tone: 'late', status: '第 1–12 期，逾期 9 天还' });
  });
});

test('where it went: in words, and as a bar where it is more than one thing', () => {
  const [row] = rowsOf(loan('a', { repayments: [paid('1', '2026-02-15', 563_350)] }), '2026-05-01');
  // 4,750.00 of 5,633.50 are 84.3%.
  expect(row).toMatchObject({ said: '5,633.50 元', detail: '本金 4,750.00 + 利息 883.50', parts: [{ look: 'principal', width: 84 }, { look: 'interest', width: 16 }] });
});

test('two loans of one name are told apart by the day borrowed', () => {
  const list = repaymentList([loan('a', { repayments: [paid('1', '2026-02-15', 100)] }), loan('b', { terms: { ...loan('x').terms, borrowedOn: '2026-01-16' } })], '2026-05-01', '');
  expect(list.loans.map(({ label }) => label)).toEqual(['微粒贷，1月15日借', '微粒贷，1月16日借']);
  expect(list.months[0]?.rows[0]?.title).toBe('微粒贷，1月15日借');
});

test('a loan that can not be calculated is named, and takes nothing with it', () => {
  const broken = plain('b', [paid('2', '2026-02-15', 100)], { dueDay: 40 });
  const list = repaymentList([plain('a', [paid('1', '2026-02-15', 10_000)]), broken], '2026-05-01', '');
  expect(list).toMatchObject({ count: 1, unreadable: ['微粒贷 · b'] });
});

const PARTS = ['本金', '利息', '罚息', '违约金', '还没抵扣'];
const paidIn = (detail: string, amount: string): number => PARTS.reduce((total, part) => total + (partsIn(detail, amount)[part] ?? 0), 0);

test('over any loans each row adds up, the months add up to the total, and the columns to their totals', () => {
  fc.assert(
    fc.property(fc.array(randomLoan, { minLength: 1, maxLength: 3 }), (loans) => {
      const today = loans.map((one) => one.today).sort().at(-1) ?? '';
      const records = loans.map(({ record }, place) => ({ ...record, id: String(place) }));
      const { months, total, parts, count } = repaymentList(records, today, '');
      const rows = months.flatMap((month) => month.rows);
      expect(rows).toHaveLength(count);
      expect(count).toBe(records.flatMap(({ repayments }) => repayments.filter(({ paidOn }) => paidOn <= today)).length);
      for (const { detail, amount, parts: bar } of rows) {
        expect(paidIn(detail, amount)).toBe(fenOf(amount));
        expect([0, 100]).toContain(bar.reduce((width, part) => width + part.width, 0));
      }
      expect(sumOf(parts.map(({ amount }) => amount))).toBe(fenOf(total));
      for (const { name, amount } of parts) expect(rows.reduce((all, row) => all + (partsIn(row.detail, row.amount)[name] ?? 0), 0)).toBe(fenOf(amount));
      // A month of one repayment doesn't say it twice.
      for (const month of months) expect(month.rows.length === 1 ? month.total : sumOf(month.rows.map(({ amount }) => amount))).toBe(month.rows.length === 1 ? '' : fenOf(month.total));
      expect(sumOf(rows.map(({ amount }) => amount))).toBe(fenOf(total));
      for (const { status, tone, detail, amount } of rows) {
        expect(status).toMatch(tone === 'none' ? /^还没到还款日，先留在账上$|^借款已结清，这笔是多付的$|^第 .+ 期，部分(，宽限期内还)?$/ : /^第 .+ 期(余下的)?，/);
        if (tone === 'none' && !status.includes('部分')) expect([detail, fenOf(amount) > 0]).toEqual(['还没抵扣', true]);
      }
    }),
    { numRuns: 200 },
  );
});
