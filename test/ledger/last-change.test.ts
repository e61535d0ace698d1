import { lastChangeIn, notingChanges } from '../../miniprogram/ledger/last-change';
import { MemoryStorage } from './memory-storage';

let today = '2026-11-22';
beforeEach(() => { today = '2026-11-22'; });

test('the day of the last change, written once a day; drafts and settings are none', async () => {
  const storage = new MemoryStorage();
  const written: string[] = [];
  const counting = { keys: () => storage.keys(), get: (key: string) => storage.get(key), remove: (key: string) => storage.remove(key), set: (key: string, value: unknown) => { written.push(key); return storage.set(key, value); } };
  const noting = notingChanges(counting, () => today);
  await noting.set('draft/plan', {});
  await noting.set('last-backup', {});
  expect(await lastChangeIn(counting)).toBeNull();
  await noting.set('loan/a', {});
  await noting.set('g3/plan/p', {});
  today = '2026-11-23';
  await noting.set('call/c', {});
  await Promise.resolve();
  expect(written.filter((key) => key === 'last-change')).toHaveLength(2);
  expect(await lastChangeIn(counting)).toBe('2026-11-23');
});

test('a write that fails is no change, and a note that fails holds nothing up and is tried again', async () => {
  const kept = new Map<string, unknown>();
  let broken = ['loan/a', 'last-change'];
  const storage = {
    keys: () => Promise.resolve([...kept.keys()]),
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, value: unknown) => (broken.includes(key) ? Promise.reject(new Error('full')) : Promise.resolve(void kept.set(key, value))),
    remove: (key: string) => Promise.resolve(void kept.delete(key)),
  };
  const noting = notingChanges(storage, () => today);
  await expect(noting.set('loan/a', {})).rejects.toThrow('full');
  await noting.set('loan/b', {});
  expect(await lastChangeIn(storage)).toBeNull();
  broken = [];
  await noting.set('loan/b', {});
  expect(await lastChangeIn(storage)).toBe('2026-11-22');
});
