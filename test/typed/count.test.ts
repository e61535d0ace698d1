import * as fc from 'fast-check';
import { readCount } from '../../miniprogram/typed/count';

const TERMS = { name: '期数', min: 1, max: 360, unit: '期' };
const DUE_DAY = { name: '还款日', min: 1, max: 31, unit: '日' };
const GRACE = { name: '宽限期', min: 0, max: 30, unit: '天' };

test.each([
  ['12', TERMS, 12],
  ['12期', TERMS, 12],
  [' １２ 期', TERMS, 12],
  ['12个月', TERMS, 12],
  ['012', TERMS, 12],
  ['12.0', TERMS, 12],
  ['1', TERMS, 1],
  ['360', TERMS, 360],
  ['15日', DUE_DAY, 15],
  ['15号', DUE_DAY, 15],
  ['31', DUE_DAY, 31],
  ['0', GRACE, 0],
  ['３天', GRACE, 3],
])('%j is a number', (typed, field, value) => {
  expect(readCount(typed, field)).toEqual({ ok: true, value });
});

test.each([
  ['', TERMS, '请填期数'],
  ['期', TERMS, '请填期数'],
  ['十二', TERMS, '期数只填数字，1 到 360'],
  ['1e2', TERMS, '期数只填数字，1 到 360'],
  ['abc', TERMS, '期数只填数字，1 到 360'],
  ['1,000', TERMS, '期数只填数字，1 到 360'],
  ['每月15日', DUE_DAY, '还款日只填数字，1 到 31'],
  ['1.5', TERMS, '期数要是整数，1 到 360'],
  ['12.00000000000000000001', TERMS, '期数要是整数，1 到 360'],
  ['0', TERMS, '期数在 1 到 360 期之间'],
  ['361', TERMS, '期数在 1 到 360 期之间'],
  ['-12', TERMS, '期数在 1 到 360 期之间'],
  ['0', DUE_DAY, '还款日在 1 到 31 日之间'],
  ['32', DUE_DAY, '还款日在 1 到 31 日之间'],
  ['99999999999999999999', TERMS, '期数在 1 到 360 期之间'],
  ['31', GRACE, '宽限期在 0 到 30 天之间'],
])('%j is refused', (typed, field, problem) => {
  expect(readCount(typed, field)).toEqual({ ok: false, problem });
});

test('a number too long for a double is out of range, not a fraction', () => {
  expect(readCount('9'.repeat(400), TERMS)).toEqual({ ok: false, problem: '期数在 1 到 360 期之间' });
});

test('minus nothing is plain nothing', () => {
  expect(Object.is((readCount('-0', GRACE) as { value: number }).value, 0)).toBe(true);
});

test('any text is read to a whole number within the limits or refused, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...Array.from('0123456789.-期')) })), (typed) => {
      const reading = readCount(typed, TERMS);
      if (!reading.ok) return expect(reading.problem).toContain('期数');
      expect(Number.isInteger(reading.value)).toBe(true);
      expect(reading.value).toBeGreaterThanOrEqual(1);
      expect(reading.value).toBeLessThanOrEqual(360);
    }),
    { numRuns: 500 },
  );
});
