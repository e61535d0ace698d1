import { codeProblem, triesText, waitText } from '../../miniprogram/settings/lock/words';

test.each([[1, '1 秒'], [30, '30 秒'], [60, '1 分钟'], [90, '1 分 30 秒'], [900, '15 分钟'], [0, '0 秒']])('%i s: %s', (seconds, words) => {
  expect(waitText(seconds)).toBe(words);
});

test.each([
  [{ wrong: 0, wait: 0 }, ''],
  [{ wrong: 1, wait: 0 }, '密码不对。再错 4 次，就要等一会儿才能再试。'],
  [{ wrong: 4, wait: 0 }, '密码不对。再错 1 次，就要等一会儿才能再试。'],
  [{ wrong: 5, wait: 30 }, '密码不对的次数太多，请等 30 秒再试。停在这一页才算时间。'],
  [{ wrong: 5, wait: 0 }, '密码不对过很多次。再错一次，等的时间会加倍。'],
])('%j: %s', (tries, words) => {
  expect(triesText(tries)).toBe(words);
});

test.each([
  ['', '', '设 6 位数字'],
  ['123', '', '要 6 位数字，现在是 3 位'],
  ['000000', '000000', '这个密码一猜就中，换一个不重复、不连续的'],
  ['234567', '234567', '这个密码一猜就中，换一个不重复、不连续的'],
  ['987654', '987654', '这个密码一猜就中，换一个不重复、不连续的'],
  ['041627', '', '请再输一次，免得输错了自己也打不开'],
  ['041627', '041628', '两次输的不一样'],
  ['041627', '041627', ''],
])('%s and %s again: %s', (code, again, problem) => {
  expect(codeProblem(code, again)).toBe(problem);
});
