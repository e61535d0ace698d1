import { longDay, monthOf, shortDay, weekday } from '../../miniprogram/text/day';
import { yuan } from '../../miniprogram/text/money';
import { percent, percentDigits, roundedPercent } from '../../miniprogram/text/rate';

test.each([
  [0, '0.00'],
  [1, '0.01'],
  [10, '0.10'],
  [99, '0.99'],
  [100, '1.00'],
  [12_345, '123.45'],
  [99_999, '999.99'],
  [100_000, '1,000.00'],
  [563_350, '5,633.50'],
  [5_700_000, '57,000.00'],
  [123_456_789, '1,234,567.89'],
  [10_000_000_000, '100,000,000.00'],
  [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  [-5, '−0.05'],
  [-100_000, '−1,000.00'],
])('%i fen are %s yuan', (fen, text) => {
  expect(yuan(fen)).toBe(text);
});

test.each([
  ['0.0005', '0.05%'],
  ['0.00066', '0.066%'],
  ['0.000493150685', '0.0493150685%'],
  ['0.18', '18%'],
  ['1', '100%'],
  ['0', '0%'],
  ['0.000000000001', '0.0000000001%'],
  ['0.0500', '5%'],
])('the rate %s is %s', (rate, text) => {
  expect(percent(rate)).toBe(text);
  expect(percentDigits(rate)).toBe(text.slice(0, -1));
});

test.each([
  [0.07684, 2, '7.68%'],
  ['0.0768499', 2, '7.68%'],
  ['0.07685', 2, '7.69%'],
  ['0.00005', 2, '0.01%'],
  [0.000049, 2, '0.00%'],
  [16, 2, '1600.00%'],
  ['0.000493150685', 6, '0.049315%'],
])('%s with %i decimals is %s', (rate, decimals, text) => {
  expect(roundedPercent(rate, decimals)).toBe(text);
});

test.each([
  ['2026-11-22', '2026年11月22日', '2026年11月', '星期日'],
  ['2026-01-05', '2026年1月5日', '2026年1月', '星期一'],
  ['2028-02-29', '2028年2月29日', '2028年2月', '星期二'],
  ['2000-01-01', '2000年1月1日', '2000年1月', '星期六'],
  ['2099-12-31', '2099年12月31日', '2099年12月', '星期四'],
])('%s is %s', (day, long, month, name) => {
  expect([longDay(day), monthOf(day), weekday(day)]).toEqual([long, month, name]);
});

test.each([
  ['2026-11-22', '2026-01-01', '11月22日'],
  ['2026-01-01', '2026-12-31', '1月1日'],
  ['2027-01-01', '2026-12-31', '2027年1月1日'],
  ['2025-12-31', '2026-01-01', '2025年12月31日'],
])('%s, seen on %s, is %s', (day, today, text) => {
  expect(shortDay(day, today)).toBe(text);
});
