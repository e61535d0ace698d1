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

async function lockOf(code: string): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  await keeperOf(storage).set(code, MINUTE);
  return storage;
}

const ready = lockOf(OLD);

async function locked(): Promise<MemoryStorage> {
  return (await ready).restarted();
}

/** Which code opens after a restart; none where there is no lock, by the rule of lockMark. */
async function opening(storage: MemoryStorage): Promise<string> {
  const there = storage.contents();
  if (!['lock', 'lock/copy', 'mark'].some((name) => name in there)) return 'none';
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
  expect(storage.calls.slice(-5)).toEqual(['get lock', 'get lock/copy', 'get lock/tries', 'set lock/tries', 'get lock/tries']);
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

test('records that the phone does not hand out open to no code, and cost no try', async () => {
  const storage = (await locked()).failWhere((call) => call === 'get lock' || call === 'get lock/copy');
  await expect(keeperOf(storage).isRight(OLD)).rejects.toThrow('手机没有交出密码的记录');
  expect(await keeperOf(storage).state()).toBe('silent');
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

/** The lock of OLD, with something else in the place of a record; undefined for nothing. */
async function lockedWith(changes: Readonly<Record<string, unknown>>): Promise<MemoryStorage> {
  const values = { ...(await locked()).contents(), ...changes };
  return new MemoryStorage(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

/** The right code after a restart; the wait, where there is one, is sat out. */
async function opensAtLast(storage: MemoryStorage, code: string): Promise<boolean> {
  const keeper = keeperOf(storage.restarted());
  const { wrong } = await keeper.tries();
  await keeper.keepTries({ wrong, wait: 0 });
  return (await keeper.isRight(code)).right;
}

const ODD = { version: 1, N: 2 ** 30, r: 8, p: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', hash: 'x' };
const DAMAGED: [string, () => Promise<MemoryStorage>][] = [
  ['both are sound', locked],
  ['as set before there was a copy', () => lockedWith({ 'lock/copy': undefined })],
  ['the first is damaged', () => lockedWith({ lock: 'x' })],
  ['the first is gone', () => lockedWith({ lock: undefined })],
  ['the first asks for what would hang the phone', () => lockedWith({ lock: ODD })],
  ['the copy is damaged', () => lockedWith({ 'lock/copy': { version: 9 } })],
];

describe.each(DAMAGED)('%s', (_, start) => {
  test('the right code opens and puts both right, a wrong one opens nothing', async () => {
    const storage = await start();
    const keeper = keeperOf(storage);
    expect([(await keeper.isRight(WRONG)).right, (await keeper.isRight(OLD)).right]).toEqual([false, true]);
    expect(storage.contents()['lock']).toEqual(storage.contents()['lock/copy']);
    expect(storage.contents()['lock']).toMatchObject({ N: 2 ** 12 });
  });

  test('looking at it is enough to put both right: who opens it with a finger types no code', async () => {
    const storage = await start();
    expect(await keeperOf(storage).state()).toBe('sound');
    expect(storage.contents()['lock']).toEqual(storage.contents()['lock/copy']);
  });

  test.each(FAULTS)('a %s at any call of a try never opens to a wrong code, and never keeps the right one out', async (fault) => {
    const calls = await start().then(async (storage) => {
      await keeperOf(storage).isRight(OLD);
      return storage.calls.length;
    });
    for (let call = 1; call <= calls; call += 1) {
      for (const code of [WRONG, OLD]) {
        const storage = (await start()).planFault(call, fault);
        const right = await keeperOf(storage).isRight(code).then((answer) => answer.right, () => false);
        if (code === WRONG) expect([call, right]).toEqual([call, false]);
        storage.clearFaults();
        expect([call, code, await opensAtLast(storage, WRONG), await opensAtLast(storage, OLD)]).toEqual([call, code, false, true]);
      }
    }
  });
});

test.each([
  ['both are damaged', { lock: 'x', 'lock/copy': {} }, false, 'damaged'],
  ['both are gone, and the phone says so', { lock: undefined, 'lock/copy': undefined }, false, 'damaged'],
  ['both are not found, and yet listed', { lock: undefined, 'lock/copy': undefined }, true, 'silent'],
  ['both are not found, and nobody can say', { lock: undefined, 'lock/copy': undefined }, null, 'silent'],
])('%s: no code opens, at no cost', async (_, changes, listed, state) => {
  const storage = await lockedWith(changes);
  const keeper = createKeeper(onPhone(storage), () => Promise.reject(new Error()), () => listed);
  expect(await keeper.state()).toBe(state);
  await expect(keeper.isRight(OLD)).rejects.toThrow();
  expect(storage.contents()).not.toHaveProperty('lock/tries');
});

test('what the phone cannot decrypt is damaged, not only silent', async () => {
  const storage = await locked();
  const get = (key: string) => (key === 'lock/tries' ? storage.get(key) : Promise.reject(Object.assign(new Error(), { errMsg: 'getStorage:fail decrypt error' })));
  expect(await createKeeper({ ...onPhone(storage), get }, () => Promise.reject(new Error())).state()).toBe('damaged');
});

test('cut off while another code is set, both open until one was used', async () => {
  const start = async () => lockedWith({ lock: (await lockOf(NEW)).contents()['lock'] });
  for (const code of [OLD, NEW]) {
    const storage = await start();
    expect([await opensAtLast(storage, OLD), await opensAtLast(storage, NEW)]).toEqual([true, true]);
    await keeperOf(storage).isRight(code);
    expect([await opensAtLast(storage, OLD), await opensAtLast(storage, NEW)]).toEqual([code === OLD, code === NEW]);
  }
});

describe.each<[string, (storage: MemoryStorage) => Partial<KeeperStorage>]>([
  ['refuses to store a try', () => ({ set: () => Promise.reject(new Error('setStorage:fail')) })],
  ['says that it stored a try and did not', () => ({ set: () => Promise.resolve() })],
])('a phone that %s', (_, broken) => {
  const start = (storage: MemoryStorage) => createKeeper({ ...onPhone(storage), ...broken(storage) }, () => Promise.reject(new Error()));

  test('compares no code before a wait was sat out, however often it is restarted', async () => {
    const storage = await locked();
    for (let run = 0; run < 5; run += 1) {
      const keeper = start(storage);
      expect(await keeper.isRight(OLD)).toEqual({ right: false, tries: { wrong: 5, wait: 30 } });
      expect(keeper.storesTries()).toBe(false);
    }
  });

  test('opens to the right code after the wait, and makes a wrong one wait again', async () => {
    const keeper = start(await locked());
    await keeper.isRight(OLD);
    await keeper.keepTries({ wrong: 5, wait: 0 });
    expect(await keeper.isRight(WRONG)).toEqual({ right: false, tries: { wrong: 6, wait: 60 } });
    await keeper.keepTries({ wrong: 6, wait: 0 });
    expect((await keeper.isRight(OLD)).right).toBe(true);
  });
});

test('tries that cannot be removed do not make the owner wait', async () => {
  const storage = (await locked()).failWhere((call) => call === 'remove lock/tries');
  for (let opening = 0; opening < 8; opening += 1) expect((await keeperOf(storage).isRight(OLD)).right).toBe(true);
});
