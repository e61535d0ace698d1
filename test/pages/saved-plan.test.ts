import { SIGNING_CHECKLIST } from '../../miniprogram/plans/content/signing-checklist';
import type { PlanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, settle, type Page } from '../support';
import { agreement, signed } from './agreements';
import { holdStorage, inTheBook, loan, LOAN } from './book';
import { conclusions, facts, inTheDrawer, OFFER, openPlan, saveButton, saveOffer, savedPlan, shown, storedPlans, valueOf } from './plans';

const TOTAL = SIGNING_CHECKLIST.length;
const FORM = { principal: '57000', termCount: '36', priceKind: 'total-interest', totalInterest: '7000', signedOn: '2026-01-15', firstDueOn: '2026-02-15' };
const PLAN = savedPlan('p', { name: '小李的方案', savedOn: '2026-01-15', form: FORM });

const open = (query: Record<string, string> = { id: 'p' }, options = {}) => mountPage('plans/saved-plan/index', query, options);
const NAME = 'text-field[label=名字] input';
const storedName = () => storedPlans()[0]?.name;
const titles = () => phone.callsTo('setNavigationBarTitle').map(({ title }) => title);
const remove = (page: Page) => page.tap(page.find('.saved-plan__remove'));
const inDrawer = (changes: Partial<PlanRecord> = {}) => inTheDrawer({ ...PLAN, ...changes });

describe('a saved plan', () => {
  test('shows its figures again, whose debt it is, and what is to be done with it', async () => {
    inDrawer();
    const page = await open();
    expect(page.find('.saved-plan__about').text()).toBe(
      '分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2029年1月15日\n债务 57,000.00 元 · 1月15日存下',
    );
    expect(shown(page)).toEqual(facts(OFFER));
    expect([page.find(NAME).value(), titles().at(-1)]).toEqual(['小李的方案', '小李的方案']);
    expect(page.findAll('t-button').map((button) => button.text())).toEqual([`签约前检查：已核对 0/${TOTAL}`, '记为已签', '准备协商的话', '记一次通话', '改这个方案']);
  });

  test('leads to what help has for it', async () => {
    inDrawer();
    const page = await open();
    for (const words of ['准备协商的话', '记一次通话']) await page.fire(page.findAll('t-button').find((button) => button.text() === words)!, 'tap');
    expect(phone.visits.map(({ url }) => url)).toEqual(['/help/prepare/index?plan=p', '/help/call-form/index?plan=p']);
  });

  test('of loans names them, and measures by their contracts', async () => {
    inTheBook(LOAN);
    inDrawer({ form: { ...FORM, loanIds: 'a', debtOn: '2026-01-15', contractPercent: '0.05' } });
    const page = await open();
    expect(page.find('.saved-plan__about').text()).toContain('微粒贷 · 债务 57,000.00 元，1月15日的账 · 1月15日存下');
    expect(conclusions(page)).toContainEqual(['against', '比按原计划还完多付 1,387.86 元']);
  });

  test('that is not filled in says so, and can’t be signed', async () => {
    inDrawer({ form: { principal: '57000' } });
    const page = await open();
    expect(page.text()).toContain('还没填完，打开接着填');
    expect(page.find('.note').text()).toBe('这个方案还没填完，算不出来。');
    expect([page.has('plan-result'), page.text().includes('记为已签'), page.text().includes('改这个方案')]).toEqual([false, false, true]);
  });

  test('counts what was ticked, also when it comes back from the list', async () => {
    inDrawer({ checked: ['written'] });
    const page = await open();
    expect(page.text()).toContain(`签约前检查：已核对 1/${TOTAL}`);
    await page.tap(page.withText('签约前检查'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/plans/checklist/index?plan=p' }]);
    await page.hide();
    const list = await mountPage('plans/checklist/index', { plan: 'p' });
    await list.tap(list.findAll('check-row')[0]);
    await list.close();
    await page.show();
    expect(page.text()).toContain(`签约前检查：已核对 2/${TOTAL}`);
  });

  test('is put into the form to be changed, and saved back as the same one', async () => {
    inDrawer();
    phone.storage.write('draft/plan', { principal: '1' });
    const page = await open();
    await page.tap(page.withText('改这个方案'));
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/plan/index' }]);
    const form = await openPlan();
    expect([shown(form), saveButton(form), form.text().includes('改的是存下的「小李的方案」')]).toEqual([facts(OFFER), '存回「小李的方案」', true]);
    await form.tap(form.withText('48 期'));
    await saveOffer(form);
    expect(storedPlans()).toMatchObject([{ id: 'p', name: '小李的方案', form: { termCount: '48' } }]);
    await page.show();
    expect(page.find('.saved-plan__about').text()).toContain('分期 48 期');
  });

  test('put into the form keeps its dates on a later day', async () => {
    inDrawer({ form: { ...FORM, begunOn: '2026-01-15' } });
    const page = await open();
    await page.tap(page.withText('改这个方案'));
    restartApp();
    jest.spyOn(Date, 'now').mockReturnValue(new Date('2026-03-01T12:00:00+08:00').getTime());
    expect((await openPlan()).findAll('date-field .field__value').map((tag) => tag.text())).toEqual(['1月15日', '2月15日']);
  });

  test('that can’t be put into the form says so, and goes nowhere', async () => {
    inDrawer();
    const page = await open();
    phone.failNext('setStorage');
    await page.tap(page.withText('改这个方案'));
    expect([phone.said, phone.visits]).toEqual([[expect.stringMatching(/^没有打开\n手机没有存下来/)], []]);
  });
});

describe('a plan and its agreement', () => {
  test('that is to be signed opens the form', async () => {
    inDrawer();
    const page = await open();
    await page.tap(page.withText('记为已签'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/loan/agreement-form/index?plan=p' }]);
  });

  test('that was signed shows the loan that follows it', async () => {
    inTheBook(LOAN, signed(loan({ id: 'b', note: '装修' }), agreement({ planId: 'p', signedOn: '2026-01-14' })));
    inDrawer();
    const page = await open();
    expect(page.find('.saved-plan__signed').text()).toBe('1月14日已签，「微粒贷 · 装修」按它还。\n看这笔借款');
    expect([page.text().includes('记为已签'), page.has('plan-result')]).toEqual([false, true]);
    await page.tap(page.withText('看这笔借款'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/loan/detail/index?id=b' }]);
  });

  test.each([
    ['taken back', agreement({ planId: 'p', takenBackOn: '2026-01-15' })], ['of another plan', agreement({ planId: 'q' })], ['of no plan', agreement()],
  ])('%s can be signed', async (_, one) => {
    inTheBook(signed(LOAN, one));
    inDrawer();
    const page = await open();
    expect([page.has('.saved-plan__signed'), page.text().includes('记为已签')]).toEqual([false, true]);
  });
});

describe('its name', () => {
  test('is stored when the field is left, and shown as it was kept', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, `  ${'长'.repeat(50)} `);
    expect(storedName()).toBe('小李的方案');
    await page.blur(NAME);
    const kept = '长'.repeat(50);
    expect([storedName(), page.find('text-field').attr('value'), titles().at(-1)]).toEqual([kept, kept, kept]);
    restartApp();
    expect((await open()).find(NAME).value()).toBe(kept);
  });

  test('much too long says so, and isn’t cut', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, '长'.repeat(501));
    await page.blur(NAME);
    expect([storedName(), page.find(NAME).value().length]).toEqual(['小李的方案', 501]);
    expect(page.text()).toContain('名字最多 500 个字，现在是 501 个，请删短一点');
  });

  test.each(['', '   '])('"%s" is none: the old one stays, and stands there again', async (typed) => {
    inDrawer();
    const page = await open();
    await page.type(NAME, typed);
    await page.blur(NAME);
    expect([storedName(), page.find('text-field').attr('value')]).toEqual(['小李的方案', '小李的方案']);
  });

  test('that didn’t change is not written', async () => {
    inDrawer();
    const page = await open();
    await page.blur(NAME);
    await page.type(NAME, '小李的方案 ');
    await page.blur(NAME);
    await page.close();
    expect(phone.callsTo('setStorage')).toEqual([]);
  });

  test('typed and not left is kept on going back, and the list shows it at once under its own title', async () => {
    inDrawer();
    const list = await mountPage('plans/saved/index');
    const page = await open();
    await page.type(NAME, '小王的');
    const before = titles();
    await Promise.all([page.close(), list.show()]);
    await settle();
    expect([storedName(), list.find('check-row').attr('label')]).toEqual(['小王的', '小王的']);
    expect(titles()).toEqual(before);
  });

  test('typed and not left is kept on going on to the checklist, whose title it leaves alone', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, '小王的');
    const before = titles();
    await page.hide();
    await settle();
    expect([storedName(), titles()]).toEqual(['小王的', before]);
    await page.show();
    expect([page.find('text-field').attr('value'), titles().at(-1)]).toEqual(['小王的', '小王的']);
  });

  test('that can’t be stored is said and stays typed; leaving it again, or the page, stores it', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, '小王的');
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    await page.blur(NAME);
    expect(phone.said).toEqual([expect.stringMatching(/^没有存上\n手机留给小程序的空间满了/)]);
    expect([storedName(), page.find('text-field').attr('value')]).toEqual(['小李的方案', '小王的']);
    phone.failNext('setStorage');
    await page.blur(NAME);
    await page.show();
    expect([storedName(), page.find('text-field').attr('value')]).toEqual(['小李的方案', '小王的']);
    await page.close();
    expect(storedName()).toBe('小王的');
  });

  test('takes no tick with it that was made meanwhile', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, '小王的');
    await page.hide();
    const list = await mountPage('plans/checklist/index', { plan: 'p' });
    await list.tap(list.findAll('check-row')[0]);
    await list.close();
    await page.show();
    await page.type(NAME, '小张的');
    await page.close();
    expect(storedPlans()).toEqual([{ ...PLAN, name: '小张的', checked: [SIGNING_CHECKLIST[0]?.id] }]);
  });
});

describe('deleting', () => {
  test('goes back, once also on a double tap, and the plan is gone from the list', async () => {
    inDrawer();
    const page = await open();
    await Promise.all([remove(page), remove(page)]);
    await settle();
    expect([storedPlans(), phone.visits]).toEqual([[], [{ how: 'navigateBack', url: undefined }]]);
    await page.close();
    expect(storedPlans()).toEqual([]);
  });

  test('is not undone by a name that is kept on leaving', async () => {
    inDrawer();
    const page = await open();
    await page.type(NAME, '小王的');
    await Promise.all([page.blur(NAME), remove(page), page.close()]);
    await settle();
    expect(storedPlans()).toEqual([]);
  });

  test('that fails is said, and nothing is gone; the second try works', async () => {
    inDrawer();
    const page = await open();
    phone.failNext('setStorage');
    await remove(page);
    expect([phone.said, phone.visits, storedPlans()]).toEqual([[expect.stringMatching(/^没有删掉\n/)], [], [PLAN]]);
    await remove(page);
    expect([storedPlans(), phone.visits.length]).toEqual([[], 1]);
  });
});

describe('where there is none to show', () => {
  test.each([['unknown', { id: 'gone' }], ['deleted', { id: 'd' }], ['broken', { id: '%' }], ['missing', {}]])('an id that is %s says so and leads to the plans', async (_, query) => {
    inTheDrawer(PLAN, savedPlan('d', { deleted: true }));
    const page = await open(query, { alone: true });
    expect(page.text()).toContain('没有这个方案');
    await page.tap('t-button');
    expect([phone.visits, titles()]).toEqual([[{ how: 'switchTab', url: '/pages/plan/index' }], []]);
  });

  test('the storage failing is said, and the second try works', async () => {
    inDrawer();
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(shown(page)).toEqual(facts(OFFER));
  });

  test('the storage silent shows that it is being read', async () => {
    inDrawer();
    const answer = holdStorage();
    const page = await open();
    expect(page.has('[ariaLabel=正在读取账本]')).toBe(true);
    answer();
    await settle();
    expect(valueOf(page, '名字')).toBe('小李的方案');
  });
});
