import { titleOf } from '../../miniprogram/views/title';
import { loan } from '../ledger/loans';

test.each([
  [{}, '微粒贷'],
  [{ note: '装修' }, '微粒贷 · 装修'],
  [{ example: true }, '微粒贷（示例）'],
  [{ lender: '某银行', note: '一', example: true }, '某银行 · 一（示例）'],
])('%j is called %s', (changes, title) => {
  expect(titleOf(loan('a', changes))).toBe(title);
});
