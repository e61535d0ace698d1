import { storedBytes, ENCRYPTED_GROWTH, fullness, KEY_LIMIT_BYTES, quotaProblem } from '../../miniprogram/ledger/quota';
import { withQuotaGuard } from '../../miniprogram/ledger/quota-guard';
import { index, loan, repayment } from './loans';
import { MemoryStorage } from './memory-storage';
import { createLedger } from './opened';

const LIMIT = 10_240;
const room = (currentSize: number, limitSize = LIMIT) => ({ currentSize, limitSize });

test.each([[0, LIMIT, 0], [5_120, LIMIT, 0.5], [20_000, LIMIT, 1], [5, 0, 0], [-1, LIMIT, 0], [NaN, LIMIT, 0]])('%d KB of %d', (current, limit, part) => {
  expect(fullness(room(current, limit))).toBe(part);
});

test.each(['', 'abc', '借款', 'é', '😀', '"\\\n'])('the bytes of %j are those of UTF-8', (text) => {
  expect(storedBytes({ text })).toBe(Buffer.byteLength(JSON.stringify({ text })));
});

test('a key too long is refused before anything is written, one that just fits is not', () => {
  expect(quotaProblem(KEY_LIMIT_BYTES + 1, room(0))).toBe('这条记录太长了，手机存不下，没有改动任何内容');
  expect(quotaProblem(Math.floor(KEY_LIMIT_BYTES), room(0))).toBeNull();
});

test.each([
  ['fits', 1024, 0, room(LIMIT - 2), true],
  ['does not fit, as it grows by being encrypted', 1024, 0, room(LIMIT - 1), false],
  ['replaces one as long', 50_000, 50_000, room(LIMIT), true],
  ['replaces a longer one in a full storage', 10, 50_000, room(LIMIT), true],
  ['is longer than what it replaces', 3_000, 1_000, room(LIMIT - 1), false],
  ['where the phone gives no limit', 1024, 0, room(LIMIT, 0), true],
])('a write that %s', (_what, bytes, replaced, info, fits) => {
  const said = quotaProblem(bytes, info, replaced);
  if (fits) expect(said).toBeNull();
  else expect(said).toContain('空间不够写完');
});

test('300 loans with 6,000 repayments fit, encrypted', () => {
  const repayments = Array.from({ length: 20 }, (_, number) => repayment(`lq2x8f-${String(number)}k7`, { note: '转账还款' }));
  const loans = Array.from({ length: 300 }, (_, number) => loan(`lq2x8f${String(number)}`, { repayments, note: '年底前还清' }));
  const bytes = loans.map(storedBytes);
  const whole = bytes.reduce((sum, each) => sum + each, storedBytes(index(loans.map(({ id }) => id))));
  expect({ whole, longest: Math.max(...bytes) }).toEqual({ whole: 581_814, longest: 1_928 });
  expect(fullness(room((whole * ENCRYPTED_GROWTH) / 1024))).toBeLessThan(0.1);
});

test('one loan holds more repayments than a lifetime has, and the one too many is refused before it is written', async () => {
  const withSo = (count: number) => loan('a', { repayments: Array.from({ length: count }, (_, number) => repayment(`lq2x8f-${String(number)}k7`, { note: '转账还款' })) });
  const [fits, tooMany] = [withSo(8_000), withSo(11_000)];
  expect([storedBytes(fits) < KEY_LIMIT_BYTES, storedBytes(tooMany) > KEY_LIMIT_BYTES]).toEqual([true, true]);
  const memory = new MemoryStorage({ 'index/loan': index(['a']), 'loan/a': fits });
  const ledger = createLedger(withQuotaGuard({
    keys: () => memory.keys(), get: (key) => memory.get(key), set: (key, value) => memory.set(key, value), remove: (key) => memory.remove(key),
    usage: () => Promise.resolve(room(0)),
  }));
  const before = memory.contents();
  await expect(ledger.save(tooMany)).rejects.toThrow('这条记录太长了，手机存不下，没有改动任何内容');
  expect(memory.contents()).toEqual(before);
});
