import { assessLoan, buildSchedule } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { yuan } from '../../miniprogram/text/money';
import { loan, repayment } from '../ledger/loans';
import type { AppPage } from './support/app-page';
import { bookOf } from './support/example-book';
import { expectGone, expectShown, paste, tap, type } from './support/form-actions';
import { Preview } from './support/preview';

/** Where the lender's figure is another: closed a fen short, waived, paid ahead, compared, and made anew. */

const TERMS = { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment' as const, termCount: 12, dueDay: 15, firstDueOn: '2026-06-15' };
const ROWS = buildSchedule(TERMS);
const ON_TIME = ROWS.slice(0, 5).map(({ dueOn, principal, interest }, place) => repayment(`r${place}`, { paidOn: dueOn, amount: principal + interest }));
const FIVE_ON_TIME = loan('a', { terms: TERMS, repayments: ON_TIME });
const FOUR_ON_TIME = loan('a', { terms: TERMS, repayments: ON_TIME.slice(0, 4) });
const PAGE = '/loan/detail/index?id=a';

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

async function openLoan(record: LoanRecord, today: string): Promise<AppPage['page']> {
  app = await preview.open(PAGE, { today, frozen: true, storage: bookOf([record]) });
  return app.page;
}

const flip = (label: string) => app.page.getByRole('switch', { name: label }).click();
const stored = async () => (await app.stored('loan/a')) as LoanRecord;
const payoff = (record: LoanRecord, day: string) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, day).payoffAmount;

test('a loan that the lender closed a fen below our payoff is closed, and stays so a month later', async () => {
  const today = '2026-10-20';
  const page = await openLoan(FIVE_ON_TIME, today);
  await tap(page, '记还款');
  await type(app.page, '还款金额', yuan(payoff(FIVE_ON_TIME, today) - 1).replace(',', ''));
  await expectShown(page, '离结清只差 0.01 元');
  await tap(page, '保存');
  await expectShown(page, '贷款机构那边显示已经结清了吗');
  await page.getByRole('dialog').getByRole('button', { name: '已结清' }).click();
  await expectShown(page, '已结清（贷款机构确认，减免 0.01 元）');
  await app.restart({ today: '2026-11-20' });
  await expectShown(page, '已结清（贷款机构确认，减免 0.01 元）');
  await expectGone(page, '逾期合计');
});

test('3.50 of penalty that the lender gave up is dunned no more', async () => {
  const today = '2026-10-16';
  const late = { ...ON_TIME[4]!, paidOn: today };
  const owed = assessLoan({ terms: TERMS, payments: ON_TIME.slice(0, 4) }, today).totals.overdueTotal;
  const page = await openLoan({ ...FIVE_ON_TIME, repayments: [...ON_TIME.slice(0, 4), { ...late, amount: owed - 350 }] }, today);
  await expectShown(page, '逾期合计', '3.50');
  await tap(page, '记还款');
  await flip('对方减免了一部分');
  await type(app.page, '减免的本金', '3.50');
  await expectShown(page, '减免本金', '没有逾期');
  await tap(page, '保存');
  await expectShown(page, '没有逾期', '贷款机构一共减免 3.50 元');
  await app.restart({ today: '2026-11-14' });
  await expectGone(page, '逾期合计');
});

test('20,000 of principal paid ahead: the running term’s interest, the payoff to the fen, and a new plan pasted', async () => {
  const page = await openLoan(FIVE_ON_TIME, '2026-10-20');
  await tap(page, '记还款');
  await type(app.page, '还款金额', '20000');
  await flip('回执写明了怎么抵扣');
  await type(app.page, '其中本金', '20000');
  await expectShown(page, '这笔提前还了本金');
  await tap(page, '保存');
  await expectShown(page, '提前还了 20,000.00 元本金', '利息 209.23');
  await app.restart({ today: '2026-11-14' });
  await expectShown(page, '10,477.23');
  await app.restart({ today: '2026-11-15' });
  await expectShown(page, '10,482.36');

  await tap(page, '换成新还款计划');
  await expectShown(page, '期数不变，每期变少：7 期，首期 1,608.26');
  await paste(page, '逐期：日期 金额', '第1期 2026-11-15 应还 5,345.80 元（本金 5,136.57 + 利息 209.23）\n第2期 2026-12-15 应还 5,213.61 元（本金 5,136.56 + 利息 77.05）');
  await expectShown(page, '2 期合计 10,559.41 元，其中利息 286.28 元');
  await tap(page, '按新计划算');
  await expectShown(page, '新计划 2 期', '贷款机构给的', '5,345.80');
  expect((await stored()).agreements).toMatchObject([{ newBill: 'lender', signedOn: '2026-10-20', installments: [{ principal: 513_657, interest: 20_923 }, { principal: 513_656, interest: 7_705 }] }]);
  await tap(page, '撤回这份计划');
  await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
  await expectGone(page, '新计划 2 期');
  await tap(page, '撤销');
  await expectShown(page, '新计划 2 期');
});

test('the lender counts the due date too: compared, adopted, and taken back', async () => {
  const today = '2026-10-25';
  const page = await openLoan(FOUR_ON_TIME, today);
  const lender = assessLoan({ terms: { ...TERMS, overdueRules: { penaltyFrom: 'due-day' } }, payments: [...FOUR_ON_TIME.repayments] }, today);
  await page.getByText('对账', { exact: true }).click();
  await type(app.page, '罚息', yuan(lender.totals.penaltyDue));
  await type(app.page, '今日结清金额', yuan(lender.payoffAmount).replace(',', ''));
  await type(app.page, '逾期天数', '10');
  await tap(page, '对一对');
  await expectShown(page, '对方像是把还款日当天也算了一天罚息', '正好对上');
  await tap(page, '照这样改');
  await expectShown(page, '都对上了，一分不差');
  expect((await stored()).terms.overdueRules).toEqual({ penaltyFrom: 'due-day' });
  await tap(page, '撤销');
  await expectShown(page, '对方像是把还款日当天也算了一天罚息');
  expect((await stored()).terms).toEqual(FOUR_ON_TIME.terms);

  // The plan takes what the lender showed.
  await app.goTo('/pages/plan/index');
  await page.getByRole('checkbox', { name: /^微粒贷/ }).click();
  await tap(page, '用 10月25日对账时对方的数');
  await expectShown(page, '是 10月25日对账时对方的数', yuan(lender.payoffAmount));
});
