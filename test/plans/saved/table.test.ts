import type { Compared } from '../../../miniprogram/plans/saved/compared';
import { compareRows } from '../../../miniprogram/plans/saved/table';
import { column } from './entries';

const LETTERS = '甲乙丙丁';
const TODAY = '2025-01-15';
/** A row of that label for plans that differ as given: [value, what it is the best of]. */
function cells(label: string, ...plans: Partial<Compared>[]): string[][] | undefined {
  const rows = compareRows(plans.map((changes, place) => column(LETTERS.charAt(place), changes)), TODAY);
  return rows.find((row) => row.label === label)?.cells.map(({ value, best }) => [value, best]);
}
const rates = (changes: Partial<Compared['rates']>): Partial<Compared> => ({ rates: { flat: null, simple: null, compound: null, byDates: null, ...changes } });

describe('the best of each row is marked', () => {
  test.each<[string, Partial<Compared>[], string[][]]>([
    ['每期最多还（元）', [{ highestPayment: 177_778 }, { highestPayment: 158_334 }], [['1,777.78', ''], ['1,583.34', '最少']]],
    ['期数', [{ termCount: 36 }, { termCount: 12 }, { termCount: 1 }], [['36 期', ''], ['12 期', ''], ['一次还', '最短']]],
    ['最后一期', [{ lastOn: '2028-01-15' }, { lastOn: '2027-12-31' }, { lastOn: '2028-01-14' }], [['2028年1月15日', ''], ['2027年12月31日', '最早'], ['2028年1月14日', '']]],
    ['一共还（元）', [{ totalPaid: 6_400_000 }, { totalPaid: 6_399_999 }], [['64,000.00', ''], ['63,999.99', '最少']]],
    ['比本金多还（元）', [{ abovePrincipal: 0 }, { abovePrincipal: -1_700_000 }], [['0.00', ''], ['少还 17,000.00', '最少']]],
    ['减免（元）', [{ waived: 0 }, { waived: 60_000 }, { waived: 59_999 }], [['0.00', ''], ['600.00', '最多'], ['599.99', '']]],
    ['名义年化（按原始本金）', [rates({ flat: 0.0409 }), rates({ flat: 0 })], [['4.09%', ''], ['0.00%', '最低']]],
    ['年化利率（单利）', [rates({ simple: 0.0768 }), rates({ simple: 0.24 })], [['7.68%', '最低'], ['24.00%', '']]],
    ['年化利率（复利 IRR）', [rates({ compound: 0.0796 }), rates({ compound: 12 })], [['7.96%', '最低'], ['超过 1000%', '']]],
    ['年化利率（按实际日期 XIRR）', [rates({ byDates: Infinity }), rates({ byDates: -0.02 })], [['超过 1000%', ''], ['-2.00%', '最低']]],
    ['比按原计划还完', [{ differences: { 'finish-original': 144_250 } }, { differences: { 'finish-original': -5 } }], [['多付 1,442.50 元', ''], ['少付 0.05 元', '最省']]],
    ['比同样期数按合同利率', [{ differences: { 'same-terms-at-contract-rate': 0 } }, { differences: { 'same-terms-at-contract-rate': 1 } }], [['一样', '最省'], ['多付 0.01 元', '']]],
    ['比一直拖着不还', [{ differences: { 'stay-overdue': -200 } }, { differences: { 'stay-overdue': -100 } }], [['少付 2.00 元', '最省'], ['少付 1.00 元', '']]],
  ])('%s', (label, plans, expected) => {
    expect(cells(label, ...plans)).toEqual(expected);
  });
});

test('the least against another way is marked only where all are held to the same', () => {
  // A later end makes staying overdue dearer: 39,811 less than that until 2028 is no better than 12,603 less than that until 2026.
  const plans = (until: number, later: number) => [
    { differences: { 'stay-overdue': -1_260_375 }, ways: { 'stay-overdue': until } }, { differences: { 'stay-overdue': -3_981_125 }, ways: { 'stay-overdue': later } },
  ];
  expect(cells('比一直拖着不还', ...plans(7_260_375, 10_381_125))).toEqual([['少付 12,603.75 元', ''], ['少付 39,811.25 元', '']]);
  expect(cells('比一直拖着不还', ...plans(7_260_375, 7_260_375))).toEqual([['少付 12,603.75 元', ''], ['少付 39,811.25 元', '最省']]);
});

test.each(['一共还（元）', '比本金多还（元）', '减免（元）'])('of two debts neither is the best: %s', (label) => {
  const plans = (owed: number) => [{ owed: 5_700_000, totalPaid: 6_400_000, abovePrincipal: 700_000, waived: 0 }, { owed, totalPaid: 3_200_000, abovePrincipal: 200_000, waived: 1 }];
  expect(cells(label, ...plans(3_000_000))?.map(([, best]) => best)).toEqual(['', '']);
  expect(cells(label, ...plans(5_700_000))?.[1]?.[1]).not.toBe('');
});

describe('ties', () => {
  test('all of the best are marked', () => {
    expect(cells('一共还（元）', { totalPaid: 5 }, { totalPaid: 7 }, { totalPaid: 5 }, { totalPaid: 6 })?.map(([, best]) => best)).toEqual(['最少', '', '最少', '']);
  });

  test('where all are alike none is', () => {
    expect(cells('一共还（元）', {}, {}, {}, {})?.map(([, best]) => best)).toEqual(['', '', '', '']);
    expect(cells('减免（元）', {}, {})).toEqual([['0.00', ''], ['0.00', '']]);
    expect(cells('年化利率（按实际日期 XIRR）', rates({ byDates: Infinity }), rates({ byDates: 11 }))).toEqual([['超过 1000%', ''], ['超过 1000%', '']]);
  });

  test('rates that look alike are: none of two 7.68% is the lowest', () => {
    expect(cells('年化利率（单利）', rates({ simple: 0.07681 }), rates({ simple: 0.07679 }))).toEqual([['7.68%', ''], ['7.68%', '']]);
    expect(cells('年化利率（单利）', rates({ simple: 0.07681 }), rates({ simple: 0.07679 }), rates({ simple: 0.08 }))?.map(([, best]) => best)).toEqual(['最低', '最低', '']);
  });
});

describe('what a plan doesn’t have', () => {
  test('is a dash, and never the best', () => {
    expect(cells('年化利率（单利）', rates({ simple: 0.2 }), {}, rates({ simple: 0.1 }))).toEqual([['20.00%', ''], ['—', ''], ['10.00%', '最低']]);
    expect(cells('比按原计划还完', {}, { differences: { 'finish-original': 0 } }, { differences: { 'finish-original': 7 } })).toEqual([['—', ''], ['一样', '最省'], ['多付 0.07 元', '']]);
  });

  test('one that alone has it isn’t the best of anything', () => {
    expect(cells('年化利率（单利）', rates({ simple: 0 }), {}, {})).toEqual([['0.00%', ''], ['—', ''], ['—', '']]);
  });

  test('has no row where none has it', () => {
    expect(cells('年化利率（单利）', {}, {})).toBeUndefined();
    expect(compareRows([column('甲'), column('乙')], TODAY).map(({ label }) => label)).toEqual(['每期最多还（元）', '期数', '最后一期', '一共还（元）', '比本金多还（元）', '减免（元）']);
  });
});

test('every row has a cell for each plan, in their order', () => {
  const plans = [column('甲'), column('乙', rates({ simple: 0.1 })), column('丙'), column('丁', { differences: { 'stay-overdue': 3 } })];
  for (const { cells: all } of compareRows(plans, TODAY)) expect(all.map(({ letter }) => letter)).toEqual(['甲', '乙', '丙', '丁']);
  expect(compareRows([], TODAY)).toEqual([]);
});
