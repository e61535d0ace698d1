import { waysToRecord } from '../../miniprogram/views/ways-to-record';

const loans = (...ids: string[]) => ids.map((value) => ({ value, label: `${value} 家` }));
const FORM = (id: string) => ['记一笔还款', `${id} 家`, `/loan/repayment-form/index?loan=${id}`];

test.each([
  ['without a loan to write one down', [], [['记一笔借款', '还款记在它下面', '/pages/new-loan/index']]],
  ['of one loan its form, or several terms at once', ['a'], [FORM('a'), ['补记多期', '前几期其实按时还了', '/loan/fill-in/index?id=a']]],
  ['of several the form of each', ['a', 'b'], [FORM('a'), FORM('b')]],
  ['of many the first three', ['a', 'b', 'c', 'd'], [FORM('a'), FORM('b'), FORM('c')]],
])('%s', (_what, ids, doors) => {
  expect(waysToRecord(loans(...ids)).map(({ title, detail, page }) => [title, detail, page])).toEqual(doors);
});
