import { scryptSync } from 'node:crypto';
import { isCode, isCodeRecord, isRight, recordOf } from '../../miniprogram/settings/lock/code';

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

test('a record made with other costs opens to its code', async () => {
  const [N, r, p, bytes] = [2 ** 14, 8, 2, salt(3)];
  const hash = scryptSync('041627', bytes, 32, { N, r, p, maxmem: 2 ** 27 }).toString('base64');
  const record = { version: 1, N, r, p, salt: Buffer.from(bytes).toString('base64'), hash };
  expect([await isRight('041627', record), await isRight('041628', record)]).toEqual([true, false]);
});

test.each([
  [{ N: 2 ** 30 }, false], [{ N: 2 ** 17 }, false], [{ N: 2 ** 16 }, true], [{ N: 2 ** 16, p: 2 }, false], [{ r: 9 }, false], [{ p: 5 }, false], [{ N: 1000 }, false],
  [{ N: 1 }, false], [{ N: '4096' }, false], [{ r: 0 }, false], [{ p: 1.5 }, false], [{ salt: 'AAAA' }, false], [{ salt: '*' }, false], [{ hash: 'AAAA' }, false], [{ version: 2 }, false],
])('costs and bytes of a record: %j', async (changes, is) => {
  expect(isCodeRecord({ ...(await recordOf('041627', salt(1))), ...changes })).toBe(is);
});

test.each([undefined, 'x', {}, { version: 2 }, { version: 1, N: 2, r: 8, p: 1, salt: '', hash: '' }])('a record that says nothing: %j', async (stored) => {
  await expect(isRight('041627', stored)).rejects.toThrow('读不出来');
});
