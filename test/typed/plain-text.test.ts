import { plainText, withoutSeparators } from '../../miniprogram/typed/plain-text';

test.each([
  ['１２３，４５６．７８％', '123,456.78%'],
  ['￥１', '¥1'],
  ['\u00a0\u3000¥ 12\t元\r\n', '¥12元'],
  [' 1\u00a02\u30003 ', '1 2 3'],
  ['\u200b1\u200c2\u200d3\ufeff', '123'],
  ['ＡＢＣ', 'ABC'],
  ['500\t100', '500\n100'],
  ['5\r\n6 元', '5\n6元'],
  ['57000¹½①', '57000¹½①'],
  ['', ''],
])('%j is plainly %j', (typed, plain) => {
  expect(plainText(typed)).toBe(plain);
});

test.each([
  ['57000', '57000'],
  ['57,000', '57000'],
  ['57,000.5', '57000.5'],
  ['1,234,567', '1234567'],
  ['5,7000', '57000'],
  ['1,0000,0000', '100000000'],
  ['0.5,5', '0.5,5'],
  ['57,00', null],
  ['57,000,00', null],
  [',', null],
  ['500\n100', null],
])('separators of %j', (text, without) => {
  expect(withoutSeparators(text)).toBe(without);
});
