import { titleOf, titlesApart } from '../../miniprogram/text/title';
import { loan } from '../ledger/loans';

test.each([
  [{}, '微粒贷'],
  [{ note: '装修' }, '微粒贷 · 装修'],
  [{ example: true }, '微粒贷（示例）'],
  [{ lender: '某银行', note: '一', example: true }, '某银行 · 一（示例）'],
])('%j is called %s', (changes, title) => {
  expect(titleOf(loan('a', changes))).toBe(title);
});

test('of the same title, loans are told apart by the day borrowed', () => {
  const second = loan('b', { terms: { ...loan('b').terms, borrowedOn: '2026-03-01' } });
  const titles = titlesApart([loan('a'), second, loan('c', { note: '装修' })], '2026-03-24');
  expect([...titles]).toEqual([['a', '微粒贷，1月15日借'], ['b', '微粒贷，3月1日借'], ['c', '微粒贷 · 装修']]);
});
