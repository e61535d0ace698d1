import { planDeferral, sameTermsAtContractRate } from '../../miniprogram/calc/index';
import { shortDay } from '../../miniprogram/text/day';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { choose, expectGone, expectShown, pickDay, tap, textIn, tick, type, unfold } from './support/form-actions';
import { typeOffer } from './support/offer';
import { Preview } from './support/preview';

/** What a borrower does with an offer: weigh it, see what can be carried, save it, put it beside others. */

const TODAY = '2026-11-22';
const FIRST = '2026-12-22';
const DEBT = { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 };
const { storage } = exampleBook(TODAY);

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

async function openPlan(stored: Record<string, unknown> = {}): Promise<AppPage['page']> {
  app = await preview.open('/pages/plan/index', { today: TODAY, frozen: true, storage: stored });
  return app.page;
}

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

test('57,000 over 36 terms for 7,000: what it costs, also where that speaks against it', async () => {
  const page = await openPlan();
  await typeOffer(page);
  const same = sameTermsAtContractRate({ financed: 5_700_000, signedOn: TODAY, dailyRate: '0.0005', termCount: 36, firstDueOn: FIRST });
  await expectShown(page, '1,777.78', '最后一期 1,777.70 元', '64,000.00', '4.09%', '7.68%', '7.96%');
  await expectShown(page, '年化 7.68%（单利）/ 7.96%（复利），不是“低于 5%”');
  await expectShown(page, '比按原计划还完多付 1,442.50 元', `比同样 36 期按合同利率少付 ${yuan(same.totalPaid - 6_400_000)} 元`, '比一直拖着不还少付');
  await unfold(page, '还欠多少');
  await expectShown(page, '还欠多少', '11月22日欠 57,000.00 元', '2029年11月22日还清');
  expect(await page.locator('.chart__picture img, img.chart__picture').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test.each([1, 2, 3, 4, 5, 6])('a deferral of %i months, the penalty waived at its end or not, with both totals', async (months) => {
  const page = await openPlan();
  await typeOffer(page);
  await page.getByRole('tab', { name: '延期' }).click();
  await type(page, '延期月数', String(months));
  const input = { debt: DEBT, overduePrincipal: DEBT.principal, dailyRate: '0.0005', startOn: TODAY, months };
  const plain = planDeferral(input);
  await expectShown(page, yuan(plain.interest), yuan(plain.surcharge), yuan(plain.dueAtEnd), shortDay(plain.endsOn, TODAY), '网传·未核实');
  await page.getByRole('button', { name: '100%', exact: true }).click();
  const waived = planDeferral({ ...input, penaltyWaiver: '1' });
  await expectShown(page, `不减免要还 ${yuan(waived.dueAtEnd)} 元`, yuan(waived.dueAtEndIfWaived), `减免没有兑现的话，到期要还 ${yuan(waived.dueAtEnd)} 元`);
  await expectShown(page, '比当天全部还清多付', '比当天就分 36 期');
  await choose(page, '期间利息', '不收');
  await expectShown(page, '期间不加收');
});

test('a settlement that is only spoken of leaves the rest owed', async () => {
  const page = await openPlan();
  await typeOffer(page);
  await page.getByRole('tab', { name: '一次性结清' }).click();
  await type(page, '结清金额', '40000');
  await expectShown(page, '剩下的 17,000.00 元照样欠着');
  await choose(page, '剩下的免除', '写进书面');
  await expectShown(page, '少付 17,000.00 元', '结清证明');
  await expectGone(page, '照样欠着');
});

test('what cannot be is said at its field, and the rest stays', async () => {
  const page = await openPlan();
  await typeOffer(page);
  await unfold(page, '还有利息、罚息、违约金');
  await type(page, '罚息', '800');
  await unfold(page, '减免和首付');
  const wrong: [label: string, typed: string, right: string, sentence: string][] = [
    ['分期期数', '0', '36', '分期期数在 1 到 60 期之间'],
    ['分期期数', '61', '36', '分期期数在 1 到 60 期之间'],
    ['减免罚息', '900', '800', '减免的罚息不能超过罚息 800.00 元'],
    ['首付', '57000', '', '首付要小于要还的债务 57,000.00 元'],
  ];
  for (const [label, typed, right, sentence] of wrong) {
    await type(page, label, typed);
    await expectShown(page, sentence);
    expect(await textIn(page, label)).toBe(typed);
    await type(page, label, right);
    await expectGone(page, sentence);
  }
  await choose(page, '怎么报价', '每期还款');
  await type(page, '每期还款', '100');
  await expectShown(page, '每期至少 1,583.34 元，这么多期才还得清');
  await type(page, '每期还款', '1777.78');
  await unfold(page, '11月22日签');
  await pickDay(page, '首个还款日', TODAY);
  await expectShown(page, '首个还款日要晚于签约日');
  await page.getByRole('tab', { name: '延期' }).click();
  await type(page, '延期月数', '7');
  await expectShown(page, '延期月数在 1 到 6 个月之间');
});

test('several debts are weighed as one', async () => {
  const page = await openPlan(storage);
  await tick(page, /^微粒贷/);
  await expectShown(page, '微粒贷（示例） · 今日结清');
  await unfold(page, '逐项看、改成官方说的数');
  const one = await textIn(page, '本金');
  await tap(page, '改选哪几笔');
  await tick(page, /^另一家/);
  expect(await textIn(page, '本金')).not.toBe(one);
  await type(page, '总利息', '3000');
  await expectShown(page, '几笔利率不同，带出的是按剩余本金加权的平均', '比按原计划还完', '比一直拖着不还');
  await tap(page, '选好了');
  await expectShown(page, '按今天的账带出', '最久逾期 61 天');
  await tap(page, '改选哪几笔');
  await tick(page, /^微粒贷/);
  await tick(page, /^另一家/);
  await expectShown(page, '勾选一笔或几笔');
});

test('which terms a household can carry, and what is missing where none fits', async () => {
  const page = await openPlan();
  await typeOffer(page);
  await unfold(page, '还得起吗');
  await type(page, '每月到手收入', '8000');
  await type(page, '每月生活费', '5000');
  await expectShown(page, '放得下的期数', '最长', '用这个期数');
  await type(page, '每月到手收入', '6500');
  await expectShown(page, '每期最多 1,777.78 元');
  await type(page, '每月到手收入', '5100');
  await expectShown(page, '每月还差');
  await app.restart();
  await unfold(page, '还得起吗');
  expect(await textIn(page, '每月到手收入')).toBe('5100');
});

test('plans are saved, compared, renamed, deleted and brought back', async () => {
  const page = await openPlan();
  await typeOffer(page);
  await tap(page, '存下这个方案');
  await expectShown(page, '存下的方案 1 个');
  await type(page, '分期期数', '24');
  await type(page, '总利息', '4000');
  await tap(page, '另存一个');
  await expectShown(page, '存下的方案 2 个');
  await page.getByRole('tab', { name: '延期' }).click();
  await expectShown(page, '会存成新的一个');
  await tap(page, '存下这个方案');
  await expectShown(page, '存下的方案 3 个');

  await page.getByRole('button', { name: /^存下的方案 3 个/ }).click();
  await expectShown(page, '并排比', '比本金多还（元）', '1,777.78', '64,000.00', '61,000.00', '比按原计划还完', '最少');
  await page.getByRole('button', { name: /^打开分期 36 期/ }).click();
  await type(page, '名字', '客服小李的方案');
  await page.getByText('签约前检查：已核对 0/14').click();
  await tick(page, /本金、利息、罚息、违约金分开列明/);
  await expectShown(page, '已核对 1/14');
  await page.getByRole('button', { name: '返回' }).first().click();
  await expectShown(page, '签约前检查：已核对 1/14');
  await tap(page, '删除这个方案');
  await expectShown(page, '已删除「客服小李的方案」');
  await tap(page, '撤销');
  await page.getByRole('checkbox', { name: /^客服小李的方案/ }).waitFor();
  await app.restart();
  await page.getByRole('checkbox', { name: /^客服小李的方案/ }).waitFor();
  await page.getByRole('button', { name: '打开客服小李的方案' }).click();
  await expectShown(page, '签约前检查：已核对 1/14', '7.68%');
});
