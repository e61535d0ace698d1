import fc from 'fast-check';
import { HIDDEN, masked, maskedText } from '../../miniprogram/text/mask';
import { yuan } from '../../miniprogram/text/money';
import { roundedPercent } from '../../miniprogram/text/rate';

test.each([
  ['多付 1,442.50 元', '多付 ＊＊＊ 元'],
  ['57,000.00', '＊＊＊'],
  ['0.05', '＊＊＊'],
  ['-1,000.00', '＊＊＊'],
  ['罚息 12.30 + 本金 4,750.00', '罚息 ＊＊＊ + 本金 ＊＊＊'],
  ['57,000.00 × 0.05% × 31 天', '＊＊＊ × 0.05% × 31 天'],
  ['本期利息 883.50 × 已过 12 天 ÷ 本期 31 天', '本期利息 ＊＊＊ × 已过 12 天 ÷ 本期 31 天'],
  ['12.345678…', '＊＊＊'],
  ['36 期，总利息 7,000 元', '36 期，总利息 ＊＊＊ 元'],
  ['一次付57000元', '一次付＊＊＊元'],
  ['￥5.7万', '＊＊＊'],
  ['借了 5.7 万，¥ 300 手续费', '借了 ＊＊＊，＊＊＊ 手续费'],
  ['36 期 7000', '36 期 ＊＊＊'],
  ['先还五万七', '先还＊＊＊'],
  ['欠５７０００那份', '欠＊＊＊那份'],
  ['减 800 块', '减 ＊＊＊ 块'],
])('%s reads %s', (text, hidden) => {
  expect(maskedText(text)).toBe(hidden);
});

test.each([
  '2026-11-22 签', '2026-11', '2026年11月22日 星期日', '11月22日', '逾期 37 天', '已还 5/12 期', '第 06 期', '24 期等额本息', '日利率 0.05%', '7.68%', '12.50 %',
  '1.50 倍已含合同利率', '最多 4 倍', '2 笔逾期，最长 120 天', '法发〔2017〕22号第二条', '第 1、2、3 期', 'm1k2j3abc123456', '12345678', '10:30', '万一漏还', '万分之五', '',
  "data:image/svg+xml,%3Csvg d='M10.25,20.50 L57000.00 3'", '银发〔2003〕251号',
])('"%s" stays', (text) => {
  expect(maskedText(text)).toBe(text);
});

test('goes into lists and objects, and leaves alone what is no text', () => {
  const view = { rows: [{ id: '1', amount: '1.00', days: 37, on: null, open: true }], none: undefined };
  expect(masked(view)).toEqual({ rows: [{ id: '1', amount: HIDDEN, days: 37, on: null, open: true }], none: undefined });
  expect(view.rows[0]?.amount).toBe('1.00');
});

const fen = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('whatever the sentence, no amount is left in it and everything else is', () => {
  const words = fc.constantFrom('比按原计划还完多付', '（利息', '，已还', '−', ' + ', '= ', '每期最多');
  fc.assert(fc.property(fen, fen, day, fc.integer({ min: 0, max: 999 }), fc.double({ min: 0, max: 9, noNaN: true }), words, (one, other, on, days, rate, word) => {
    const sentence = (first: string, second: string) => `${on} ${word} ${first} 元，${word}${second}，逾期 ${days} 天，${days} 期，年化 ${roundedPercent(rate, 2)}`;
    expect(maskedText(sentence(yuan(one), yuan(other)))).toBe(sentence(HIDDEN, HIDDEN));
  }));
});
