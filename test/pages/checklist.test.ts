import { SIGNING_CHECKLIST } from '../../miniprogram/plans/content/signing-checklist';
import type { PlanRecord } from '../../miniprogram/ledger/records';
import { meant, mountPage, phone, restartApp, settle, type Page } from '../support';
import { holdStorage } from './book';
import { inTheDrawer, savedPlan, storedPlans } from './plans';

const PLAN = savedPlan('p', { name: '36 期，总利息 7,000 元' });
const TOTAL = SIGNING_CHECKLIST.length;

const open = (query: Record<string, string> = { plan: 'p' }, options = {}) => mountPage('plans/checklist/index', query, options);
const row = (page: Page, id: string) => page.find(`check-row[label="${SIGNING_CHECKLIST.find((item) => item.id === id)?.title ?? ''}"]`);
const tickedOn = (page: Page) => page.findAll('check-row').filter((each) => each.find('.check').attr('ariaChecked') === true).map((each) => each.attr('label'));
const titles = (...ids: string[]) => SIGNING_CHECKLIST.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
const stored = () => storedPlans()[0]?.checked;

describe('the list', () => {
  test('stands in its order, each item with why it matters and none ticked yet', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    expect(page.findAll('check-row').map((each) => each.text().split('\n').slice(0, 2))).toEqual(SIGNING_CHECKLIST.map(({ title, why }) => [title, why]));
    expect([page.text(), tickedOn(page)]).toEqual([expect.stringContaining(`已核对 0/${TOTAL}\n还有 ${TOTAL} 项没核对，没问清的先别签`), []]);
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: PLAN.name });
  });

  test('says where a fact of the outside world comes from, and when it was looked up', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    expect(row(page, 'credit-report').text()).toContain('官方 · 来源：《征信业管理条例》第十六条（国务院，2013 年）。核对于 11月26日。');
    expect(row(page, 'written').text()).not.toContain('来源');
  });

  test('shows what was ticked before', async () => {
    inTheDrawer({ ...PLAN, checked: ['written', 'parts', 'of another day'] });
    const page = await open();
    expect(tickedOn(page)).toEqual(titles('parts', 'written'));
    expect(page.text()).toContain(`已核对 2/${TOTAL}`);
  });

  test('of another plan is another list', async () => {
    inTheDrawer(PLAN, savedPlan('q', { name: '延期三个月', checked: ['payee'] }));
    const page = await open({ plan: 'q' });
    await page.tap(row(page, 'written'));
    expect(storedPlans().map(({ checked }) => checked)).toEqual([[], ['payee', 'written']]);
  });
});

describe('a tick', () => {
  test('is shown and stored at once, and taken back by a second tap', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    await page.tap(row(page, 'payee'));
    expect([tickedOn(page), stored()]).toEqual([titles('payee'), ['payee']]);
    expect(page.text()).toContain(`已核对 1/${TOTAL}\n还有 ${TOTAL - 1} 项没核对`);
    await page.tap(row(page, 'payee'));
    expect([tickedOn(page), stored()]).toEqual([[], []]);
    expect(storedPlans()).toEqual([PLAN]);
  });

  test('of the last item says what is left to do', async () => {
    const [first, ...others] = SIGNING_CHECKLIST.map(({ id }) => id);
    inTheDrawer({ ...PLAN, checked: others });
    const page = await open();
    await page.tap(row(page, first!));
    expect(page.text()).toContain(`已核对 ${TOTAL}/${TOTAL}\n都核对过了。再看一遍协议原文`);
  });

  test('stays over a restart', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    await page.tap(row(page, 'parts'));
    await page.tap(row(page, 'fees'));
    restartApp();
    expect(tickedOn(await open())).toEqual(titles('parts', 'fees'));
  });

  test('is not lost to a finger in a hurry: all rows at once', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    await Promise.all(page.findAll('check-row').map((each) => each.tap()));
    await settle();
    expect([tickedOn(page).length, stored()]).toEqual([TOTAL, SIGNING_CHECKLIST.map(({ id }) => id)]);
  });

  test('twice on one row while the phone is slow is a tick and its taking back, each stored', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    const writes: unknown[] = [];
    phone.supply('setStorage', async (options: Record<string, unknown>) => {
      await settle(20);
      phone.storage.store(options);
      const { key, data } = meant(options);
      if (key.startsWith('plan/')) writes.push((data as PlanRecord).checked);
    });
    const each = row(page, 'parts');
    await Promise.all([each.tap(), each.tap(), row(page, 'fees').tap()]);
    while (writes.length < 3) await settle(20);
    await settle();
    expect(writes).toEqual([['parts'], [], ['fees']]);
    expect(tickedOn(page)).toEqual(titles('fees'));
  });

  test('begun before going back is there for the next opening, and both land', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    const tapped = page.tap(row(page, 'parts'));
    await page.close();
    await tapped;
    const next = await open();
    await next.tap(row(next, 'fees'));
    expect([tickedOn(next), stored()]).toEqual([titles('parts', 'fees'), ['parts', 'fees']]);
  });

  test('that cannot be stored is said, and what is stored stays shown', async () => {
    inTheDrawer({ ...PLAN, checked: ['written'] });
    const page = await open();
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    await page.tap(row(page, 'parts'));
    expect(phone.said).toEqual([expect.stringMatching(/^没有存上\n手机留给小程序的空间满了/)]);
    expect([tickedOn(page), stored()]).toEqual([titles('written'), ['written']]);
    await page.tap(row(page, 'parts'));
    expect([tickedOn(page), stored()]).toEqual([titles('parts', 'written'), ['written', 'parts']]);
  });

  test('that cannot be stored takes no other one with it', async () => {
    inTheDrawer(PLAN);
    const page = await open();
    phone.failNext('setStorage');
    await Promise.all([row(page, 'parts').tap(), row(page, 'fees').tap(), row(page, 'written').tap()]);
    await settle();
    expect([phone.said.length, tickedOn(page), stored()]).toEqual([1, titles('fees', 'written'), ['fees', 'written']]);
  });
});

describe('where there is no list to show', () => {
  test.each([
    ['of no known plan', { plan: 'gone' }],
    ['of a deleted plan', { plan: 'd' }],
    ['with a broken id', { plan: '%' }],
    ['without an id', {}],
  ])('a link %s says so and leads to the plans', async (_, query) => {
    inTheDrawer(PLAN, savedPlan('d', { deleted: true }));
    const page = await open(query, { alone: true });
    expect(page.text()).toContain('没有这个方案');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/plan/index' }]);
  });

  test('the storage failing is said, and the second try works', async () => {
    inTheDrawer(PLAN);
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(page.text()).toContain(`已核对 0/${TOTAL}`);
  });

  test('the storage silent shows that it is being read', async () => {
    inTheDrawer(PLAN);
    const answer = holdStorage();
    const page = await open();
    expect([page.text(), page.has('[ariaLabel=正在读取账本]')]).toEqual(['', true]);
    answer();
    await settle();
    expect(page.text()).toContain(`已核对 0/${TOTAL}`);
  });
});

describe('copying', () => {
  test('puts what is still open on the clipboard as questions, and nothing once all is ticked', async () => {
    const [first, second, ...others] = SIGNING_CHECKLIST;
    inTheDrawer({ ...PLAN, checked: others.map(({ id }) => id) });
    const page = await open();
    await page.tap('t-button');
    expect(phone.callsTo('setClipboardData')).toEqual([expect.objectContaining({ data: `签约前想先弄清楚，请逐条书面答复：\n1. ${first?.title ?? ''}\n2. ${second?.title ?? ''}` })]);
    await page.tap(row(page, first?.id ?? ''));
    await page.tap(row(page, second?.id ?? ''));
    expect(page.findAll('t-button')).toEqual([]);
  });

  test('that the phone refuses says so', async () => {
    inTheDrawer(PLAN);
    phone.failNext('setClipboardData', 'setClipboardData:fail privacy permission is not authorized');
    const page = await open();
    await page.tap('t-button');
    expect(phone.callsTo('showModal').at(-1)).toMatchObject({ title: '没有复制', content: expect.stringContaining('隐私指引') as string });
  });
});
