import { csvOf, type Cell } from '../../miniprogram/settings/csv/csv';
import { callsTable, loansTable, plansTable, repaymentsTable, schedulesTable } from '../../miniprogram/settings/csv/tables';
import { callRecord } from '../help/call-records';
import { loan, repayment } from '../ledger/loans';
import { savedPlan } from '../ledger/saved-plans';

test.each<[string, Cell, string]>([
  ['text', '微粒贷', '微粒贷'],
  ['a comma', '一，1,2', '"一，1,2"'],
  ['quotes', '说"好"', '"说""好"""'],
  ['a line break', 'a\r\nb', '"a\r\nb"'],
  ['=', '=1+1', "'=1+1"],
  ['full-width', '＝1+1', "'＝1+1"],
  ['+', '+86', "'+86"],
  ['-', '-1', "'-1"],
  ['@', '@SUM(1)', "'@SUM(1)"],
  ['a tab', '\t=1', '"\'\t=1"'],
  ['a return', '\r=1', '"\'\r=1"'],
  ['an amount', { fen: 5_700_000 }, '57000.00'],
  ['a negative amount', { fen: -5 }, '-0.05'],
  ['a negative number', -3, '-3'],
  ['zeros before a number', '00123', '"=""00123"""'],
  ['a phone number', '075500001234', '"=""075500001234"""'],
  ['eighteen digits', '106900001234567890', '"=""106900001234567890"""'],
  ['a power of ten', '1E5', '"=""1E5"""'],
  ['a day or a range', '1-2', '"=""1-2"""'],
  ['a fraction', '1/2', '"=""1/2"""'],
  ['a share', '50%', '"=""50%"""'],
  ['a month', 'Mar 5', '"=""Mar 5"""'],
  ['a month in Chinese', '3月5日', '"=""3月5日"""'],
  ['zeros after a number', '1.50', '"=""1.50"""'],
  ['separators', '57,000', '"=""57,000"""'],
  ['full-width digits', '００１２３', '"=""００１２３"""'],
  ['a truth', 'TRUE', '"=""TRUE"""'],
  ['quotes beside a number', '1"&cmd()&"', '"1""&cmd()&"""'],
  ['a number that stays the same', '95384', '95384'],
  ['a rate', '0.000333333333', '0.000333333333'],
  ['a day of ours', '2026-02-15', '2026-02-15'],
  ['a time of ours', '21:30', '21:30'],
  ['a day that was typed', { written: '2026-02-15' }, '"=""2026-02-15"""'],
  ['a number that was typed', { written: '95384' }, '"=""95384"""'],
  ['words that were typed', { written: '一，1,2' }, '"一，1,2"'],
  ['nothing', { written: '' }, ''],
  ['a formula that was typed', { written: '=1+1' }, "'=1+1"],
  ['a line break before a formula', '\n=1', '"\'\n=1"'],
  ['more digits than a formula holds', '1'.repeat(256), `'${'1'.repeat(256)}`],
])('%s', (_what, cell, text) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${text}\r\n`);
});

const RECORDS = [
  loan('a', { note: '=cmd', repayments: [repayment('r', { note: '@x' }), repayment('future', { paidOn: '2027-01-01', amount: 100 })] }),
  loan('broken', { terms: { ...loan('x').terms, borrowedOn: 'nonsense' } }),
];

test('each table has its head and a row of the same length for each', () => {
  for (const [table, rows] of [[loansTable, 3], [schedulesTable, 14], [repaymentsTable, 3]] as const) {
    const made = table(RECORDS, '2026-11-22');
    expect(made.length).toBe(rows);
    expect(new Set(made.map((row) => row.length)).size).toBe(1);
  }
});

test('a repayment stands with what it went to, which adds up to it', () => {
  const [, row = []] = repaymentsTable(RECORDS, '2026-11-22');
  const fen = row.map((cell) => (typeof cell === 'object' && 'fen' in cell ? cell.fen : 0));
  expect(row.slice(1, 3)).toEqual(['2026-02-15', { fen: 563_350 }]);
  expect(fen.slice(3, 8).reduce((sum, one) => sum + one, 0)).toBe(563_350);
});

test('a row a plan, as it was typed; a name runs no formula', () => {
  const table = plansTable([savedPlan('p', { name: '=1+1' }), savedPlan('q', { form: {} })]);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(csvOf(table.slice(1, 2))).toBe("\uFEFF'=1+1,2026-11-22,\"分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2029年11月15日\",\"=\"\"57000\"\"\",,,,2026-11-22,2026-12-15\r\n");
});

test('what was given up, by name and by closing, stands in columns of its own', () => {
  const waived = repayment('w', { paidOn: '2026-02-20', amount: 0, waived: { penalty: 350 } });
  const closes = repayment('c', { paidOn: '2026-03-01', amount: 5_700_000, closes: true });
  const records = [loan('a', { repayments: [waived, closes] })];
  const [head = [], first = [], second = []] = repaymentsTable(records, '2026-11-22');
  const at = (row: typeof head, name: string) => row[head.indexOf(name)];
  expect([at(first, '金额'), at(first, '减免罚息'), at(first, '确认结清')]).toEqual([{ fen: 0 }, { fen: 350 }, '']);
  // 883.50 of term 1's interest; 14 days of 52,250.00 at 0.05%; and term 1's penalty of 14 days, less the 3.50.
  const owed = 5_700_000 + 88_350 + 36_575 + 4_988 - 350;
  const given = ['减免本金', '减免利息', '减免罚息', '减免违约金'].map((name) => at(second, name) as { fen: number });
  expect([given.reduce((sum, { fen }) => sum + fen, 0), at(second, '确认结清')]).toEqual([owed - 5_700_000, '是']);
  expect(loansTable(records, '2026-11-22')[1]?.slice(-5)).toEqual([{ fen: 0 }, { fen: 0 }, 0, { fen: 0 }, '贷款机构确认结清']);
});

test('a row a call, the earliest first, with the loan it was about; what was said runs no formula', () => {
  const table = callsTable([callRecord('b', { calledOn: '2026-03-21', way: 'missed', times: 7 }), callRecord('a', { said: '=cmd', loanId: 'a', toldOthers: true })], RECORDS);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table.slice(1).map((row) => [row[0], row[2], row[3], row[10], row[11]])).toEqual([['2026-03-20', '打来，接了', 1, '是', '微粒贷 · =cmd'], ['2026-03-21', '打来，没接', 7, '', '']]);
  expect(csvOf(table)).toContain("'=cmd");
});

test('numbers and names of a call come out as they went in', () => {
  const calls = [['075500001234', '00123'], ['106900001234567890', '1-2'], ['1E5', '0012']] as const;
  const table = csvOf(callsTable(calls.map(([number, agent], place) => callRecord(String(place), { number, agent })), []));
  for (const cell of calls.flat()) expect(table).toContain(`,"=""${cell}"""`);
});

test('no cell is a formula but those that are only a text in quotes', () => {
  const texts = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '1"+cmd|x!A1+"', '"="1', '1="', '12"', '"', "'=1", '5=5', '="1"&x("2")', '1\\', '1\\"&x("'];
  for (const text of texts.flatMap((each): Cell[] => [each, { written: each }])) {
    const cell = csvOf([[text]]).slice(1, -2).replace(/^"([^]*)"$/, (_, inner: string) => inner.replace(/""/g, '"'));
    expect(cell).toMatch(/^(?:[^=+\-@＝＋－＠\t\r\n][^]*|="[^"\\]*")$/);
  }
});
