import type { Page } from 'playwright-core';
import { tap } from '../form-actions';
import { keyIn } from '../keys';
import { damaged, saved, storage } from './books';
import { countsNoSeconds } from './restarted';
import { HIDDEN, type State } from './state';

const LOCKED = { 'at-once/lock': { after: 60, body: '' } };
const RECORD = { version: 1, N: 4096, r: 8, p: 1, salt: Buffer.alloc(16).toString('base64'), hash: Buffer.alloc(32).toString('base64') };

/** Settings, backup, the lock, privacy, what went wrong. */
export const SETTINGS: readonly State[] = [
  { name: 'lock', url: '/pages/loans/index', stored: { ...storage, lock: RECORD }, plain: LOCKED, first: (page) => tap(page, '忘了密码') },
  { name: 'lock-damaged', url: '/pages/loans/index', stored: { ...storage, lock: 'x' }, plain: LOCKED, first: rescue },
  { name: 'lock-waiting', url: '/pages/loans/index', stored: { ...storage, lock: RECORD }, plain: { ...LOCKED, 'sealed/lock/tries': 'x' }, first: async (page) => { await countsNoSeconds(page); await page.getByText('请等').waitFor(); } },
  { name: 'backup-passphrase', url: '/settings/backup/index', stored: storage, first: (page) => keyIn(page.getByRole('textbox', { name: '设一个密码' }), 'abcd2026') },
  { name: 'lock-settings', url: '/settings/lock-settings/index', first: (page) => tap(page, '打开密码锁') },
  { name: 'lock-settings-set', url: '/settings/lock-settings/index', first: setLock },
  { name: 'damaged', url: '/settings/damaged/index', stored: damaged },
  { name: 'unexpected', url: '/settings/unexpected/index', first: (page) => tap(page, '看看报告') },
  {
    name: 'self-check',
    url: '/settings/self-check/index',
    stored: storage,
    first: async (page) => {
      await tap(page, '开始');
      await page.getByText('再查一次').waitFor();
    },
  },
  { name: 'privacy', url: '/settings/privacy/index', stored: storage },
  { name: 'privacy-erase', url: '/settings/privacy/index', stored: { ...storage, ...saved }, first: (page) => tap(page, '看看会删掉什么') },
  { name: 'settings', url: '/settings/home/index', plain: HIDDEN },
  { name: 'backup', url: '/settings/backup/index', stored: storage, plain: HIDDEN },
  { name: 'lock-closed', url: '/pages/loans/index', stored: { ...storage, lock: RECORD }, plain: LOCKED, first: (page) => page.getByText('忘了密码').waitFor() },
  { name: 'settings-few', url: '/settings/home/index', stored: storage },
  { name: 'damaged-none', url: '/settings/damaged/index', stored: storage },
  { name: 'backup-empty', url: '/settings/backup/index' },
];

async function setLock(page: Page): Promise<void> {
  for (const label of ['设一个密码', '再输一次']) await keyIn(page.getByRole('textbox', { name: `${label}，6 位数字` }), '041627');
  await tap(page, '打开密码锁');
  await page.getByText('密码锁开着').waitFor();
}

async function rescue(page: Page): Promise<void> {
  for (const label of ['设一个密码', '再输一次']) await keyIn(page.getByRole('textbox', { name: label }), '岸边的三棵柳树旧');
  await tap(page, '做一份加密备份');
  await page.getByText('备份做好了').waitFor();
}
