import { blanksIn } from '../../../miniprogram/help/prepare/blanks';
import { meansIn } from '../../../miniprogram/help/prepare/means';
import { preparedText } from '../../../miniprogram/help/prepare/texts';
import { LOAN } from '../../loans/loan';

const TODAY = '2026-03-24';
const FAMILY = { income: '6500', livingCosts: '4000', otherDebts: '200', share: '80' };
const written = (kind: 'hardship' | 'call' | 'request', household: Record<string, string> | undefined, more: { lines?: Record<string, string>; isShared?: boolean } = {}) =>
  preparedText(kind, [LOAN], null, TODAY, { means: meansIn(household, more.lines), isShared: more.isShared === true });

test.each<[string, Parameters<typeof written>[1], Parameters<typeof written>[2], string, string]>([
  ['what is left, and what of it goes to the debts', FAMILY, {}, '我每月收入 6,500.00 元，必要的生活开支 4,000.00 元，其他债务每月要还 200.00 元，剩下 2,300.00 元。', '最多能还 1,840.00 元'],
  ['no other debts', { ...FAMILY, otherDebts: '' }, {}, '我每月收入 6,500.00 元，必要的生活开支 4,000.00 元，剩下 2,500.00 元。', '最多能还 2,000.00 元'],
  ['the debts of 收支表 go before those of 还得起吗', FAMILY, { lines: { elsewhere: '500' } }, '其他债务每月要还 500.00 元，剩下 2,000.00 元。', '最多能还 1,600.00 元'],
  ['other lenders wait too: how much is this one’s only the person knows', FAMILY, { isShared: true }, '剩下 2,300.00 元，我所有的债都从这里还。', '最多能还 【金额】 元'],
  ['it doesn’t suffice', { ...FAMILY, income: '4000' }, {}, '我每月收入 4,000.00 元，必要的生活开支 4,000.00 元，其他债务每月要还 200.00 元，还差 200.00 元。', '最多能还 【金额】 元'],
])('情况说明 has a month’s money: %s', (_what, household, more, line, most) => {
  for (const kind of ['hardship', 'call'] as const) {
    expect(written(kind, household, more)).toContain(line);
    expect(written(kind, household, more)).toContain(most);
  }
});

test.each<[string, Record<string, string> | undefined]>([['nothing was said', undefined], ['no costs', { ...FAMILY, livingCosts: '' }], ['what can’t be read', { ...FAMILY, income: '六千多' }]])('%s: a blank, and not a word of it', (_what, household) => {
  expect(written('hardship', household)).not.toContain('我每月收入');
  expect(blanksIn(written('hardship', household))).toContain('【金额】');
});

test('a request says nothing of it', () => {
  expect(written('request', FAMILY)).toBe(preparedText('request', [LOAN], null, TODAY));
});
