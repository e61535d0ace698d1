import { phone, restartApp, type Page } from '../support';
import { choose, field, fill } from './book';
import { facts, first, OFFER, openKind, openPlan, planWithOffer, problems, shown, valueOf } from './plans';

const FIELDS = ['每月到手收入', '每月生活费', '其他债务每月还款', '剩下的拿多少比例还这笔'];
const household = (page: Page) => FIELDS.map((label) => valueOf(page, label));
const rows = (page: Page) => page.findAll('.household__terms').map((one) => one.text().split('\n'));
const terms = (page: Page) => rows(page).map(([name, count]) => `${name} ${count}`);
const fit = (page: Page) => page.find('.household__fit').text();
const take = (page: Page, count: number) => page.tap(first(page.findAll('.household__take'), (button) => String(button.attr('ariaLabel')).startsWith(`用这个期数：${count} 期`)));

/** What leaves 1,500.00 a month for the debt. */
async function typeHousehold(page: Page, income = '6000'): Promise<void> {
  await fill(page, '每月到手收入', income);
  await fill(page, '每月生活费', '3625');
  await fill(page, '其他债务每月还款', '500');
}

describe('what a month leaves', () => {
  test('is told also without a plan', async () => {
    const page = await openPlan();
    await typeHousehold(page);
    expect(page.findAll('.household__row').map((row) => row.text().split('\n'))).toEqual([
      ['收入', '6,000.00'], ['生活费', '−3,625.00'], ['其他还款', '−500.00'], ['每月剩余', '1,875.00'], ['每月能拿出（剩余的 80%）', '1,500.00'],
    ]);
    expect([page.has('.household__terms'), fit(page)]).toEqual([false, '']);
  });

  test('is there again after a restart, and is not part of the plan', async () => {
    const page = await openPlan();
    await typeHousehold(page);
    await fill(page, '剩下的拿多少比例还这笔', '100');
    expect(Object.keys(phone.storage.read('draft/household') as object).sort()).toEqual(['income', 'livingCosts', 'otherDebts', 'share']);
    restartApp();
    const next = await openPlan();
    expect(household(next)).toEqual(['6000', '3625', '500', '100']);
    expect(next.text()).toContain('每月能拿出（剩余的 100%）\n1,875.00');
    await next.tap(next.withText('全部清空重来'));
    expect(household(next)).toEqual(['6000', '3625', '500', '100']);
  });

  test('stays while another tab is looked at', async () => {
    const page = await openPlan();
    await typeHousehold(page);
    await page.hide();
    await page.show();
    expect(household(page)).toEqual(['6000', '3625', '500', '80']);
  });

  test.each([
    ['每月到手收入', 'x', '每月到手收入只填数字，如 57000 或 57,000.00'], ['每月生活费', '', '请填每月生活费'],
    ['其他债务每月还款', '-1', '其他债务每月还款不能是负数'], ['剩下的拿多少比例还这笔', '101', '比例在 0% 到 100% 之间'],
  ])('is not told with %s "%s", and the plan is', async (label, text, sentence) => {
    const page = await planWithOffer();
    await typeHousehold(page);
    await fill(page, label, text);
    expect([problems(page), page.has('.household__row'), shown(page)]).toEqual([[`${label}：${sentence}`], false, facts(OFFER)]);
  });

  test('an empty household is no mistake, and one is said only once its field was left', async () => {
    const page = await planWithOffer();
    await page.blur(field(page, '每月到手收入'));
    expect(problems(page)).toEqual([]);
    await page.type(field(page, '每月到手收入'), 'x');
    await page.type(field(page, '其他债务每月还款'), 'y');
    expect(problems(page)).toEqual(['每月到手收入：每月到手收入只填数字，如 57000 或 57,000.00']);
  });

  test('that cannot be stored is told all the same', async () => {
    const page = await openPlan();
    Array.from({ length: 5 }, () => phone.failNext('setStorage'));
    await typeHousehold(page);
    expect([page.has('.household__row'), phone.said]).toEqual([true, []]);
  });
});

describe('the numbers of terms that fit', () => {
  test('are the shortest, the cheapest and the longest, and the plan is said not to fit', async () => {
    const page = await planWithOffer();
    await typeHousehold(page);
    expect(rows(page)).toEqual([
      ['最短，也最省', '44 期', '每期最多', '1,489.90', '总利息', '8,555.56', '一共还', '65,555.56', '网传·未核实：41–48 期属于特殊情况', '用这个期数'],
      ['最长', '60 期', '每期最多', '1,144.71', '总利息', '11,666.67', '一共还', '68,666.67', '网传·未核实：超过 48 期很少见', '用这个期数'],
    ]);
    expect(fit(page)).toContain('这个方案每期最多 1,777.78 元，比每月能拿出的 1,500.00 元多 277.78 元');
    expect([page.has('.household__fit .note'), page.has('.household__fit .note--calm')]).toEqual([true, false]);
    expect(page.find('.household__assumption').text()).toBe('按同样的名义年化 4.09% 推算；对方未必按这个给');
  });

  test('are one where the first that fits is the last, too', async () => {
    const page = await planWithOffer();
    await typeHousehold(page, '5556');
    expect(terms(page)).toEqual(['只有这个期数放得下 60 期']);
  });

  test('taken over goes into the plan with its price, which then fits', async () => {
    const page = await planWithOffer();
    await typeHousehold(page);
    await take(page, 44);
    expect([valueOf(page, '分期期数'), valueOf(page, '总利息')]).toEqual(['44', '8,555.56']);
    expect(shown(page)).toEqual(facts({ ...OFFER, termCount: 44, price: { kind: 'total-interest', amount: 855_556 } }));
    expect([fit(page).includes('放得下，还余 10.10 元'), page.has('.household__fit .note--calm')]).toEqual([true, true]);
    expect([terms(page)[0], rows(page)[0]?.at(-1)]).toEqual(['最短，也最省 44 期', '方案里填的就是这个期数']);
    restartApp();
    expect(valueOf(await openPlan(), '分期期数')).toBe('44');
  });

  test('taken over goes with its payment where the price is one, and without where it is a rate', async () => {
    const page = await planWithOffer();
    await typeHousehold(page);
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '1777.78');
    await take(page, 60);
    expect([valueOf(page, '分期期数'), valueOf(page, '每期还款')]).toEqual(['60', '1,144.45']);
    await choose(page, '怎么报价', '年利率');
    await fill(page, '年利率', '7.68');
    await take(page, Number(terms(page)[0]?.match(/(\d+) 期/)?.[1]));
    expect([valueOf(page, '年利率'), problems(page), page.has('.household__fit .note--calm')]).toEqual(['7.68', [], true]);
    await choose(page, '怎么报价', '总利息');
    expect(valueOf(page, '总利息')).toBe('7000');
  });

  test('are none where even the longest is too much, and it is said what is missing', async () => {
    const page = await planWithOffer();
    await typeHousehold(page, '5000');
    expect([page.find('.household__none').text(), page.has('.household__take')]).toEqual(['到 60 期都放不下：每月还差 444.71 元', false]);
    await typeHousehold(page, '4000');
    expect(page.find('.household__none').text()).toContain('每月本来就缺 125.00 元');
    expect(page.find('.household__sum').text()).toBe('每月剩余\n−125.00');
  });

  test('are not asked of what is put off or settled at once', async () => {
    const page = await planWithOffer();
    await typeHousehold(page);
    await openKind(page, '一次性结清');
    await fill(page, '结清金额', '40000');
    expect([page.has('.household__terms'), fit(page), page.has('.household__row')]).toEqual([false, '', true]);
  });
});
