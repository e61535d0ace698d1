import { dueItems } from '../../miniprogram/loans/due-items';
import { monthlyMeans } from '../../miniprogram/views/household/means';
import { loanList } from '../../miniprogram/views/loan-list';
import { withoutDue, withoutRepeats } from '../../miniprogram/views/side-by-side';
import { thisMonth } from '../../miniprogram/views/this-month';
import { loan, repayment } from '../ledger/loans';

/** 57,000 over twelve terms, the first of them, 5,633.50, due on 15 February. */
const A = loan('a');
const B = loan('b', { lender: '另一家', terms: { ...A.terms, borrowedOn: '2026-02-01', principal: 1_200_000, firstDueOn: '2026-03-28', dueDay: 28 } });

const rows = (records: Parameters<typeof thisMonth>[0], today: string) => thisMonth(records, today, null, true)?.rows.map(({ title, when, amount }) => `${title} ${when} ${amount}`);

test('what is overdue comes first, and hides nothing that is due next', () => {
  // 10 days of penalty on 4,750.00.
  expect(rows([B, A], '2026-02-25')).toEqual(['微粒贷 已逾期 10 天 5,669.13']);
  expect(rows([B, A], '2026-03-10')).toEqual([
    '微粒贷 已逾期 23 天 5,715.44', '微粒贷 3月15日 5,481.50', '另一家 3月28日 1,330.00',
  ]);
  expect(rows([A], '2026-03-15')).toEqual(['微粒贷 已逾期 28 天 5,733.25', '微粒贷 今天 5,481.50']);
});

test('nothing due this month is nothing to show', () => {
  expect(thisMonth([loan('a', { repayments: [repayment('r')] })], '2026-02-25', null, true)).toBeNull();
  expect(thisMonth([], '2026-02-25', 100_000, true)).toBeNull();
});

test.each<[number | null, string, boolean]>([
  [null, '', false],
  [600_000, '本月还能拿出 6,000.00 元，够', false],
  [563_350, '本月还能拿出 5,633.50 元，够', false],
  [563_349, '本月还能拿出 5,633.49 元，差 0.01 元', true],
  [0, '本月还能拿出 0.00 元，差 5,633.50 元', true],
])('against %j a month: %s', (means, said, lacks) => expect(thisMonth([A], '2026-02-10', means, true)).toMatchObject({ means: said, lacks }));

test('what was paid this month comes off what the month carries, and off what is due', () => {
  const paid = loan('a', { repayments: [repayment('r', { paidOn: '2026-02-03', amount: 100_000 })] });
  expect(thisMonth([paid], '2026-02-10', 500_000, true)).toMatchObject({ total: '4,633.50', summary: '1 项，本月已还 1,000.00 元', means: '本月还能拿出 4,000.00 元，差 633.50 元' });
});

test.each<[string, readonly (typeof A)[], string, string, boolean[]]>([
  ['one loan, overdue', [A], '2026-02-25', '', [true]],
  ['one loan, due in five days', [A], '2026-02-10', '', [true]],
  ['one loan, due at the end of the month', [A], '2026-02-02', '', [false]],
  ['one loan, overdue and due again', [A], '2026-03-10', '11,196.94', [true, false]],
  ['two loans, one of them overdue', [A, B], '2026-02-25', '', [true]],
  ['two loans, both overdue', [A, loan('c')], '2026-02-25', '11,338.26', [false, false]],
])('no sum is said twice: %s', (_what, records, today, total, repeated) => {
  const month = withoutRepeats(thisMonth(records, today, null, false), loanList(records, today));
  expect([month?.total, month?.rows.map((row) => row.repeated)]).toEqual([total, repeated]);
});

/** Of each loan what the list still says it owes, and what stands at the top. */
test.each<[string, readonly (typeof A)[], string, string[], string]>([
  ['the only thing overdue stands at the top', [A, B], '2026-02-25', ['| 下一期 3月15日应还 5,481.50 元', '3月28日应还 1,330.00 |'], '0.00'],
  ['what is due beside it stands in its row', [A, B], '2026-03-15', ['|', '|'], ''],
  ['two overdue: each in its row', [A, loan('c')], '2026-02-25', ['| 下一期 3月15日应还 5,481.50 元', '| 下一期 3月15日应还 5,481.50 元'], '0.00'],
  ['due next month: the list says it', [loan('a', { repayments: [repayment('r')] }), B], '2026-02-25', ['3月15日应还 5,481.50 |', '3月28日应还 1,330.00 |'], '0.00'],
])('the list repeats no row of 本月要还: %s', (_what, records, today, owed, soon) => {
  const list = loanList(records, today);
  const shown = withoutDue(list, withoutRepeats(thisMonth(records, today, null, false), list));
  expect([shown.rows.map((row) => `${row.owedLabel} ${row.owed} | ${row.remark}`.trim()), shown.soon.total]).toEqual([owed, soon]);
});

test('what isn’t among the first rows is still said in the list', () => {
  const many = Array.from({ length: 7 }, (_, place) => loan(String(place)));
  const list = loanList(many, '2026-02-10');
  const owed = (all: boolean) => withoutDue(list, withoutRepeats(thisMonth(many, '2026-02-10', null, all), list)).rows.map((row) => row.owed);
  expect(owed(false)).toEqual(['', '', '', '', '', '5,633.50', '5,633.50']);
  expect(new Set(owed(true))).toEqual(new Set(['']));
});

test('twenty loans: five rows at first', () => {
  const many = Array.from({ length: 20 }, (_, place) => loan(String(place)));
  expect(thisMonth(many, '2026-02-10', null, false)).toMatchObject({ more: 15, summary: '20 项' });
  expect(thisMonth(many, '2026-02-10', null, false)?.rows).toHaveLength(5);
  expect(thisMonth(many, '2026-02-10', null, true)).toMatchObject({ more: 0 });
});

test('a loan in the agreement of another, and one that can’t be calculated, are no rows', () => {
  expect(dueItems([loan('x', { terms: { ...A.terms, termCount: 400 } })], '2026-02-10')).toEqual([]);
});

test.each<[Record<string, string> | undefined, Record<string, string> | undefined, number | null]>([
  [undefined, undefined, null],
  [{ income: '5000', livingCosts: '4000', otherDebts: '200', share: '50' }, undefined, 40_000],
  // 收支表 has been typed: debts that stand nowhere else count, and not those that 还得起吗 asks for.
  [{ income: '5000', livingCosts: '4000', otherDebts: '200', share: '50' }, { elsewhere: '' }, 50_000],
  [{ income: '5000', livingCosts: '4000', otherDebts: '200', share: '50' }, { elsewhere: '600' }, 20_000],
  [{ income: '五千元整整', livingCosts: '4000' }, undefined, null],
])('what a month carries, from the household %j and the lines %j: %j', (household, lines, want) => expect(monthlyMeans(household, lines)).toBe(want));
