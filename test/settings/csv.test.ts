import { csvOf, type Cell } from '../../miniprogram/settings/csv/csv';
import { callsTable, loansTable, repaymentsTable, schedulesTable } from '../../miniprogram/settings/csv/tables';
import { callRecord } from '../help/call-records';
import { loan, repayment } from '../ledger/loans';

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
  const fen = row.map((cell) => (typeof cell === 'object' ? cell.fen : 0));
  expect(row.slice(1, 3)).toEqual(['2026-02-15', { fen: 563_350 }]);
  expect(fen.slice(3, 8).reduce((sum, one) => sum + one, 0)).toBe(563_350);
});

test('a row a call, the earliest first, with the loan it was about; what was said runs no formula', () => {
  const table = callsTable([callRecord('b', { calledOn: '2026-03-21', way: 'missed', times: 7 }), callRecord('a', { said: '=cmd', loanId: 'a', toldOthers: true })], RECORDS);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table.slice(1).map((row) => [row[0], row[2], row[3], row[10], row[11]])).toEqual([['2026-03-20', '打来，接了', 1, '是', '微粒贷 · =cmd'], ['2026-03-21', '打来，没接', 7, '', '']]);
  expect(csvOf(table)).toContain("'=cmd");
});
