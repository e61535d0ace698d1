import path from 'node:path';
import type * as Interaction from '../../miniprogram/platform/interaction';
import type * as Gate from '../../miniprogram/platform/lock-gate';
import { mountPage, phone, restartApp, settle, today } from '../support';
import { runningApp } from '../support/app';
import { appRoot } from '../support/root';
import { agreement, signed } from './agreements';
import { inTheBook, loan, paid } from './book';

/** While the app is locked no page tells anything of the ledger. */

const MARK = 'at-once/lock';
const lock = (after: number) => phone.storage.write(MARK, { after, body: '' }, { plain: true });
/** Of the app that runs: on the compiled tree its own. */
const script = (name: string) => path.join(appRoot(), name);
const app = () => runningApp() as { onShow(): void; onHide(): void };

beforeEach(() => {
  today('2026-03-24');
  inTheBook(loan({ lender: '某银行', repayments: [paid('2026-02-15', 563_350)] }));
});

test.each([
  ['a mark', () => { lock(0); }],
  ['a mark that says nothing', () => { phone.storage.write(MARK, 'x', { plain: true }); }],
  ['a record without its mark', () => { phone.storage.write('lock', { version: 1 }); }],
])('%s: a start shows nothing and asks for the code', async (_, set) => {
  set();
  restartApp();
  const page = await mountPage('loan/detail/index', { id: 'a' });
  expect(page.text()).not.toMatch(/某银行|\d\.\d\d/);
  expect(JSON.stringify(page.instance['data'])).not.toContain('某银行');
  expect(phone.callsTo('setNavigationBarTitle')).toEqual([]);
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/settings/lock/index' });
});

test('in the background the open page and its title say nothing, and are back where the time is not up', async () => {
  const page = await mountPage('loan/detail/index', { id: 'a' });
  lock(60);
  await page.hide();
  app().onHide();
  await settle();
  expect(page.instance['data']).toMatchObject({ covered: true });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '还得清' });
  app().onShow();
  await page.show();
  expect(page.instance['data']).toMatchObject({ covered: false });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)?.['title']).toContain('某银行');
  expect(phone.visits).toEqual([]);
});

test('where the time is up the page stays covered and gives way', async () => {
  const page = await mountPage('loan/detail/index', { id: 'a' });
  lock(0);
  await page.hide();
  app().onHide();
  app().onShow();
  await page.show();
  expect(page.instance['data']).toMatchObject({ covered: true });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '还得清' });
  expect(phone.visits[0]).toEqual({ how: 'reLaunch', url: '/settings/lock/index' });
});

test('without a lock nothing is covered and nobody is sent anywhere', async () => {
  const page = await mountPage('loan/detail/index', { id: 'a' });
  await page.hide();
  app().onHide();
  app().onShow();
  await page.show();
  expect(page.instance['data']).not.toHaveProperty('covered');
  expect(phone.visits).toEqual([]);
});

describe('a question that is open when the lock comes', () => {
  /** Opens the question and leaves it open; the answer is how it is confirmed. */
  function leaveOpen(): () => Promise<void> {
    let confirm: (answer: object) => void = () => undefined;
    phone.supply('showModal', () => new Promise((resolve) => { confirm = resolve; }));
    return async () => {
      confirm({ confirm: true, cancel: false });
      for (let turn = 0; turn < 10; turn += 1) await settle();
    };
  }

  test.each([[0, '取消'], [60, '照做']])('asks after %i s: %s', async (after, outcome) => {
    inTheBook(signed(loan(), agreement({ signedOn: '2026-03-01', firstDueOn: '2026-04-15' })));
    const page = await mountPage('loan/detail/index', { id: 'a' });
    const before = JSON.stringify(phone.storage.read('loan/a'));
    lock(after);
    const confirm = leaveOpen();
    void page.call('takeBack');
    await settle();
    app().onHide();
    app().onShow();
    await confirm();
    expect(JSON.stringify(phone.storage.read('loan/a')) === before).toBe(outcome === '取消');
  });
});

test('a word that comes after the lock waits until it is open', async () => {
  await mountPage('loan/detail/index', { id: 'a' });
  lock(0);
  const { tell, ask } = jest.requireActual<typeof Interaction>(script('platform/interaction'));
  const { lockGate } = jest.requireActual<typeof Gate>(script('platform/lock-gate'));
  app().onHide();
  app().onShow();
  tell('没有存上', '某银行');
  expect([await ask('删掉某银行', '', '删'), phone.said]).toEqual([false, []]);
  lockGate.unlock();
  expect(phone.said).toEqual(['没有存上\n某银行']);
});

describe('the clock', () => {
  /** Away for so many seconds by the phone's clock, and by what counts whatever the clock is set to. */
  async function away(clock: number, counted: number): Promise<string | undefined> {
    const page = await mountPage('loan/detail/index', { id: 'a' });
    lock(1800);
    const [start, up] = [Date.now(), performance.now()];
    const uptime = jest.spyOn(performance, 'now').mockReturnValue(up);
    await page.hide();
    app().onHide();
    jest.spyOn(Date, 'now').mockReturnValue(start + clock * 1000);
    uptime.mockReturnValue(up + counted * 1000);
    app().onShow();
    await page.show();
    return phone.visits.at(-1)?.url;
  }

  test.each([
    ['away a minute', 60, 60, undefined],
    ['away three hours', 3 * 3600, 3 * 3600, '/settings/lock/index'],
    ['away three hours, the phone asleep', 3 * 3600, 5, '/settings/lock/index'],
    ['away three hours, and the clock set to a minute after leaving', 60, 3 * 3600, '/settings/lock/index'],
    ['away three hours, mostly asleep, and the clock set to a minute after leaving', 60, 300, '/settings/lock/index'],
    ['the clock set back', -60, 5, '/settings/lock/index'],
  ])('%s', async (_, clock, counted, url) => {
    expect(await away(clock, counted)).toBe(url);
  });

  test('a timer that came due in the background locks, where nothing else counts', async () => {
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'queueMicrotask', 'nextTick', 'setImmediate'] });
    try {
      void mountPage('loan/detail/index', { id: 'a' });
      await jest.advanceTimersByTimeAsync(100);
      lock(1800);
      app().onHide();
      jest.advanceTimersByTime(1_799_000);
      app().onShow();
      expect(phone.visits).toEqual([]);
      jest.advanceTimersByTime(1000);
      expect(phone.visits.at(-1)?.url).toBe('/settings/lock/index');
    } finally {
      jest.useRealTimers();
    }
  });
});

test('a mark that is damaged into asking never does not keep the lock from asking', async () => {
  const page = await mountPage('loan/detail/index', { id: 'a' });
  lock(10 ** 12);
  await page.hide();
  app().onHide();
  app().onShow();
  expect(phone.visits.at(-1)?.url).toBe('/settings/lock/index');
});
