import * as fc from 'fast-check';
import { LARGEST_AMOUNT, readAmount } from '../../miniprogram/typed/amount';
import { yuan } from '../../miniprogram/text/money';

const NAME = '借款金额';
const ONLY_DIGITS = '借款金额只填数字，如 57000 或 57,000.00';
const COMMAS = '借款金额里逗号或空格的位置不对，可以不写，如 57000';
const NEGATIVE = '借款金额不能是负数';
const TOO_FINE = '借款金额最多到分，即两位小数';
const TOO_LARGE = '借款金额最多 100,000,000.00 元';
const MISSING = '请填借款金额';

describe('an amount as a person types or pastes it', () => {
  test.each([
    ['57000', 5_700_000],
    ['57,000.00元', 5_700_000],
    ['５７，０００．００ 元', 5_700_000],
    ['¥57000', 5_700_000],
    ['￥57,000', 5_700_000],
    ['人民币57000元整', 5_700_000],
    ['RMB 57000', 5_700_000],
    ['cny57000', 5_700_000],
    ['57000块', 5_700_000],
    ['57000块钱', 5_700_000],
    ['5万7千', 5_700_000],
    ['5万7', 5_700_000],
    ['5W7', 5_700_000],
    ['五万七', 5_700_000],
    ['五万七千元', 5_700_000],
    ['伍万柒仟元整', 5_700_000],
    ['五万七千零五十', 5_705_000],
    ['五万零七', 5_000_700],
    ['5万7000', 5_700_000],
    ['1.2w', 1_200_000],
    ['１．２ｗ', 1_200_000],
    ['57k', 5_700_000],
    ['8.6千', 860_000],
    ['三千元', 300_000],
    ['3千', 300_000],
    ['3千500', 350_000],
    ['两万', 2_000_000],
    ['八千六', 860_000],
    ['八千零六', 800_600],
    ['一百二', 12_000],
    ['一百零二', 10_200],
    ['一百二十三', 12_300],
    ['十', 1_000],
    ['十五', 1_500],
    ['十五万', 15_000_000],
    ['一百万', 100_000_000],
    ['一点五万', 1_500_000],
    ['五', 500],
    ['1,234万', 1_234_000_000],
    ['20000.', 2_000_000],
    ['5,7000', 5_700_000],
    ['5.7万', 5_700_000],
    ['5.7 万元', 5_700_000],
    ['0.000001万', 1],
    ['57 000', 5_700_000],
    ['\t57000\n', 5_700_000],
    ['57\u200b000\ufeff', 5_700_000],
    ['0', 0],
    ['0.00', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['0057', 5_700],
    ['12.3400', 1_234],
    ['1,234,567.89', 123_456_789],
    ['100,000,000.00', LARGEST_AMOUNT],
    ['10000万', LARGEST_AMOUNT],
  ])('%j is %i fen', (typed, fen) => {
    expect(readAmount(typed, NAME)).toEqual({ ok: true, value: fen });
  });

  test.each([
    ['', MISSING],
    ['   ', MISSING],
    ['\u3000', MISSING],
    ['元', MISSING],
    ['¥', MISSING],
    ['abc', ONLY_DIGITS],
    ['57000¹', ONLY_DIGITS],
    ['①', ONLY_DIGITS],
    ['½万', ONLY_DIGITS],
    ['五万七百千', ONLY_DIGITS],
    ['5万75', ONLY_DIGITS],
    ['1.2万3千4.5', ONLY_DIGITS],
    ['三五千', ONLY_DIGITS],
    ['几千', ONLY_DIGITS],
    ['千五', ONLY_DIGITS],
    ['零', ONLY_DIGITS],
    ['五万零', ONLY_DIGITS],
    ['百万', ONLY_DIGITS],
    ['三千元五', ONLY_DIGITS],
    ['57000..', ONLY_DIGITS],
    ['500\t100', COMMAS],
    ['57\n000', COMMAS],
    ['500\r\n100.00', COMMAS],
    ['万', ONLY_DIGITS],
    ['1e9', ONLY_DIGITS],
    ['12 34', COMMAS],
    ['0x10', ONLY_DIGITS],
    ['Infinity', ONLY_DIGITS],
    ['1.2.3', ONLY_DIGITS],
    ['57,000.0,0', ONLY_DIGITS],
    ['.', ONLY_DIGITS],
    ['+5', ONLY_DIGITS],
    ['$57', ONLY_DIGITS],
    ['9'.repeat(400), ONLY_DIGITS],
    ['-5', NEGATIVE],
    ['－５', NEGATIVE],
    ['−5', NEGATIVE],
    ['¥-5', NEGATIVE],
    ['-0', NEGATIVE],
    ['57,00', COMMAS],
    [',57', COMMAS],
    ['57,', COMMAS],
    ['57,,000', COMMAS],
    ['1234,567', COMMAS],
    ['1,234,567.891', TOO_FINE],
    ['0.001', TOO_FINE],
    ['5.7000001万', TOO_FINE],
    ['100,000,000.01', TOO_LARGE],
    ['10001万', TOO_LARGE],
    ['999999999999999', TOO_LARGE],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readAmount(typed, NAME)).toEqual({ ok: false, problem });
  });
});

test('any text is read or refused with a sentence that names the field, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.万元¥-e ')) })), (typed) => {
      const reading = readAmount(typed, NAME);
      if (reading.ok) {
        expect(Number.isSafeInteger(reading.value)).toBe(true);
        expect(reading.value).toBeGreaterThanOrEqual(0);
        expect(reading.value).toBeLessThanOrEqual(LARGEST_AMOUNT);
      } else expect(reading.problem).toContain(NAME);
    }),
    { numRuns: 500 },
  );
});

test('every amount that the screen shows reads back to the same fen, in each of its spellings', () => {
  const spellings: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace(/,/g, ''),
    (text) => `${text}元`,
    (text) => `¥ ${text}`,
    (text) => text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LARGEST_AMOUNT }), fc.constantFrom(...spellings), (fen, spell) => {
      expect(readAmount(spell(yuan(fen)), NAME)).toEqual({ ok: true, value: fen });
    }),
    { numRuns: 500 },
  );
});
