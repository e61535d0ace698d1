import { meant, mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { choose, fill, holdStorage, inTheBook, LOAN } from './book';
import { facts, inTheDrawer, OFFER, openKind, openPlan, planWithOffer, saveButton, saveOffer, savedPlan, shown, storedPlans, tick, valueOf } from './plans';

const NAME = '分期 36 期，利息 7,000.00';
const another = (page: Page) => page.tap(page.find('.plan__another'));
const count = (page: Page) => (page.has('.plan__saved') ? page.find('.plan__saved').text() : '');
const stored = () => storedPlans().map(({ name, form }) => `${name}: ${form['termCount']} / ${form['totalInterest']}`);

describe('saving a plan', () => {
  test('keeps the form as it was typed, under a name that says the offer, and can be opened', async () => {
    const page = await planWithOffer();
    expect([count(page), saveButton(page), page.has('.plan__another')]).toEqual(['', '存下这个方案', false]);
    await saveOffer(page);
    const [plan] = storedPlans();
    expect(plan).toMatchObject({ version: 2, name: NAME, savedOn: '2026-01-15', checked: [], deleted: false });
    expect(plan?.form).toMatchObject({ kind: 'installments', principal: '57,000', termCount: '36', priceKind: 'total-interest', totalInterest: '7000', signedOn: '2026-01-15', firstDueOn: '2026-02-15', savedId: '' });
    expect(phone.said).toEqual(['存下了，在「存下的方案」里']);
    expect([count(page), saveButton(page)]).toEqual(['存下的方案 1 个，并排比较 ›', `存回「${NAME}」`]);
    expect(shown(page)).toEqual(facts(OFFER));
    await page.tap('.plan__saved');
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/plans/saved/index' }]);
  });

  test.each<[string, (page: Page) => Promise<void>]>([
    ['分期 36 期，不收利息', (page) => choose(page, '怎么报价', '不收利息')],
    ['分期 36 期，年利率 10.8%', async (page) => { await choose(page, '怎么报价', '年利率'); await fill(page, '年利率', '10.8'); }],
    ['分期 36 期，每期 1,800.00', async (page) => { await choose(page, '怎么报价', '每期还款'); await fill(page, '每期还款', '1800'); }],
    ['一次付 40,000.00，口头答应', async (page) => { await openKind(page, '一次性结清'); await fill(page, '结清金额', '4万'); }],
    ['延期 3 个月', async (page) => { await openKind(page, '延期'); await fill(page, '延期月数', '3'); await fill(page, '合同日利率', '0.05'); }],
  ])('calls it "%s"', async (name, change) => {
    const page = await planWithOffer();
    await change(page);
    await saveOffer(page);
    expect(storedPlans().map((plan) => plan.name)).toEqual([name]);
  });

  test('again changes the same one, over a restart too', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    const [first] = storedPlans();
    await fill(page, '总利息', '6500');
    await saveOffer(page);
    expect(storedPlans()).toHaveLength(1);
    restartApp();
    const next = await openPlan();
    expect(saveButton(next)).toMatch(/^存回「分期 36 期/);
    await fill(next, '总利息', '6000');
    await saveOffer(next);
    expect(storedPlans().map(({ id, form }) => [id, form['totalInterest']])).toEqual([[first?.id, '6000']]);
    expect(count(next)).toBe('存下的方案 1 个，并排比较 ›');
  });

  test('again keeps the name that it was given, and what was ticked', async () => {
    inTheDrawer(savedPlan('p', { name: '小李的', checked: ['written'] }));
    phone.storage.write('draft/plan', { ...savedPlan('p').form, savedId: 'p', signedOn: '2026-11-15' });
    const page = await openPlan();
    expect(saveButton(page)).toBe('存回「小李的」');
    await saveOffer(page);
    expect(storedPlans()).toMatchObject([{ id: 'p', name: '小李的', checked: ['written'], savedOn: '2026-01-15' }]);
  });

  test('as another one leaves the first as it was, and goes on with the new one', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    await fill(page, '分期期数', '24');
    await fill(page, '总利息', '4000');
    today('2026-01-16');
    await another(page);
    expect(stored()).toEqual([`${NAME}: 36 / 7000`, '分期 24 期，利息 4,000.00: 24 / 4000']);
    expect([count(page), saveButton(page)]).toEqual(['存下的方案 2 个，并排比较 ›', '存回「分期 24 期，利息 4,000.00」']);
    await fill(page, '总利息', '4100');
    await saveOffer(page);
    expect(storedPlans().map(({ form }) => form['totalInterest'])).toEqual(['7000', '4100']);
  });

  test('takes the loans along', async () => {
    inTheBook(LOAN);
    const page = await openPlan();
    await tick(page, '微粒贷');
    await fill(page, '总利息', '7000');
    await saveOffer(page);
    expect(storedPlans()[0]?.form).toMatchObject({ loanIds: 'a', debtOn: '2026-01-15', principal: '57,000.00' });
  });

  test('starting over lets go of the saved one, which stays', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    await page.tap(page.withText('全部清空重来'));
    expect([saveButton(page), page.has('.plan__another'), stored()]).toEqual(['存下这个方案', false, [`${NAME}: 36 / 7000`]]);
  });

  test('one that was deleted meanwhile makes a new one; one that was renamed keeps its new name', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    const id = storedPlans()[0]?.id ?? '';
    const there = await mountPage('plans/saved-plan/index', { id });
    await there.type('text-field[label=名字] input', '小李的');
    await there.blur('text-field[label=名字] input');
    await page.show();
    expect(saveButton(page)).toBe('存回「小李的」');
    await there.tap(there.withText('删除这个方案'));
    await page.show();
    expect([saveButton(page), count(page)]).toEqual(['存下这个方案', '']);
    await saveOffer(page);
    expect(storedPlans()).toHaveLength(1);
    expect(storedPlans()[0]?.id).not.toBe(id);
  });
});

describe('a write that fails', () => {
  test('says so and keeps the form; the second try makes one plan', async () => {
    const page = await planWithOffer();
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    await saveOffer(page);
    expect(phone.said).toEqual([expect.stringMatching(/^没有存上\n手机留给小程序的空间满了[\s\S]*填好的都还在。$/)]);
    expect([stored(), shown(page), saveButton(page), count(page)]).toEqual([[], facts(OFFER), '存下这个方案', '']);
    await saveOffer(page);
    expect([stored(), count(page)]).toEqual([[`${NAME}: 36 / 7000`], '存下的方案 1 个，并排比较 ›']);
  });

  test('of a plan that was saved before leaves that as it was', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    await fill(page, '总利息', '5000');
    phone.failNext('setStorage');
    await saveOffer(page);
    expect([stored(), valueOf(page, '总利息'), saveButton(page)]).toEqual([[`${NAME}: 36 / 7000`], '5000', `存回「${NAME}」`]);
  });

  test('of the draft alone matters nothing: the plan is saved', async () => {
    const page = await planWithOffer();
    phone.answer('setStorage', (options) => {
      // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
      if (meant(options).key === 'draft/plan') throw { errMsg: 'setStorage:fail' };
      phone.storage.store(options);
    });
    await saveOffer(page);
    expect([stored(), saveButton(page), phone.said]).toEqual([[`${NAME}: 36 / 7000`], `存回「${NAME}」`, ['存下了，在「存下的方案」里']]);
    await saveOffer(page);
    expect(storedPlans()).toHaveLength(1);
  });

  test('saved plans that cannot be read are not taken for none: nothing is saved twice', async () => {
    inTheDrawer(savedPlan('p'));
    phone.storage.write('draft/plan', { ...savedPlan('p').form, savedId: 'p', signedOn: '2026-11-15' });
    // The first call finds out which snapshot counts; the loans and plans are asked for after it.
    let calls = 0;
    phone.answer('getStorageInfo', () => {
      calls += 1;
      // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
      if (calls > 1 && calls < 5) throw { errMsg: 'getStorageInfo:fail' };
      return phone.storage.info();
    });
    const page = await openPlan();
    await saveOffer(page);
    expect(phone.said.join()).toContain('没有存上');
    expect(storedPlans()).toEqual([savedPlan('p')]);
  });
});

describe('a hurried finger', () => {
  test('tapping twice saves once', async () => {
    const page = await planWithOffer();
    await Promise.all([saveOffer(page), saveOffer(page)]);
    await settle();
    expect([storedPlans().length, phone.said]).toEqual([1, ['存下了，在「存下的方案」里']]);
  });

  test('tapping both buttons saves the first', async () => {
    const page = await planWithOffer();
    await saveOffer(page);
    await Promise.all([saveOffer(page), another(page)]);
    await settle();
    expect(storedPlans()).toHaveLength(1);
  });

  test('typing on while the phone is slow is not undone by what was saved', async () => {
    const page = await planWithOffer();
    const release = slowWrites();
    const saving = saveOffer(page);
    await settle();
    await page.type('text-field[label=总利息] input', '6900');
    release();
    await saving;
    await settle();
    expect([valueOf(page, '总利息'), shown(page)[0], stored()]).toEqual(['6900', '6,900.00', [`${NAME}: 36 / 7000`]]);
    restartApp();
    const next = await openPlan();
    expect([valueOf(next, '总利息'), saveButton(next)]).toEqual(['6900', `存回「${NAME}」`]);
  });

  test('starting over waits for the save: an empty form does not become the saved plan', async () => {
    const page = await planWithOffer();
    const release = slowWrites();
    const saving = saveOffer(page);
    await settle();
    await page.tap(page.withText('全部清空重来'));
    release();
    await saving;
    await settle();
    expect([valueOf(page, '本金'), saveButton(page)]).toEqual(['57,000', `存回「${NAME}」`]);
    await page.tap(page.withText('全部清空重来'));
    expect([valueOf(page, '本金'), saveButton(page), stored()]).toEqual(['', '存下这个方案', [`${NAME}: 36 / 7000`]]);
  });
});

test('a page whose storage is slow is opening, not empty', async () => {
  const release = holdStorage();
  const opening = openPlan();
  await settle(20);
  expect(getCurrentPages()[0]?.data).toMatchObject({ state: 'loading' });
  const page = await opening;
  release();
  await settle();
  expect(page.text()).toContain('谁的债');
});

/** Plans are written only once the returned function is called. */
function slowWrites(): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  phone.supply('setStorage', async (options: Record<string, unknown>) => {
    if (meant(options).key.startsWith('plan/')) await held;
    phone.storage.store(options);
  });
  return release;
}
