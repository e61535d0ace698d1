import fc from 'fast-check';
import { damagedRecords, damagedText } from '../../miniprogram/settings/damaged/records';
import { loan } from '../ledger/loans';
import { MemoryStorage } from '../ledger/memory-storage';

const readerOf = (storage: MemoryStorage) => (key: string) => storage.get(key);
const TODAY = '2026-03-24';

test.each([
  ['cut off', '{"version":1,"id":"a","lender":"微粒', '{"version":1,"id":"a","lender":"微粒'],
  ['of another shape', { id: 'a', terms: [] }, '{\n "id": "a",\n "terms": []\n}'],
  ['a number', 7, '7'],
  ['nothing', null, '（没有读出任何内容）'],
  ['empty', '', '（没有读出任何内容）'],
])('what is left of a record that is %s', async (_what, stored, text) => {
  const damage = { key: 'loan/a', reason: '不是一条借款记录' };
  expect(await damagedRecords(readerOf(new MemoryStorage({ 'loan/a': stored })), [damage], TODAY)).toMatchObject([{ ...damage, text }]);
});

test('one that is not there or not handed out hides none of the others, and nothing is written', async () => {
  const storage = new MemoryStorage({ 'loan/b': 'x', 'loan/c': 'y' }).failWhere((call) => call === 'get loan/b');
  const damages = ['a', 'b', 'c'].map((id) => ({ key: `loan/${id}`, reason: '坏' }));
  const records = await damagedRecords(readerOf(storage), damages, TODAY);
  expect(damagedText(records)).toBe('loan/a：坏\n（没有读出任何内容）\n\nloan/b：坏\n（没有读出任何内容）\n\nloan/c：坏\ny');
  expect(storage.calls).toEqual(['get loan/a', 'get loan/b', 'get loan/c']);
  expect(damagedText([])).toBe('');
});

test('every value of a damaged record is in its text, whatever it is', async () => {
  const { terms, ...rest } = loan('a', { note: '先还这笔' });
  const [record] = await damagedRecords(readerOf(new MemoryStorage({ k: rest })), [{ key: 'k', reason: '坏' }], TODAY);
  expect(JSON.parse(record!.text)).toEqual(rest);
  expect(terms).toBeDefined();
  await fc.assert(fc.asyncProperty(fc.jsonValue(), async (value) => {
    const [{ text } = { text: '' }] = await damagedRecords(readerOf(new MemoryStorage({ k: value })), [{ key: 'k', reason: '坏' }], TODAY);
    expect(text.length).toBeGreaterThan(0);
  }), { seed: 20260122 });
});

test.each([
  ['loan/a', loan('a', { lender: '微粒贷', note: '手机' }), /^微粒贷，手机，借款 [\d,]+\.\d\d 元，1月15日借，0 次还款$/],
  ['plan/p', { version: 2, id: 'p', name: '36 期', form: 7 }, /^36 期$/],
  ['g3/loan/b', { lender: 7, terms: { principal: 'x', borrowedOn: '2026-01-15' }, repayments: 'none' }, /^1月15日借$/],
  ['call/c', { calledOn: '2026-03-20', said: 7, promise: '发书面方案' }, /^3月20日，发书面方案$/],
  ['loan/a', '{"lender":"微粒', /^$/],
  ['plan/p', null, /^$/],
  ['draft/plan', { name: '36 期' }, /^$/],
])('%s: says in words what can be read of %j', async (key, stored, words) => {
  const [record] = await damagedRecords(readerOf(new MemoryStorage({ [key]: stored })), [{ key, reason: '坏' }], TODAY);
  expect(record?.words).toMatch(words);
});
