import { COMMON_CODES } from '../../miniprogram/settings/content/common-codes';
import { isGuessed, isLikeBirthday } from '../../miniprogram/settings/lock/guessed-code';
import { codeProblem } from '../../miniprogram/settings/lock/words';

test.each([
  '000000', '999999', '123456', '654321', '890123', '210987', '135791', '121212', '696969', '123123', '520520', '147258', '258369', '852741', '456789', '789456', '159357',
  '111222', '888666', '112233', '123321', '520131', '201314', '168888', '147896', '110120',
])('%s is refused', (code) => {
  expect(isGuessed(code)).toBe(true);
  expect(codeProblem(code, code)).toContain('一猜就中');
});

test.each(['041627', '730518', '901837', '482915', '112290', '121233'])('%s is not', (code) => {
  expect(isGuessed(code)).toBe(false);
});

test('the list holds codes of six digits, each once, and few codes are refused in all', () => {
  expect(COMMON_CODES.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(COMMON_CODES).size).toBe(COMMON_CODES.length);
  const refused = Array.from({ length: 1_000_000 }, (_, code) => String(code).padStart(6, '0')).filter(isGuessed);
  expect(refused.length).toBeLessThan(2000);
});

test.each([
  ['900214', true, 'year first'], ['060101', true, 'this century'], ['880229', true, 'the 29th of February'], ['301276', true, 'day first'], ['150726', true, 'day first, this year'],
  ['041627', false, 'the 16th month'], ['901345', false, 'no month and no day'], ['000000', false, 'day 0'], ['310499', false, 'April has no 31st day'],
  ['900431', false, 'nor with the year first'], ['000099', false, 'no month 0'],
])('%s may be a birthday: %s (%s)', (code, is) => {
  expect(isLikeBirthday(code)).toBe(is);
});
