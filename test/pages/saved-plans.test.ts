import { cashFlowRate, planInstallments, type InstallmentPlan } from '../../miniprogram/calc/index';
import { mountPage, phone, restartApp, settle, type Page } from '../support';
import { fill, holdStorage, inTheBook, LOAN } from './book';
import { inTheDrawer, OFFER, planWithOffer, rowOf, saveOffer, savedPlan, storedPlans, tick, ticked } from './plans';

const open = () => mountPage('plans/saved/index');
/** A plan over that many terms for that much, signed and saved on one day; ids as in the order of saving. */
const plan = (terms: string, interest: string, changes: Record<string, string> = {}) => savedPlan(`${terms}-${interest}`, {
  name: `${terms} 期 ${interest}`,
  form: { principal: '57000', termCount: terms, priceKind: 'total-interest', totalInterest: interest, signedOn: '2026-01-15', firstDueOn: '2026-02-15', ...changes },
});
const A = plan('36', '7000');
const B = plan('24', '4000');
const [A_NAME, B_NAME] = ['36 期 7000', '24 期 4000'];

const ofB = planInstallments({ ...OFFER, termCount: 24, price: { kind: 'total-interest', amount: 400_000 } });
const percent = (rate: number) => `${(rate * 100).toFixed(2)}%`;
const byDates = ({ financed, installments }: InstallmentPlan) =>
  cashFlowRate([{ on: OFFER.signedOn, amount: -financed }, ...installments.map(({ dueOn, principal, interest }) => ({ on: dueOn, amount: principal + interest }))]);

const names = (page: Page) => page.findAll('check-row').map((row) => row.attr('label'));
const columns = (page: Page) => page.findAll('.saved__plan').map((each) => each.text().replace('\n', ' '));
const cells = (page: Page) => Object.fromEntries(page.findAll('.compare').map((row) => [
  row.find('[ariaRole=rowheader]').text(), row.findAll('.compare__cell').map((cell) => cell.text().split('\n').join(' ')),
]));
const notes = (page: Page) => page.findAll('.note').map((note) => note.text());
const undo = (page: Page) => (page.has('.undo__done') ? page.find('.undo__done').text() : '');

async function remove(list: Page, id: string): Promise<void> {
  await list.hide();
  const page = await mountPage('plans/saved-plan/index', { id });
  await page.tap('.saved-plan__remove');
  await page.close();
  await list.show();
}

describe('the saved plans', () => {
  test('none: says where they come from, and leads there', async () => {
    const page = await open();
    expect(page.text()).toContain('还没有存下的方案\n在「协商方案」里填好对方给的条件，存下来；有两个以上就能并排比。');
    expect(page.has('check-row')).toBe(false);
    await page.tap(page.withText('去填一个方案'));
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/plan/index' }]);
  });

  test('one: is listed and can be opened, and there is nothing to compare it with', async () => {
    inTheDrawer(A);
    const page = await open();
    expect([names(page), ticked(page), page.has('.compare'), notes(page)]).toEqual([[A_NAME], [A_NAME], false, ['勾选两个以上填完的方案，就能并排比。']]);
    expect(rowOf(page, A_NAME).attr('detail')).toBe('分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2029年1月15日');
    expect(page.find('.saved__open').attr('ariaLabel')).toBe(`打开${A_NAME}`);
    await page.tap('.saved__open');
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/plans/saved-plan/index?id=36-7000' }]);
  });

  test('two: stand side by side, the latest first, and the best of each row is marked', async () => {
    inTheDrawer(A, B);
    const page = await open();
    expect([names(page), columns(page)]).toEqual([[A_NAME, B_NAME], [`甲 ${A_NAME}`, `乙 ${B_NAME}`]]);
    expect(cells(page)).toEqual({
      '每期最多还（元）': ['甲 1,777.78 最少', '乙 2,541.67'],
      期数: ['甲 36 期', '乙 24 期 最短'],
      最后一期: ['甲 2029年1月15日', '乙 2028年1月15日 最早'],
      '一共还（元）': ['甲 64,000.00', '乙 61,000.00 最少'],
      '比本金多还（元）': ['甲 7,000.00', '乙 4,000.00 最少'],
      '减免（元）': ['甲 0.00', '乙 0.00'],
      '名义年化（按原始本金）': ['甲 4.09%', '乙 3.51% 最低'],
      '年化利率（单利）': ['甲 7.68%', `乙 ${percent(ofB.rates.simpleAnnual)} 最低`],
      '年化利率（复利 IRR）': ['甲 7.96%', `乙 ${percent(ofB.rates.compoundAnnual)} 最低`],
      '年化利率（按实际日期 XIRR）': [`甲 ${percent(byDates(planInstallments(OFFER)))}`, `乙 ${percent(byDates(ofB))} 最低`],
    });
    const best = page.findAll('.compare__cell--best').map((cell) => cell.text().split('\n')[0]);
    expect(best).toEqual(page.findAll('.compare__best').map((_, place) => (place === 0 ? '甲' : '乙')));
    expect([page.has('balance-chart'), page.find('[ariaRole=table]').attr('ariaLabel'), notes(page)]).toEqual([true, '方案并排比', []]);
    expect(page.findAll('.chart__words').map((name) => name.text())).toEqual([`甲 ${A_NAME}`, `乙 ${B_NAME}`]);
  });

  test('of one loan are measured by its own schedule, too', async () => {
    inTheBook(LOAN);
    const more = { loanIds: 'a', debtOn: '2026-01-15', contractPercent: '0.05' };
    inTheDrawer(plan('36', '7000', more), plan('24', '4000', more));
    const page = await open();
    expect(cells(page)['比按原计划还完']).toEqual(['甲 多付 1,387.86 元', '乙 少付 1,612.14 元 最省']);
    expect(rowOf(page, A_NAME).attr('detail')).toMatch(/^微粒贷：分期 36 期/);
  });

  test('that aren’t filled in are listed and stand beside none', async () => {
    inTheDrawer(A, savedPlan('x', { name: '没填完', form: { principal: '57000' } }));
    const page = await open();
    expect([rowOf(page, '没填完').attr('detail'), page.has('.compare'), notes(page).length]).toEqual(['还没填完，打开接着填', false, 1]);
  });

  test('about different debts, or beyond what a month carries, say so first', async () => {
    inTheDrawer(A, plan('24', '4000', { principal: '30000' }));
    phone.storage.write('draft/household', { income: '6000', livingCosts: '3500', otherDebts: '500', share: '80' });
    const page = await open();
    expect(notes(page)).toEqual([
      '这几个方案谈的债务不一样（甲 57,000.00，乙 30,000.00），合计不能直接比。',
      '甲 每期最多 1,777.78 元，超过每月能拿出的 1,600.00 元。',
    ]);
  });
});

describe('which stand side by side', () => {
  const five = [plan('12', '1000'), plan('18', '2000'), plan('24', '3000'), plan('36', '4000'), plan('48', '5000')];

  test('are the latest four until somebody chooses', async () => {
    inTheDrawer(...five);
    const page = await open();
    expect(names(page)).toEqual(['48 期 5000', '36 期 4000', '24 期 3000', '18 期 2000', '12 期 1000']);
    expect(ticked(page)).toEqual(['48 期 5000', '36 期 4000', '24 期 3000', '18 期 2000']);
    expect(columns(page)).toEqual(['甲 48 期 5000', '乙 36 期 4000', '丙 24 期 3000', '丁 18 期 2000']);
  });

  test('are four at most: a fifth is refused with a word, until one is taken out', async () => {
    inTheDrawer(...five);
    const page = await open();
    await tick(page, '12 期 1000');
    expect([phone.said, ticked(page).length]).toEqual([['最多并排四个，先取消一个'], 4]);
    await tick(page, '36 期 4000');
    await tick(page, '12 期 1000');
    expect([phone.said.length, columns(page)]).toEqual([1, ['甲 48 期 5000', '乙 24 期 3000', '丙 18 期 2000', '丁 12 期 1000']]);
  });

  test('can be fewer than two', async () => {
    inTheDrawer(A, B);
    const page = await open();
    await tick(page, A_NAME);
    expect([ticked(page), page.has('.compare'), notes(page)]).toEqual([[B_NAME], false, ['勾选两个以上填完的方案，就能并排比。']]);
    await tick(page, B_NAME);
    expect(ticked(page)).toEqual([]);
    await tick(page, A_NAME);
    await tick(page, B_NAME);
    expect(columns(page)).toEqual([`甲 ${A_NAME}`, `乙 ${B_NAME}`]);
  });

  test('are all that were tapped in a hurry', async () => {
    inTheDrawer(...five);
    const page = await open();
    await Promise.all(['48 期 5000', '24 期 3000', '18 期 2000'].map((name) => tick(page, name)));
    await settle();
    expect(ticked(page)).toEqual(['36 期 4000']);
    await Promise.all([tick(page, '12 期 1000'), tick(page, '12 期 1000')]);
    await settle();
    expect(ticked(page)).toEqual(['36 期 4000']);
  });

  test('stay chosen while a plan is looked at', async () => {
    inTheDrawer(...five);
    const page = await open();
    await tick(page, '48 期 5000');
    await page.hide();
    await page.show();
    expect(ticked(page)).toEqual(['36 期 4000', '24 期 3000', '18 期 2000']);
  });
});

describe('the plan that stands in the form', () => {
  test('is among them while it isn’t saved, first, and can’t be opened', async () => {
    inTheDrawer(A, B);
    await planWithOffer();
    const page = await open();
    expect([names(page), columns(page)[0], page.findAll('.saved__open').length]).toEqual([['正在填的', A_NAME, B_NAME], '甲 正在填的', 2]);
  });

  test('is not while it isn’t filled in, nor once it is saved', async () => {
    inTheDrawer(A);
    const form = await planWithOffer();
    await form.type('text-field[label=总利息] input', '');
    expect(names(await open())).toEqual([A_NAME]);
    await form.type('text-field[label=总利息] input', '7000');
    await saveOffer(form);
    expect(names(await open())).toEqual(['分期 36 期，利息 7,000.00', A_NAME]);
  });

  test('is among them again where its saved one was deleted', async () => {
    const form = await planWithOffer();
    await saveOffer(form);
    const page = await open();
    await remove(page, storedPlans()[0]?.id ?? '');
    expect(names(page)).toEqual(['正在填的']);
  });
});

describe('a deleted plan', () => {
  test('can be brought back, to its place and as it was chosen', async () => {
    inTheDrawer(A, B);
    const page = await open();
    await remove(page, A.id);
    expect([names(page), undo(page), page.has('.compare')]).toEqual([[B_NAME], `已删除「${A_NAME}」`, false]);
    await page.tap(page.withText('撤销'));
    expect([names(page), undo(page), columns(page).length, storedPlans()]).toEqual([[A_NAME, B_NAME], '', 2, [B, A]]);
  });

  test('is offered one after the other, the latest first', async () => {
    inTheDrawer(A, B);
    const page = await open();
    await remove(page, A.id);
    await remove(page, B.id);
    expect(undo(page)).toBe(`已删除「${B_NAME}」`);
    await page.tap(page.withText('撤销'));
    expect([undo(page), names(page)]).toEqual([`已删除「${A_NAME}」`, [B_NAME]]);
    await page.tap(page.withText('撤销'));
    expect([undo(page), names(page)]).toEqual(['', [A_NAME, B_NAME]]);
  });

  test('is not offered again once the offer was closed', async () => {
    inTheDrawer(A, B);
    const page = await open();
    await remove(page, A.id);
    await page.tap('[ariaLabel=关闭提示]');
    await page.show();
    expect([undo(page), names(page)]).toEqual(['', [B_NAME]]);
  });

  test('that can’t be brought back is said, and still offered', async () => {
    inTheDrawer(A, B);
    const page = await open();
    await remove(page, A.id);
    phone.failNext('setStorage');
    await page.tap(page.withText('撤销'));
    expect([phone.said, undo(page), names(page)]).toEqual([[expect.stringMatching(/^没有撤销\n/)], `已删除「${A_NAME}」`, [B_NAME]]);
    await page.tap(page.withText('撤销'));
    expect(names(page)).toEqual([A_NAME, B_NAME]);
  });

  test('is swept out at the next start, with the draft of its agreement', async () => {
    inTheDrawer(A, B);
    phone.storage.write(`draft/agreement-form/${A.id}`, { signedOn: '2026-01-15' });
    await remove(await open(), A.id);
    expect(phone.storage.keys).toContain(`plan/${A.id}`);
    restartApp();
    const page = await open();
    expect([undo(page), names(page)]).toEqual(['', [B_NAME]]);
    expect(phone.storage.keys.filter((key) => key.includes(A.id))).toEqual([]);
  });
});

describe('a storage that fails', () => {
  test('is said, and the second try works', async () => {
    inTheDrawer(A);
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(names(page)).toEqual([A_NAME]);
  });

  test('with a damaged plan says so, shows the others, and leaves it as it is', async () => {
    inTheDrawer(A);
    phone.storage.write('plan/bad', { version: 2, id: 'bad', name: 3 });
    const page = await open();
    expect(notes(page)[0]).toMatch(/^有一个方案读不出来：.+。它原样留在手机里，没有被改动。$/);
    expect([names(page), phone.storage.read('plan/bad')]).toEqual([[A_NAME], { version: 2, id: 'bad', name: 3 }]);
  });

  test('with a damaged plan alone says that, and that there is none', async () => {
    phone.storage.write('plan/bad', 'x');
    const page = await open();
    expect([notes(page).length, page.text().includes('还没有存下的方案')]).toEqual([1, true]);
  });

  test('that is silent is being read, not empty', async () => {
    inTheDrawer(A);
    const answer = holdStorage();
    const page = await open();
    expect([page.has('[ariaLabel=正在读取账本]'), page.text()]).toEqual([true, '']);
    answer();
    await settle();
    expect(names(page)).toEqual([A_NAME]);
  });

  test('shows a saved plan that was changed and not saved beside what is saved of it', async () => {
    inTheDrawer(A, B);
    const plan = await mountPage('plans/saved-plan/index', { id: A.id });
    await plan.tap(plan.withText('改这个方案'));
    expect(names(await open())).not.toContain('正在填的');
    await fill(await mountPage('pages/plan/index'), '分期期数', '30');
    expect(names(await open())).toContain('正在填的');
  });

  test('without the drafts shows the saved plans', async () => {
    inTheDrawer(A, B);
    await planWithOffer();
    // In the run that wrote it the draft is known without a read.
    restartApp();
    phone.answer('getStorage', (options) => {
      // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
      if (String(options['key']).includes('draft/')) throw { errMsg: 'getStorage:fail' };
      return phone.storage.fetch(options);
    });
    expect(names(await open())).toEqual([A_NAME, B_NAME]);
  });
});
