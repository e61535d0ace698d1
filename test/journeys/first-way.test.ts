import { assessLoan, type LoanTerms } from '../../miniprogram/calc/index';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { choose, expectGone, expectShown, pickDay, pickOption, tap, type, unfold } from './support/form-actions';
import { Preview } from './support/preview';

/** What a borrower does first: enter the loan, see what is owed, record a repayment, weigh an offer. */

const TODAY = '2026-11-22';
const TERMS: LoanTerms = {
  principal: 5_700_000,
  borrowedOn: '2026-01-15',
  dailyRate: '0.0005',
  method: 'equal-principal',
  termCount: 12,
  dueDay: 15,
  firstDueOn: '2026-02-15',
};
const statement = (payments: { paidOn: string; amount: number }[] = []) => assessLoan({ terms: TERMS, payments }, TODAY);

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true });
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

test('a loan is entered, assessed, repaid, kept over a restart, deleted and brought back', async () => {
  const { page } = app;
  await enterLoan();

  const { totals, daysOverdue } = statement();
  await expectShown(app.page, `逾期 ${daysOverdue} 天`, yuan(totals.overdueTotal), yuan(totals.outstandingPrincipal));
  await page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
  await expectShown(app.page, `逾期 ${daysOverdue} 天`, yuan(totals.overduePrincipal), yuan(totals.overdueInterest), yuan(totals.penaltyDue));
  await page.getByRole('button', { name: `罚息 ${yuan(totals.penaltyDue)} 元，怎么算的` }).click();
  await expectShown(app.page, '罚息：怎么算的');
  await tap(page, '关闭');

  await tap(page, '记还款');
  await type(page, '还款金额', '6,000.00元');
  const after = statement([{ paidOn: TODAY, amount: 600_000 }]);
  const applied = after.allocations[0];
  if (applied === undefined) throw new Error('the payment has no allocation');
  await expectShown(app.page, yuan(applied.penalty), yuan(applied.interest), yuan(applied.principal));
  await tap(page, '保存');
  await expectShown(app.page, yuan(after.totals.overdueTotal));

  await app.goTo('/pages/repayments/index');
  await expectShown(app.page, '2026年11月', '6,000.00', yuan(applied.penalty), yuan(applied.interest), yuan(applied.principal));
  await app.restart();
  await expectShown(app.page, '2026年11月', '6,000.00');

  await app.goTo('/pages/loans/index');
  await expectShown(app.page, yuan(after.totals.overdueTotal));
  await page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
  await tap(page, '删除这笔借款');
  await expectShown(app.page, '已删除「微粒贷」', '记一笔借款');
  await tap(page, '撤销');
  await expectShown(app.page, yuan(after.totals.overdueTotal));
});

test('a 36-term offer shows what it really costs', async () => {
  const { page } = app;
  await page.getByText('协商方案').click();
  await type(page, '本金', '57,000.00元');
  await type(page, '分期期数', '36');
  await type(page, '总利息', '7000');
  await expectShown(app.page, '1,777.78', '前 35 期一样，最后一期 1,777.70 元', '64,000.00', '4.09%', '7.68%', '7.96%');
  await page.getByText('每期明细（36 期）').click();
  await tap(page, '全部 36 期');
  await page.getByRole('row', { name: /^36 2029年11月22日/ }).waitFor();
  await app.restart();
  await expectShown(app.page, '1,777.78');
});

test('the debt of a plan comes from a loan, part by part', async () => {
  const { page } = app;
  await enterLoan();
  await page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
  await tap(page, '拿它做协商方案');
  const { totals, payoffAmount } = statement();
  await expectShown(app.page, '按今天的账带出', yuan(payoffAmount));
  await expectShown(app.page, '微粒贷 · 今日结清');
  await tap(page, '改选哪几笔');
  expect(await page.getByRole('checkbox', { name: /微粒贷/ }).getAttribute('aria-checked')).toBe('true');
  await unfold(page, '逐项看、改成官方说的数');
  expect(await page.getByRole('textbox', { name: '本金', exact: true }).inputValue()).toBe(yuan(totals.outstandingPrincipal));
  expect(await page.getByRole('textbox', { name: '罚息', exact: true }).inputValue()).toBe(yuan(totals.penaltyDue));
});

test('what is typed wrong gets a sentence at its field and stays as it was typed', async () => {
  const { page } = app;
  await tap(page, '记一笔借款');
  await page.getByText('借款条件').click();
  const wrong: [label: string, typed: string, sentence: string][] = [
    ['借款金额', '五万多', '借款金额只填数字，如 57000 或 57,000.00'],
    ['借款金额', '1e9', '借款金额只填数字，如 57000 或 57,000.00'],
    ['借款金额', '0', '借款金额至少 1.00 元'],
    ['期数', '0', '期数在 1 到 360 期之间'],
    ['每月还款日', '32', '每月还款日在 1 到 31 日之间'],
    ['日利率', 'abc', '日利率只填数字，如 0.05'],
  ];
  for (const [label, typed, sentence] of wrong) {
    await type(page, label, typed);
    await expectShown(app.page, sentence);
    expect(await page.getByRole('textbox', { name: label, exact: true }).inputValue()).toBe(typed);
  }
  await tap(page, '保存');
  await expectShown(app.page, '请选借款日，就是钱到账那天', '请选贷款机构');
  await choose(page, '贷款机构', '微粒贷');
  await expectGone(page, '请选贷款机构');
  await app.restart();
  await expectShown(app.page, '上次没存的内容已经恢复');
  expect(await page.getByRole('textbox', { name: '期数', exact: true }).inputValue()).toBe('0');

  await type(page, '借款金额', '５７，０００．００ 元');
  await type(page, '期数', '12期');
  await type(page, '每月还款日', '15');
  await type(page, '日利率', '０．０５％');
  await pickDay(page, '借款日', '2026-01-15');
  await expectShown(app.page, '12 期，首期 2月15日');

  await page.getByText('更多：', { exact: false }).click();
  await pickDay(page, '首个还款日', '2026-02-15');
  await pickDay(page, '借款日', '2026-02-20');
  await expectShown(app.page, '首个还款日要晚于借款日');
});

test('a repayment of nothing or of the future is refused', async () => {
  const { page } = app;
  await enterLoan();
  await page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
  await tap(page, '记还款');
  await type(page, '还款金额', '0');
  await expectShown(app.page, '还款金额要大于 0');
  await pickDay(page, '还款日期', '2026-12-01');
  await expectShown(app.page, '11月22日');
  await tap(page, '保存');
  await expectShown(app.page, '还款金额要大于 0');
});

async function enterLoan(): Promise<void> {
  const { page } = app;
  await tap(page, '记一笔借款');
  await page.getByText('借款条件').click();
  await choose(page, '贷款机构', '微粒贷');
  await type(page, '借款金额', '57,000.00元');
  await pickDay(page, '借款日', '2026-01-15');
  await type(page, '期数', '12');
  await type(page, '日利率', '0.05');
  await pickOption(page, '还款方式', '等额本金');
  await expectShown(app.page, '12 期，首期 2月15日还 5,633.50 元', '总利息 5,612.14 元', '相当于年利率 18%');
  await tap(page, '保存');
  await expectShown(app.page, '今日结清金额');
  await tap(page, '返回');
  await expectShown(app.page, '1 笔逾期');
}
