import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { runningApp } from '../support/app';
import { inTheBook, LOAN, storedLoans } from './book';

const SETTINGS = 'settings/lock-settings/index';
const LOCK = 'settings/lock/index';
const MARK = 'at-once/lock';
const app = () => runningApp() as { onShow(): void; onHide(): void };

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN);
  phone.answer('setVisualEffectOnCapture', () => ({}));
  let seed = 0;
  phone.answer('getRandomValues', ({ length }) => ({ randomValues: new Uint8Array(length as number).fill((seed += 1)).buffer }));
});

/** Until the hash is done: at once in the sources' tests, in many small steps where what was packed is run. */
async function hashed(): Promise<void> {
  const turns = process.env['MP_ROOT'] === undefined ? 3 : 60;
  for (let turn = 0; turn < turns; turn += 1) await settle();
}

async function type(page: Page, label: string, value: string): Promise<void> {
  await page.fire(`code-field[label=${label}]`, 'change', { value });
  await hashed();
}

async function tap(page: Page, words: string): Promise<void> {
  const button = page.findAll('t-button').find((one) => one.text() === words) ?? page.findAll('button').find((one) => one.text() === words);
  if (button === undefined) throw new Error(`no button "${words}" in ${page.text()}`);
  await button.fire(button, 'tap');
  await hashed();
}

async function setLock(code = '041627'): Promise<Page> {
  const page = await mountPage(SETTINGS);
  await type(page, '设一个密码', code);
  await type(page, '再输一次', code);
  await tap(page, '打开密码锁');
  return page;
}

const problem = (page: Page, label: string) => page.find(`code-field[label=${label}]`).attr('problem');
const enter = (page: Page, code: string) => type(page, '密码', code);

test('a code is set, asked for at the next start, and leads back to where the person was', async () => {
  const settings = await setLock();
  expect([phone.said.join(), settings.text()]).toEqual(['密码锁打开了', expect.stringContaining('密码锁开着')]);
  expect(phone.storage.read(MARK)).toEqual({ after: 60, body: '' });
  expect(JSON.stringify(phone.storage.read('lock'))).not.toContain('041627');
  restartApp();
  await mountPage('loan/detail/index', { id: 'a' });
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: `/${LOCK}` });
  const lock = await mountPage(LOCK);
  await enter(lock, '111222');
  expect([problem(lock, '密码'), lock.find('code-field').attr('value')]).toEqual(['密码不对。再错 4 次，就要等一会儿才能再试。', '']);
  await enter(lock, '041627');
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/loan/detail/index?id=a' });
  expect((await mountPage('loan/detail/index', { id: 'a' })).text()).toContain('11,278.87');
});

test.each([[true, 'hidden'], [false, undefined]])('a lock that is set keeps the screen out of captures: %s', async (wanted, effect) => {
  const page = await mountPage(SETTINGS);
  if (!wanted) await page.fire('check-row[label=截屏和录屏里也看不到]', 'toggle');
  await type(page, '设一个密码', '041627');
  await type(page, '再输一次', '041627');
  await tap(page, '打开密码锁');
  expect(phone.callsTo('setVisualEffectOnCapture').at(-1)?.['visualEffect']).toBe(effect);
  expect(phone.storage.read('at-once/screens-hidden')).toBe(wanted ? true : undefined);
});

test.each([['12', '12', '要 6 位数字，现在是 2 位'], ['111111', '111111', '一猜就中'], ['041627', '041628', '两次输的不一样'], ['041627', '', '再输一次']])(
  'no lock is set with %s and %s', async (code, again, words) => {
    const page = await mountPage(SETTINGS);
    await type(page, '设一个密码', code);
    await type(page, '再输一次', again);
    await tap(page, '打开密码锁');
    expect(problem(page, '再输一次')).toContain(words);
    expect(phone.storage.read('lock')).toBeUndefined();
  });

test('the way out of a forgotten code is said before one is set', async () => {
  expect((await mountPage(SETTINGS)).text()).toContain('忘了没有人能找回，开发者也不能。那时只有一条路：把这里的内容全部删除，再用以前做的备份恢复。');
});

test('a phone that does not store it sets no lock, and says so', async () => {
  phone.failNext('setStorage', 'setStorage:fail quota');
  const page = await setLock();
  expect([phone.said.join(), page.text()]).toEqual([expect.stringContaining('密码没有设上'), expect.stringContaining('先输 6 位数字')]);
  restartApp();
  expect((await mountPage('loan/detail/index', { id: 'a' })).text()).toContain('11,278.87');
});

test('five wrong codes: one waits on the screen, also after a restart, and the right code is not tried meanwhile', async () => {
  await setLock();
  restartApp();
  await mountPage('pages/loans/index');
  let lock = await mountPage(LOCK);
  for (let wrong = 0; wrong < 5; wrong += 1) await enter(lock, '111222');
  expect(problem(lock, '密码')).toContain('请等 30 秒再试');
  await lock.close();
  restartApp();
  await mountPage('pages/loans/index');
  lock = await mountPage(LOCK);
  expect([problem(lock, '密码'), lock.find('code-field').attr('disabled')]).toEqual([expect.stringContaining('请等 30 秒再试'), true]);
  const visits = phone.visits.length;
  await lock.call('open');
  expect(phone.visits).toHaveLength(visits);
  await lock.call('tick');
  expect(problem(lock, '密码')).toContain('请等 29 秒再试');
  await lock.close();
});

test('the code is forgotten: a second question, all is gone, and a backup is offered', async () => {
  await setLock();
  restartApp();
  await mountPage('pages/loans/index');
  const lock = await mountPage(LOCK);
  await tap(lock, '忘了密码');
  expect(lock.text()).toContain('那时只有一条路');
  phone.answerModal('cancel');
  await tap(lock, '全部删除');
  expect(storedLoans()).toHaveLength(1);
  phone.supply('getFileSystemManager', () => ({ readdirSync: () => [] }));
  phone.answerModal('confirm');
  phone.answerModal('confirm');
  await tap(lock, '全部删除');
  expect(phone.storage.keys).toEqual([]);
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/settings/backup/index' });
  expect((await mountPage('pages/loans/index')).text()).toContain('把欠的每一笔记下来');
});

/** The settings, opened anew with the code of now. */
async function openSettings(code: string): Promise<Page> {
  const page = await mountPage(SETTINGS);
  await type(page, '现在的密码', code);
  await tap(page, '改密码锁');
  return page;
}

test('who opens the settings anew is asked for the code before anything can be changed', async () => {
  await (await setLock()).close();
  const page = await openSettings('111222');
  expect([problem(page, '现在的密码'), page.findAll('choice-row'), page.text()]).toEqual([expect.stringContaining('密码不对'), [], expect.not.stringContaining('关掉密码锁')]);
  await type(page, '现在的密码', '0416');
  await tap(page, '改密码锁');
  expect([problem(page, '现在的密码'), phone.storage.read('lock/tries')]).toEqual(['密码是 6 位数字', { wrong: 1, wait: 0 }]);
  await type(page, '现在的密码', '041627');
  await tap(page, '改密码锁');
  expect(page.findAll('choice-row')).toHaveLength(1);
  await page.hide();
  await page.show();
  expect(page.findAll('choice-row')).toEqual([]);
});

test('another code, and no lock any more', async () => {
  const page = await setLock();
  await tap(page, '改密码');
  await type(page, '新密码', '730518');
  await type(page, '再输一次', '730518');
  phone.answerModal('cancel');
  await tap(page, '改密码');
  expect(phone.said.at(-1)).toContain('这个密码像生日');
  phone.answerModal('confirm');
  await tap(page, '改密码');
  expect(phone.said.at(-1)).toBe('密码改好了');
  await page.close();
  const again = await openSettings('041627');
  expect(problem(again, '现在的密码')).toContain('密码不对');
  await type(again, '现在的密码', '730518');
  await tap(again, '改密码锁');
  await tap(again, '关掉密码锁');
  expect([phone.said.at(-1), phone.storage.read('lock'), phone.storage.read(MARK)]).toEqual(['密码锁关掉了', undefined, undefined]);
});

test('too many wrong codes in the settings lead to the lock', async () => {
  await (await setLock()).close();
  const page = await mountPage(SETTINGS);
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await type(page, '现在的密码', '111222');
    await tap(page, '改密码锁');
  }
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: `/${LOCK}` });
});

test('a phone that did not say at the start whether there is a lock opens without a code once it says there is none', async () => {
  phone.supply('getStorageInfoSync', () => { throw new Error('getStorageInfoSync:fail'); });
  await mountPage('pages/loans/index');
  expect(phone.visits.at(-1)?.url).toBe(`/${LOCK}`);
  phone.supply('getStorageInfoSync', () => phone.storage.info());
  await mountPage(LOCK);
  await hashed();
  expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
  expect(storedLoans()).toHaveLength(1);
});

test('where the phone does not say whether there is a lock, the page says that, and asks it again', async () => {
  phone.supply('getStorageInfoSync', () => { throw new Error('getStorageInfoSync:fail'); });
  await mountPage('pages/loans/index');
  const lock = await mountPage(LOCK);
  await hashed();
  expect(lock.text()).toContain('手机没有说这里有没有设过密码');
  await tap(lock, '再试');
  expect([lock.text(), phone.visits.at(-1)?.url]).toEqual([expect.stringContaining('手机没有说'), `/${LOCK}`]);
  phone.supply('getStorageInfoSync', () => phone.storage.info());
  await tap(lock, '再试');
  expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
});

test('a set lock opens though the phone lists nothing at this start', async () => {
  await setLock();
  restartApp();
  phone.supply('getStorageSync', () => { throw new Error('getStorageSync:fail'); });
  phone.supply('getStorageInfoSync', () => { throw new Error('getStorageInfoSync:fail'); });
  await mountPage('pages/loans/index');
  const lock = await mountPage(LOCK);
  await hashed();
  expect(lock.text()).not.toContain('手机没有说');
  await enter(lock, '041627');
  expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
});

describe('the record of the code', () => {
  async function lockedWith(record: unknown, copy: unknown): Promise<Page> {
    await setLock();
    restartApp();
    for (const [key, value] of [['lock', record], ['lock/copy', copy]] as const) {
      if (value === undefined) phone.storage.remove(key);
      else if (value !== 'as it is') phone.storage.write(key, value);
    }
    await mountPage('pages/loans/index');
    const lock = await mountPage(LOCK);
    await hashed();
    return lock;
  }

  test.each([['damaged', 'x'], ['gone', undefined], ['of costs that would hang the phone', { version: 1, N: 2 ** 40, r: 8, p: 1, salt: '', hash: '' }]])('is %s: its copy opens', async (_, record) => {
    await enter(await lockedWith(record, 'as it is'), '041627');
    expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
    expect(phone.storage.read('lock')).toEqual(phone.storage.read('lock/copy'));
  });

  test('is damaged, and so is its copy: the book leaves as an encrypted backup, unseen, before it is erased and restored', async () => {
    const files = new Map<string, string>();
    let sent = '';
    phone.supply('getFileSystemManager', () => ({
      writeFileSync: (file: string, text: string) => { files.set(file, text); },
      readdirSync: () => [...files.keys()].map((file) => file.replace('wxfile://usr/', '')),
      unlinkSync: (file: string) => { files.delete(file); },
    }));
    phone.answer('shareFileMessage', ({ filePath }) => { sent = files.get(filePath as string) ?? ''; });
    const lock = await lockedWith('x', {});
    expect([lock.text().includes('哪个密码都打不开'), lock.findAll('code-field'), lock.text()]).toEqual([true, [], expect.not.stringContaining('忘了密码')]);
    for (const label of ['设一个密码', '再输一次']) await lock.fire(`passphrase-field[label=${label}]`, 'change', { value: '岸边的三棵柳树旧' });
    await tap(lock, '做一份加密备份');
    for (let turn = 0; turn < 40; turn += 1) await settle();
    await tap(lock, '发送备份文件到聊天');
    expect(JSON.parse(sent)).toMatchObject({ format: 'huandeqing-backup', lock: { kdf: 'scrypt' } });
    expect([sent.includes('微粒贷'), files.size, lock.text().includes('备份已发出')]).toEqual([false, 0, true]);
    expect(JSON.stringify(lock.instance['data'])).not.toContain('微粒贷');
    phone.answerModal('confirm');
    phone.answerModal('confirm');
    await tap(lock, '全部删除');
    expect(phone.said.join()).not.toContain('还没有存成备份');
    expect([phone.storage.keys, phone.visits.at(-1)?.url]).toEqual([[], '/settings/backup/index']);
  });

  test('is damaged twice, and nothing was saved: the question before the erase says so', async () => {
    const lock = await lockedWith('x', 'x');
    phone.answerModal('cancel');
    await tap(lock, '全部删除');
    expect(phone.said.at(-1)).toContain('账本还没有存成备份');
    expect(storedLoans()).toHaveLength(1);
  });

  test('is not handed out: no way out is needed but asking again', async () => {
    const lock = await lockedWith('as it is', 'as it is');
    phone.answer('getStorage', () => { throw Object.assign(new Error(), { errMsg: 'getStorage:fail internal' }); });
    await lock.call('look');
    expect(lock.text()).toContain('手机现在没有交出密码的记录');
    expect(lock.findAll('rescue-book')).toEqual([]);
    // It counts a wait down, as nobody knows the tries.
    await lock.close();
  });

  test('is damaged twice, and a finger opens: another code can be set at once', async () => {
    await setLock();
    for (const key of ['lock', 'lock/copy']) phone.storage.write(key, 'x');
    const page = await mountPage(SETTINGS);
    await hashed();
    expect(page.text()).toContain('以前的密码打不开了');
    await type(page, '新密码', '730418');
    await type(page, '再输一次', '730418');
    phone.answerModal('confirm');
    await tap(page, '改密码');
    restartApp();
    await mountPage('pages/loans/index');
    await enter(await mountPage(LOCK), '730418');
    expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
  });
});

test('a phone that stores no tries makes everybody wait before each, and says why', async () => {
  await setLock();
  restartApp();
  await mountPage('pages/loans/index');
  phone.answer('setStorage', () => { throw Object.assign(new Error(), { errMsg: 'setStorage:fail' }); });
  const lock = await mountPage(LOCK);
  await enter(lock, '041627');
  expect([problem(lock, '密码'), phone.visits.at(-1)?.url]).toEqual([expect.stringContaining('手机现在存不下输错的次数'), `/${LOCK}`]);
  for (let second = 0; second < 30; second += 1) await lock.call('tick');
  await enter(lock, '041627');
  expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
});

test('the code of the lock is not to be that of payments', async () => {
  expect((await setLock()).text()).not.toContain('不要用微信支付');
  expect((await mountPage(LOCK)).text()).toContain('不要用微信支付、银行卡的密码');
  phone.storage.clear();
  expect((await mountPage(SETTINGS)).text()).toContain('不要用微信支付、银行卡的密码');
});

test('a question that was open when the lock came replaces nothing', async () => {
  await tap(await setLock(), '现在锁上');
  const { snapshots } = await import('../../miniprogram/ledger/index');
  void snapshots.replaceAll([]).catch(() => undefined);
  await hashed();
  expect(storedLoans()).toHaveLength(1);
});

test('when it asks is kept at once; locked now, it asks now', async () => {
  const page = await setLock();
  await page.fire('choice-row', 'change', { value: '0' });
  expect(phone.storage.read(MARK)).toEqual({ after: 0, body: '' });
  await tap(page, '现在锁上');
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: `/${LOCK}` });
});

describe('a finger', () => {
  beforeEach(() => {
    phone.answer('checkIsSupportSoterAuthentication', () => ({ supportMode: ['fingerPrint'] }));
    phone.answer('checkIsSoterEnrolledInDevice', () => ({ isEnrolled: true }));
  });

  const refuse = (errCode: number, errMsg = 'startSoterAuthentication:fail') =>
    phone.answer('startSoterAuthentication', () => {
      throw Object.assign(new Error(errMsg), { errCode, errMsg });
    });

  async function withFinger(): Promise<void> {
    phone.answer('startSoterAuthentication', () => ({ authMode: 'fingerPrint', errCode: 0 }));
    const page = await setLock();
    await page.fire('check-row[label=也可以用指纹]', 'toggle');
    await hashed();
    expect(phone.storage.read(MARK)).toEqual({ after: 60, body: 'fingerPrint' });
    restartApp();
    await mountPage('pages/loans/index');
  }

  test('opens as the code does', async () => {
    await withFinger();
    await mountPage(LOCK);
    await hashed();
    expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/pages/loans/index' });
  });

  test.each([[90008, ''], [90009, '没有认出指纹'], [90010, '指纹错的次数太多'], [90011, '手机现在用不了指纹']])('error %i: %s', async (code, words) => {
    await withFinger();
    refuse(code);
    const lock = await mountPage(LOCK);
    await hashed();
    expect(problem(lock, '密码')).toContain(words);
    expect(phone.visits.at(-1)?.url).toBe(`/${LOCK}`);
    await enter(lock, '041627');
    expect(phone.visits.at(-1)?.url).toBe('/pages/loans/index');
  });

  test('must be recognised once before it may open', async () => {
    const page = await setLock();
    refuse(90009);
    await page.fire('check-row[label=也可以用指纹]', 'toggle');
    await hashed();
    expect([phone.storage.read(MARK), phone.said.join()]).toEqual([{ after: 60, body: '' }, expect.stringContaining('没有认出指纹')]);
  });

  test('none is enrolled: it is not offered', async () => {
    phone.answer('checkIsSoterEnrolledInDevice', () => ({ isEnrolled: false }));
    expect((await mountPage(SETTINGS)).findAll('check-row[label=也可以用指纹]')).toEqual([]);
  });
});

test('in the background the lock page is covered, and shown again without asking itself', async () => {
  await setLock();
  restartApp();
  await mountPage('pages/loans/index');
  const lock = await mountPage(LOCK);
  const visits = phone.visits.length;
  await lock.hide();
  app().onHide();
  app().onShow();
  await lock.show();
  expect([lock.instance['data'], phone.visits.length]).toEqual([expect.objectContaining({ covered: false }), visits]);
});
