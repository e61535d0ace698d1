import { readWords } from '../../miniprogram/typed/words';

test.each([
  ['', { ok: true, value: '' }],
  [' 装修 \n', { ok: true, value: '装修' }],
  ['字'.repeat(500), { ok: true, value: '字'.repeat(500) }],
  ['😀'.repeat(500), { ok: true, value: '😀'.repeat(500) }],
  [` ${'字'.repeat(500)}`, { ok: true, value: '字'.repeat(500) }],
  ['字'.repeat(501), { ok: false, problem: '备注最多 500 个字，现在是 501 个，请删短一点' }],
])('%#', (typed, reading) => {
  expect(readWords(typed, '备注')).toEqual(reading);
});
