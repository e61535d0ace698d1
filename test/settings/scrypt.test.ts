import * as shipped from '../../miniprogram/settings/node_modules/@stablelib/scrypt';
import * as standIn from '../support/scrypt';

/** What the other tests run in its place gives the bytes that the shipped one does, at the costs that the app asks for. */
test.each([['a backup', 2 ** 14, 8, 1], ['the lock', 2 ** 12, 8, 1], ['several blocks', 2 ** 10, 4, 3]])('the key of %s is the same', async (_what, N, r, p) => {
  const [password, salt] = [Uint8Array.from('041627 密', (sign) => sign.charCodeAt(0)), Uint8Array.from({ length: 16 }, (_, place) => place * 7)];
  const key = await shipped.deriveKeyNonBlocking(password, salt, N, r, p, 40);
  expect(key).toHaveLength(40);
  expect(await standIn.deriveKeyNonBlocking(password, salt, N, r, p, 40)).toEqual(key);
});
