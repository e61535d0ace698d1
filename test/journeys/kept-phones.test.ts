import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectShown } from './support/form-actions';
import { Preview } from './support/preview';

/** A phone goes from one file of journeys to the next, and with it nothing of what was done on it. */

const SUPPLIED = { getClipboardData: "() => Promise.resolve({ data: '抄下来的' })" };
let app: AppPage;

/** As a file of journeys begins and ends. */
async function file(journey: (preview: Preview) => Promise<void>): Promise<void> {
  const preview = await Preview.start();
  await journey(preview);
  await preview.close();
}

/** All that a journey can set up or leave behind. */
async function useUp(preview: Preview): Promise<void> {
  app = await preview.open('/pages/loans/index', { width: 320, theme: 'dark', font: 'largest', today: '2027-02-28', frozen: true, storage: exampleBook('2027-02-28').storage, plainStorage: { 'at-once/amounts-hidden': true }, wx: SUPPLIED });
  await app.page.route('**/images/**', (route) => route.abort());
  await app.page.evaluate(() => {
    sessionStorage.setItem('left', 'x');
    document.cookie = 'left=x';
    window.name = 'left';
    // As an app does that keeps its drafts when it is left, and goes on doing so.
    for (const event of ['visibilitychange', 'pagehide', 'unload']) addEventListener(event, () => localStorage.setItem('wx:left', 'x'));
    setInterval(() => localStorage.setItem('wx:left', 'x'), 1);
    Object.assign(window, { left: 'x' });
  });
}

async function expectFresh(): Promise<void> {
  const { page } = app;
  await expectShown(page, '把欠的每一笔记下来');
  const found = await page.evaluate(async () => ({
    kept: Object.keys(localStorage).filter((name) => name === 'wx:left' || name.includes('loan/') || name.includes('hidden')),
    session: sessionStorage.getItem('left'),
    cookie: document.cookie,
    name: window.name,
    variable: (window as { left?: string }).left,
    supplied: Object.keys(window.__suppliedWx ?? {}),
    width: innerWidth,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(found).toEqual({ kept: [], session: null, cookie: '', name: '', variable: undefined, supplied: [], width: 390, isDark: false, databases: [], caches: [] });
  // The clock runs from the usual day, and the pictures come.
  expect(new URL(page.url()).searchParams.has('frozen')).toBe(false);
  expect(await page.evaluate(() => fetch('images/none.png').then(({ status }) => status))).toBe(404);
}

test('of two files the second takes up the phone of the first, and finds it new', async () => {
  await file(async (preview) => {
    await useUp(preview);
    await app.close();
  });
  const { page } = app;
  await file(async (preview) => {
    app = await preview.open('/pages/loans/index');
    expect(app.page).toBe(page);
    await expectFresh();
    await app.close();
  });
});

test('a phone that is started over finds nothing of what the app before it wrote as it went', async () => {
  await file(async (preview) => {
    await useUp(preview);
    await app.startOver('/pages/loans/index', {});
    expect(await app.page.evaluate(() => [localStorage.getItem('wx:left'), sessionStorage.getItem('left')])).toEqual([null, null]);
    await expectShown(app.page, '把欠的每一笔记下来');
    await app.close();
  });
});

test('a phone in use when its file ends is not handed on', async () => {
  await file(useUp);
  expect(app.page.isClosed()).toBe(true);
  await file(async (preview) => {
    app = await preview.open('/pages/loans/index');
    await expectFresh();
    await app.close();
  });
});

test('the book of the second file is there, whatever was numbered the same in the first', async () => {
  const { storage } = exampleBook('2026-11-22');
  for (const stored of [{}, storage]) {
    // As jest loads the modules of each file anew.
    await jest.isolateModulesAsync(async () => {
      const support = await import('./support/preview');
      const preview = await support.Preview.start();
      const opened = await preview.open('/pages/loans/index', { storage: stored });
      await expectShown(opened.page, stored === storage ? '逾期合计（元）' : '把欠的每一笔记下来');
      await opened.close();
      await preview.close();
    });
  }
});
