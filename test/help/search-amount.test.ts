import { withAmount } from '../../miniprogram/help/search/amount';

const PENALTY = '/help/article/index?id=penalty';

test.each([
  ['1500 逾期罚息一天多少', '1500'],
  ['3,000元逾期罚息一天多少', '3,000'],
  ['逾期1.2万罚息一天多少', '1.2万'],
  ['罚息 15 号还 2000 多少', '2000'],
])('%s: the calculator opens with it', (typed, amount) => {
  expect(withAmount(PENALTY, typed)).toBe(`${PENALTY}&amount=${encodeURIComponent(amount)}`);
});

test.each(['罚息怎么算', '逾期 3 天罚息', '罚息 24%', '2026年罚息'])('%s: no amount in it', (typed) => {
  expect(withAmount(PENALTY, typed)).toBe(PENALTY);
});

test('no other page is given one', () => {
  expect(withAmount('/help/article/index?id=cost-limits', '1500')).toBe('/help/article/index?id=cost-limits');
});
