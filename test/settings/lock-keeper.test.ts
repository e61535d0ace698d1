import type { LockMark } from '../../miniprogram/platform/lock-mark';
import { createKeeper, type Keeper, type KeeperStorage } from '../../miniprogram/settings/lock/keeper';
import { NO_TRIES } from '../../miniprogram/settings/lock/tries';
import { MemoryStorage, type Fault } from '../ledger/memory-storage';

/** The mark stands in the same storage, under a name of its own, so that a fault can hit it as well. */
function onPhone(storage: MemoryStorage): KeeperStorage {
  return {
    get: (key) => storage.get(key),
    set: (key, value) => storage.set(key, value),
    remove: (key) => storage.remove(key),
    putMark: (mark) => storage.set('mark', mark),
    removeMark: async () => {
      await storage.remove('mark');
      if ((await storage.keys()).includes('mark')) throw new Error('still there');
    },
  };
}

let salts = 0;
const keeperOf = (storage: MemoryStorage): Keeper => createKeeper(onPhone(storage), (length) => Promise.resolve(new Uint8Array(length).fill((salts += 1))));

const MINUTE: LockMark = { after: 60, body: '' };
const LATER: LockMark = { after: 300, body: 'facial' };
const [OLD, NEW, WRONG] = ['041627', '730518', '111222'];

async function locked(): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  await keeperOf(storage).set(OLD, MINUTE);
  return new MemoryStorage(storage.contents());
}

/** Which code opens after a restart; none where there is no lock, by the rule of lockMark. */
async function opening(storage: MemoryStorage): Promise<string> {
  const there = storage.contents();
  if (!('lock' in there) && !('mark' in there)) return 'none';
  const keeper = keeperOf(storage.restarted());
  for (const code of [OLD, NEW]) if ((await keeper.isRight(code)).right) return code;
  return 'nothing opens';
}

const OPERATIONS: [string, () => Promise<MemoryStorage>, (keeper: Keeper) => Promise<void>, string, string][] = [
  ['setting', () => Promise.resolve(new MemoryStorage()), (keeper) => keeper.set(NEW, MINUTE), 'none', NEW],
  ['changing the code', locked, (keeper) => keeper.set(NEW, LATER), OLD, NEW],
  ['changing when it asks', locked, (keeper) => keeper.change(LATER), OLD, OLD],
  ['removing', locked, (keeper) => keeper.remove(), OLD, 'none'],
];
const FAULTS: Fault[] = ['reject', 'reject-after-write', 'crash', 'crash-after-write', 'lost'];

describe.each(OPERATIONS)('%s', (_, start, operation, before, after) => {
  test('is as asked for', async () => {
    const storage = await start();
    await operation(keeperOf(storage));
    expect(await opening(storage)).toBe(after);
  });

  test.each(FAULTS)('a %s at any call leaves the lock as before or as after', async (fault) => {
    const calls = await start().then(async (storage) => {
      await operation(keeperOf(storage));
      return storage.calls.length;
    });
    for (let call = 1; call <= calls; call += 1) {
      const storage = (await start()).planFault(call, fault);
      const said = await operation(keeperOf(storage)).then(() => 'done', () => 'refused');
      const opens = await opening(storage.clearFaults());
      expect([call, [before, after]]).toEqual([call, expect.arrayContaining([opens])]);
      // Whoever is told that a code was set can open with it; a storage that only says so loses no more than the lock.
      if (said === 'done' && fault !== 'lost') expect([call, opens]).toEqual([call, after]);
    }
  });
});

test('a wrong code costs a try before it is compared, the right one takes them back', async () => {
  const storage = await locked();
  const keeper = keeperOf(storage);
  expect(await keeper.isRight(WRONG)).toEqual({ right: false, tries: { wrong: 1, wait: 0 } });
  expect(storage.calls.slice(-3)).toEqual(['get lock', 'get lock/tries', 'set lock/tries']);
  expect(await keeperOf(storage.restarted()).isRight(OLD)).toEqual({ right: true, tries: NO_TRIES });
});

test('while one has to wait nothing is tried, not even the right code, nor after a restart', async () => {
  const storage = await locked();
  const keeper = keeperOf(storage);
  for (let wrong = 1; wrong <= 5; wrong += 1) await keeper.isRight(WRONG);
  expect(await keeper.isRight(OLD)).toEqual({ right: false, tries: { wrong: 5, wait: 30 } });
  const next = keeperOf(storage.restarted());
  expect(await next.isRight(OLD)).toEqual({ right: false, tries: { wrong: 5, wait: 30 } });
  await next.keepTries({ wrong: 5, wait: 0 });
  expect((await next.isRight(OLD)).right).toBe(true);
});

test('a phone that stores no tries still counts them until the next start', async () => {
  const storage = (await locked()).failWhere((call) => call === 'set lock/tries');
  const keeper = keeperOf(storage);
  for (let wrong = 1; wrong <= 5; wrong += 1) await keeper.isRight(WRONG);
  expect(await keeper.isRight(OLD)).toEqual({ right: false, tries: { wrong: 5, wait: 30 } });
});

test('a record that the phone does not hand out opens to no code, and costs no try', async () => {
  const storage = (await locked()).failWhere((call) => call === 'get lock');
  await expect(keeperOf(storage).isRight(OLD)).rejects.toThrow();
  expect(storage.contents()).not.toHaveProperty('lock/tries');
});

test.each(['set lock/tries', 'get lock/tries'])('%s fails from now on: who waited on the screen gets in with the right code', async (failing) => {
  const storage = await locked();
  const before = keeperOf(storage);
  for (let wrong = 1; wrong <= 5; wrong += 1) await before.isRight(WRONG);
  const keeper = keeperOf(storage.restarted().failWhere((call) => call === failing));
  const { wrong, wait } = await keeper.tries();
  expect(wait).toBeGreaterThan(0);
  await keeper.keepTries({ wrong, wait: 0 });
  expect((await keeper.isRight(OLD)).right).toBe(true);
});
