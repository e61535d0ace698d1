import { sealedName } from '../../miniprogram/platform/sealed';
import { PhoneMemory } from './phone-memory';

/** Phones that don't encrypt, that stop doing so, and that are full. */

const BOOK = { index: { loans: ['a'] }, 'loan/a': { id: 'a' } };

describe.each(['refuses', 'ignores'] as const)('a phone that %s to encrypt', (encrypt) => {
  test('keeps what there is and what is written plainly, over a restart', async () => {
    const phone = PhoneMemory.plain(BOOK, { encrypt });
    await phone.set('loan/b', { id: 'b' });
    await phone.remove('loan/a');
    const next = phone.restarted();
    expect([await next.keys(), await next.get('loan/b'), await next.get('loan/a')]).toEqual([['index', 'loan/b'], { id: 'b' }, undefined]);
    expect(next.plainNames()).toEqual(['index', 'loan/b']);
  });

  test('is found out once a start, and not where nothing is written', async () => {
    const phone = PhoneMemory.plain({}, { encrypt });
    await phone.get('draft/plan');
    await phone.keys();
    // Whatever the listing says it is looked for under both names.
    expect(phone.calls).toEqual(['keys', 'get sealed/draft/plan', 'get draft/plan', 'keys']);
    await phone.set('a', 1);
    await phone.set('b', 1);
    expect(phone.calls.filter((call) => /set (a|b|sealed)/.test(call))).toEqual(['set a', 'set b']);
    expect(phone.calls.filter((call) => call === 'set encryption-trial').length).toBeLessThanOrEqual(1);
  });

  test('moves all of it once it encrypts', async () => {
    const phone = PhoneMemory.plain(BOOK, { encrypt });
    await phone.set('loan/b', { id: 'b' });
    const later = phone.restarted({ encrypt: 'does' });
    expect([await later.keys(), later.plainNames()]).toEqual([['index', 'loan/a', 'loan/b'], []]);
    expect(later.contents()).toEqual({ ...BOOK, 'loan/b': { id: 'b' } });
  });
});

describe('once something stands there encrypted', () => {
  test.each(['refuses', 'ignores'] as const)('a phone that now %s is not taken for an empty or a damaged one, and nothing is written over', async (encrypt) => {
    const phone = PhoneMemory.encrypted(BOOK).restarted({ encrypt });
    expect(await phone.keys()).toEqual(['index', 'loan/a']);
    if (encrypt === 'refuses') {
      await expect(phone.get('index')).rejects.toMatchObject({ errMsg: 'getStorage:fail invalid parameter' });
      await expect(phone.set('loan/a', { id: 'a', note: 'new' })).rejects.toMatchObject({ errMsg: 'setStorage:fail invalid parameter' });
      expect(phone.contents()).toEqual(BOOK);
    }
    expect(phone.plainNames()).toEqual([]);
  });

  test.each([
    ['a text of signs', 'U2FsdGVkX1/8d2'],
    ['nothing', null],
    ['no text at all', undefined],
    ['another object', { iv: '0' }],
  ])('%s where a record should be is said to be not opened, and stays', async (_what, data) => {
    const phone = PhoneMemory.encrypted(BOOK);
    await phone.disk.set(sealedName('index'), { mode: 'encrypted', data });
    await expect(phone.get('index')).rejects.toThrow('手机没有解开这条记录');
    expect(Object.keys(phone.disk.contents())).toContain('sealed/index');
  });

  test('a key that is listed and called not found is not taken for none', async () => {
    const phone = PhoneMemory.encrypted(BOOK);
    await phone.keys();
    const get = phone.disk.get.bind(phone.disk);
    phone.disk.get = (name) => (name === 'sealed/index' ? Promise.resolve(undefined) : get(name));
    await expect(phone.get('index')).rejects.toThrow('手机没有交出这条记录');
    phone.disk.get = get;
    expect(await phone.get('index')).toEqual(BOOK.index);
  });
});

describe('a full phone', () => {
  const kilobytes = (count: number) => ({ text: 'x'.repeat(count * 1024) });

  test('refuses what is too large encrypted, and does not write it plainly', async () => {
    const phone = PhoneMemory.encrypted(BOOK);
    await expect(phone.set('loan/b', kilobytes(800))).rejects.toMatchObject({ errMsg: 'setStorage:fail entry size limit reached' });
    expect(phone.contents()).toEqual(BOOK);
  });

  test('that can not even be tried refuses, and reads what there is', async () => {
    const phone = PhoneMemory.plain({ ...BOOK, 'loan/big': kilobytes(10) }, { limit: 10 * 1024 + 50 });
    expect(await phone.get('loan/a')).toEqual(BOOK['loan/a']);
    await expect(phone.set('loan/b', { id: 'b' })).rejects.toMatchObject({ errMsg: 'setStorage:fail exceed storage max size 10Mb' });
    await phone.remove('loan/big');
    await phone.set('loan/b', { id: 'b' });
    expect(phone.plainNames().sort()).toEqual(['index', 'loan/a']);
    expect(await phone.restarted().keys()).toEqual(['loan/b', 'index', 'loan/a']);
  });

  test('moves what fits, leaves the rest readable, and goes on when there is room', async () => {
    const values = { ...BOOK, 'loan/big': kilobytes(700), 'loan/huge': kilobytes(900), 'loan/small': kilobytes(1) };
    const phone = PhoneMemory.plain(values, { limit: 2000 * 1024 });
    expect(await phone.get('loan/big')).toEqual(values['loan/big']);
    expect(phone.plainNames()).toEqual(['loan/big', 'loan/huge']);
    await phone.remove('loan/huge');
    const next = phone.restarted();
    expect([(await next.keys()).length, next.plainNames()]).toEqual([4, []]);
    expect(await next.get('loan/big')).toEqual(values['loan/big']);
  });
});

test('an opening of 300 loans makes as many calls as there are keys, and one for their names', async () => {
  const values = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`loan/${String(number)}`, { id: String(number) }]));
  const phone = PhoneMemory.encrypted(values);
  await Promise.all((await phone.keys()).map((key) => phone.get(key)));
  expect(phone.calls).toHaveLength(301);
});
