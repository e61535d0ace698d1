import { lineMark } from '../../../miniprogram/views/chart/balance-chart';
import { compared, comparedChart } from '../../../miniprogram/plans/saved/compared';
import { loan } from '../../ledger/loans';
import { DEFERRAL, OFFER, SETTLEMENT, type Typed } from '../../views/plan/form';
import { entry } from './entries';

const CONTRACT: Typed = { contractPercent: '0.05', originalTerms: '12' };
const TODAY = '2025-01-15';

test('plans of all kinds stand side by side, each with its letter and line', () => {
  const plans = compared([entry('a', { ...OFFER, ...CONTRACT }), entry('b', { ...DEFERRAL, ...CONTRACT }), entry('c', { ...SETTLEMENT, ...CONTRACT })], [], TODAY);
  expect(plans.map(({ id, name, letter, mark, owed, from }) => [id, name, letter, mark, owed, from])).toEqual([
    ['a', '方案 a', '甲', lineMark(0), 5_700_000, '2025-01-15'],
    ['b', '方案 b', '乙', lineMark(1), 5_700_000, '2025-01-15'],
    ['c', '方案 c', '丙', lineMark(2), 5_700_000, '2025-01-15'],
  ]);
  expect(plans.map(({ totalPaid }) => totalPaid)).toEqual([6_400_000, 6_473_775, 5_700_000]);
  // By hand in views/plan/typed-debt: finishing takes 62,557.50, the contract rate 73,014.63, staying 103,811.25 or 64,737.75.
  expect(plans.map(({ differences }) => differences)).toEqual([
    { 'finish-original': 144_250, 'same-terms-at-contract-rate': -901_463, 'stay-overdue': -3_981_125 },
    { 'finish-original': 218_025, 'stay-overdue': 0, 'pay-today': 773_775 },
    { 'finish-original': -555_750, 'pay-today': 0 },
  ]);
});

test('the first four of those that are filled in', () => {
  const unfilled = entry('x', { principal: '57,000' });
  const wrong = entry('y', { ...OFFER, termCount: '61' });
  const good = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id, OFFER));
  expect(compared([unfilled, ...good.slice(0, 2), wrong, ...good.slice(2)], [], TODAY).map(({ id, letter }) => `${letter}${id}`)).toEqual(['甲a', '乙b', '丙c', '丁d']);
  expect(compared([unfilled, wrong], [], TODAY)).toEqual([]);
  expect(compared([], [], TODAY)).toEqual([]);
});

test('the other ways are those of the loans the debt was taken from', () => {
  const record = loan('a', {
    terms: { principal: 5_700_000, borrowedOn: '2025-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, interestBasis: 'monthly' },
  });
  const taken = entry('p', { ...OFFER, loanIds: 'a', debtOn: '2025-01-15', contractPercent: '0.05', signedOn: '2025-01-20' });
  const [plan] = compared([taken], [record], TODAY);
  expect(plan).toMatchObject({ from: '2025-01-15', differences: { 'finish-original': 144_250 } });
  // The loan is gone: no original schedule is known, and the debt is that of the day of signing.
  const [left] = compared([taken], [], TODAY);
  expect([left?.from, left?.differences['finish-original']]).toEqual(['2025-01-20', undefined]);
});

test('each has its line in the picture, named by its letter', () => {
  const chart = comparedChart(compared([entry('a', OFFER), entry('b', DEFERRAL)], [], TODAY), TODAY);
  expect(chart?.legend.map(({ name, mark, facts }) => [name, mark, facts])).toEqual([
    ['甲 方案 a', lineMark(0), expect.stringContaining('57,000.00')],
    ['乙 方案 b', lineMark(1), expect.stringContaining('64,737.75')],
  ]);
  expect([chart?.from, chart?.to]).toEqual(['1月15日', '2028年1月15日']);
  expect(comparedChart([], TODAY)).toBeNull();
});
