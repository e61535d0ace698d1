import { mended } from '../../miniprogram/help/readers/picture/mend';
import { readBill } from '../../miniprogram/help/readers/bill/read-bill';

/** What the reading of a picture does to a plan, and what it must have been. */

test.each<[string, string, string, readonly string[]]>([
  ['O for 0', '应还¥4O4.5O', '应还¥404.50', ['「4O4.5O」读作 404.50，请核对']],
  ['l and I for 1', '应还¥l,4I2.18', '应还¥1,412.18', ['「l,4I2.18」读作 1,412.18，请核对']],
  ['S for 5, B for 8, Z for 2', '4S4.50 45B.10 4Z1.00', '454.50 458.10 421.00', ['「4S4.50」读作 454.50，请核对', '「45B.10」读作 458.10，请核对', '「4Z1.00」读作 421.00，请核对']],
  ['。for the point', '应还454。50', '应还454.50', ['「454。50」读作 454.50，请核对']],
  ['another sign for ¥', '应还#10,452.18 应还Y454.50 应还半452.18 应还￥1.00', '应还¥10,452.18 应还¥454.50 应还¥452.18 应还¥1.00', []],
  ['the number of a term', '第O1期 第l2期 第 06 其 第0S期', '第01期 第12期 第06期 第05期', []],
  ['a dash lost from a day', '2026-0225 202602-25', '2026-02-25 2026-02-25', []],
  ['a dash taken for another stroke', '2026一02一25 2026~02~25 2026—02-25', '2026-02-25 2026-02-25 2026-02-25', []],
  ['spaces between characters', '剩 余 本 金 1,326.68 元', '剩余本金 1,326.68 元', []],
  ['a stroke that came twice', '剩余本人金 1,326.68元', '剩余本金 1,326.68元', []],
  ['days written otherwise stay', '20260225 2026.02.25 2026/02/25 2026年2月25日', '20260225 2026.02.25 2026/02/25 2026年2月25日', []],
  ['figures that are whole stay', '1,452.18 454.50 0.00 12期 0.045%', '1,452.18 454.50 0.00 12期 0.045%', []],
  ['words stay', 'Bill BOSS SOS 5G ICBC LPR+1.2', 'Bill BOSS SOS 5G ICBC LPR+1.2', []],
  ['a card and a contract stay', '尾号3919 合同20260225123456O', '尾号3919 合同20260225123456O', []],
  ['what makes no amount stays', '4S.4.S0 l。l', '4S.4.S0 l。l', []],
])('%s', (_name, read, text, doubts) => {
  expect(mended(read)).toEqual({ text, doubts });
});

test('full-width, split lines and a lost ¥ are read as well', () => {
  const { text } = mended('还款计划\n２０２６－０２－２５\t第Ｏ１期\t应还￥454.\n50\n2026-03-25\t第02期\t452.18');
  expect(readBill(text, '2026-01-26')?.rows).toMatchObject([{ dueOn: '2026-02-25', amount: 45_450 }, { dueOn: '2026-03-25', number: 2, amount: 45_218 }]);
});

test('a hostile text takes no longer than a moment', () => {
  const started = Date.now();
  for (const piece of ['1', 'O', 'S,', '.', '第', '第O', '2026', '2026-', '¥ ', '中 ', 'lI1.', ',1']) mended(piece.repeat(100_000 / piece.length));
  expect(Date.now() - started).toBeLessThan(3000);
});
