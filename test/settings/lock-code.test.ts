import { isCode, isRight, recordOf } from '../../miniprogram/settings/lock/code';

const salt = (fill: number) => new Uint8Array(16).fill(fill);

test.each([['123456', true], ['000000', true], ['12345', false], ['1234567', false], ['12345a', false], ['１２３４５６', false]])('%s', (text, is) => {
  expect(isCode(text)).toBe(is);
});

test('the right code is told from others, and the record says neither it nor that two are the same', async () => {
  const [one, two] = [await recordOf('041627', salt(1)), await recordOf('041627', salt(2))];
  expect(await isRight('041627', JSON.parse(JSON.stringify(one)))).toBe(true);
  expect(await isRight('041628', one)).toBe(false);
  expect(one.hash).not.toBe(two.hash);
  expect(JSON.stringify(one)).not.toContain('041627');
});

test.each([undefined, 'x', {}, { version: 2 }, { version: 1, N: 2, r: 8, p: 1, salt: '', hash: '' }])('a record that says nothing: %j', async (stored) => {
  await expect(isRight('041627', stored)).rejects.toThrow('读不出来');
});
