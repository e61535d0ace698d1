import type { Page } from 'playwright-core';
import { assessLoan, buildSchedule, type LoanTerms } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { expectGone, expectShown } from './support/form-actions';
import { Preview } from './support/preview';
import { Hand } from './support/hand';

/** How a debt gets in: from its terms, from a plan, from messages, from the words of a picture; by hand, tap for tap. */

const TODAY = '2026-11-22';
/** 微粒贷: 5,000 over twelve terms at 0.045% a day, of which nine are past. */
const TERMS: LoanTerms = { principal: 500_000, borrowedOn: '2026-01-25', dailyRate: '0.00045', method: 'equal-installment', termCount: 12, dueDay: 25, firstDueOn: '2026-02-25' };
const PLAN = buildSchedule(TERMS);
const onTime = (count: number) => PLAN.slice(0, count).map(({ dueOn, principal, interest }) => ({ paidOn: dueOn, amount: principal + interest }));
const payoff = (count: number) => yuan(assessLoan({ terms: TERMS, payments: onTime(count) }, TODAY).payoffAmount);

let preview: Preview;
let app: AppPage;
let hand: Hand;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, wx: { getClipboardData: CLIPBOARD } });
  hand = new Hand(app.page);
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

/** What the app has kept, the last first. */
async function kept(): Promise<LoanRecord> {
  const { ids } = (await app.stored('index/loan')) as { ids: string[] };
  return (await app.stored(`loan/${ids.at(-1)}`)) as LoanRecord;
}

/** A browser lets nobody read its clipboard: what was copied elsewhere is left where the app's phone finds it. */
const CLIPBOARD = `() => Promise.resolve({ data: window.copied || '' })`;
const copied = (page: Page, text: string) => page.evaluate((data) => { Object.assign(window, { copied: data }); }, text);

test('a loan that runs already is in from its terms with at most 14 taps, and what was paid is taken back in one', async () => {
  const { page } = app;
  await hand.tap('记一笔借款');
  await hand.tap(/^借款条件/);
  await hand.choose('微粒贷');
  await hand.type('借款金额', '5000');
  await hand.day('借款日', '2026-01-25');
  await hand.type('期数', '12');
  await hand.type('日利率', '0.045');
  await hand.choose('都按时还了');
  await expectShown(page, '已还 9 期，没有逾期，下一期 11月25日');
  await hand.tap('保存');
  await expectShown(page, '今日结清金额', payoff(9), '已补记 9 期还款');
  expect(hand.taps).toBeLessThanOrEqual(14);
  const { terms, repayments } = await kept();
  expect(terms).toMatchObject(TERMS);
  expect(repayments.map(({ paidOn, amount }) => ({ paidOn, amount }))).toEqual(onTime(9));

  await hand.tap('撤销');
  await expectShown(page, '逾期 270 天', '还没有记过还款');
  await hand.tap(/^还了这一期/);
  await expectShown(page, `已记第 1 期：2月25日按时还 ${yuan(onTime(1)[0]!.amount)} 元`);
  await hand.tap(/^补记多期/);
  await hand.tap('保存');
  await expectShown(page, '已补记 8 期还款', payoff(9));
});

test('a plan with two columns of numbers is pasted: the terms are recognised, with at most 10 taps', async () => {
  const { page } = app;
  const table = PLAN.map(({ number, dueOn, principal, interest }) => `第${number}期\t${dueOn}\t${yuan(principal)}\t${yuan(interest)}\t${yuan(principal + interest)}`);
  await copied(page, ['期数\t还款日\t本金\t利息\t应还金额', ...table].join('\n'));
  await hand.tap('记一笔借款');
  await hand.tap(/^还款计划或账单/);
  await hand.choose('微粒贷');
  await hand.tap('从剪贴板粘贴');
  await hand.day('借款日', '2026-01-25');
  await expectShown(page, '照 0.045%/天、等额本息、按天计息，12 期全部对得上');
  await hand.tap('下一步，核对');
  await expectShown(page, '账单：借款金额');
  await hand.choose('都按时还了');
  await hand.tap('保存');
  await expectShown(page, '今日结清金额', payoff(9));
  expect(hand.taps).toBeLessThanOrEqual(10);
  expect((await kept()).terms).toMatchObject(TERMS);
});

test('what is left of a plan, with a row that is wrong: it is named, put right, and the loan begins on the due date before', async () => {
  const { page } = app;
  const rest = PLAN.slice(9);
  const left = rest.reduce((sum, { principal }) => sum + principal, 0);
  const lines = rest.map(({ number, dueOn, principal, interest }, place) => `${dueOn} 第${number}期 应还¥${yuan(principal + interest + (place === 1 ? 10 : 0))}`);
  await copied(page, [`剩余本金 ${yuan(left)}元`, ...lines].join('\n'));
  await hand.tap('记一笔借款');
  await hand.tap(/^还款计划或账单/);
  await hand.choose('微粒贷');
  await hand.tap('从剪贴板粘贴');
  await expectShown(page, '从 10月25日算起，记剩下的 3 期');
  await hand.tap(/^12月25日/);
  await hand.type('应还金额', yuan(rest[1]!.principal + rest[1]!.interest));
  await hand.tap('下一步，核对');
  await expectShown(page, '账单：剩余本金');
  await hand.tap('保存');
  await expectShown(page, '今日结清金额', payoff(9));
  const { terms, repayments } = await kept();
  expect(terms).toMatchObject({ principal: left, borrowedOn: '2026-10-25', dailyRate: '0.00045' });
  expect(repayments).toEqual([]);
});

test('three messages at once: a drawdown begins a loan, its repayment finds it, a fraud is named and goes nowhere', async () => {
  const { page } = app;
  const messages = [
    '借款成功通知：您好，您在手机微信申请的微粒贷  5000.00  元已成功发放，收款卡   农业银行(3919)，   预计3分钟内到账。【微众银行】',
    '还款成功通知：您在手机微信申请的微粒贷已还本息共454.50元，还款卡为农业银行（3919）。【微众银行】',
    '【微粒贷】您的额度异常，请先交保证金解冻，并把短信验证码发给客服处理',
  ];
  await copied(page, messages.join('\n'));
  await hand.tap('记一笔借款');
  await hand.tap(/^短信或通知/);
  await hand.tap('从剪贴板粘贴');
  await expectShown(page, '放款通知', '还款通知', '有骗局的常见说法', '还没有记这家的借款');
  await hand.tap('用它记一笔借款');
  await expectShown(page, '短信：「5000.00');
  await hand.day('借款日', '2026-01-25');
  await hand.type('期数', '12');
  await hand.type('日利率', '0.045');
  await hand.tap('保存');
  await expectShown(page, '今日结清金额');
  await hand.tap('返回');
  await expectShown(page, '这笔借款好像已经记过了');
  await hand.tap('记成还款');
  await expectShown(page, '记下后');
  await hand.tap('保存');
  await expectShown(page, '这笔还款好像已经记过了');
  expect((await kept()).repayments).toMatchObject([{ paidOn: TODAY, amount: 45_450 }]);
  expect(JSON.stringify(await app.onDisk())).not.toContain('3919');
});

test('the words of a picture are read from the clipboard, a bill as a bill', async () => {
  const { page } = app;
  await hand.tap('记一笔借款');
  await hand.tap(/^截图/);
  await copied(page, '周末一起吃饭吗');
  await hand.tap('复制好了，读剪贴板');
  await expectShown(page, '没认出日期和金额');
  const rows = PLAN.slice(9).map(({ dueOn, number, principal, interest }) => `${dueOn}\n第${String(number).padStart(2, '0')}期\n应还¥${yuan(principal + interest)}`);
  await copied(page, rows.join('\n'));
  await hand.tap('复制好了，读剪贴板');
  await expectShown(page, '11月25日', '2027年1月25日');
  await expectGone(page, '全部对得上');
  await hand.tap('加一期');
  await expectShown(page, '2027年2月25日');
});
