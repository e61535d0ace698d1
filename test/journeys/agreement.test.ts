import { addDays } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectGone, expectShown, paste, pickOption, tap, textIn, tick, type } from './support/form-actions';
import { Preview } from './support/preview';

/** From an offer to a signed agreement that is followed, missed, looked back from, and taken back. */

const TODAY = '2026-11-22';
const { loans, storage } = exampleBook(TODAY);
const [overdue, other] = loans.map(({ id }) => id) as [string, string];
const WORDS = '任何一期逾期超过三天，本协议自动失效，减免全部收回';

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

beforeEach(async () => {
  app = await preview.open('/pages/plan/index', { today: TODAY, frozen: true, storage });
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const loanOnPhone = async (id: string) => (await app.stored(`loan/${id}`)) as LoanRecord;

/** Saves an offer for these loans, and opens the form of its agreement. */
async function toAgreement(loanNames: readonly RegExp[]): Promise<void> {
  const { page } = app;
  const [first, ...more] = loanNames;
  if (first !== undefined) await tick(page, first);
  if (more.length > 0) await tap(page, '改选哪几笔');
  for (const name of more) await tick(page, name);
  await type(page, '分期期数', '12');
  await type(page, '总利息', '600');
  await page.getByText('减免和首付').click();
  await page.waitForTimeout(400);
  await type(page, '减免罚息', '100');
  await type(page, '首付', '2000');
  await tap(page, '存下这个方案');
  await page.getByRole('button', { name: /^存下的方案 1 个/ }).click();
  await page.getByRole('button', { name: /^打开分期 12 期/ }).click();
  await tap(page, '记为已签');
  await expectShown(page, '照协议原文填');
}

test('an agreement is signed, followed, missed, and taken back', async () => {
  const { page } = app;
  await toAgreement([/^微粒贷/]);
  expect([await textIn(page, '期数'), await textIn(page, '首付'), await textIn(page, '减免罚息')]).toEqual(['12', '2,000.00', '100.00']);
  await type(page, '减免的条件', '全部按期还清后生效');
  await pickOption(page, '协议写的', '协议作废，恢复原来的账');
  await paste(page, '原文', WORDS);
  await expectShown(page, '首付 2,000.00 元，12 期合计', '其中利息 600.00 元');
  await tap(page, '记为已签');
  await expectShown(page, '11月22日已签');
  const signed = (await loanOnPhone(overdue)).agreements?.[0];
  expect(signed).toMatchObject({ signedOn: TODAY, waived: { penalty: 10_000 }, waiverCondition: '全部按期还清后生效', missedTerm: 'void', missedTermWords: WORDS });
  expect(signed?.installments.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

  await app.goTo('/pages/loans/index');
  await expectShown(page, '没有逾期', '2,000.00');
  await page.getByRole('button', { name: '微粒贷（示例） 今天，协议的一期' }).waitFor();
  await page.getByText('微粒贷（示例）').first().click();
  await expectShown(page, '已签的协议', '全部按期还清后生效', WORDS, '首付', '今天应还');
  await tap(page, '记还款');
  await type(page, '还款金额', '2000');
  await tap(page, '保存');
  await app.goTo('/pages/repayments/index');
  await expectShown(page, '2,000.00', '首付');

  // Two days after the first term: it is missed, and the page says what the agreement says.
  await app.goTo(`/loan/detail/index?id=${overdue}`);
  await app.restart({ today: addDays('2026-12-22', 2) });
  await expectShown(page, '逾期 2 天', `协议写明：`, WORDS, '100.00');
  await tap(page, '看原来的计划');
  await expectShown(page, '原来的计划', '等额本息');
  await expectGone(page, '记还款');
  await page.getByRole('button', { name: '返回' }).first().click();

  await tap(page, '撤回这份协议');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expectGone(page, '已签的协议');
  await expectShown(page, '撤销', '等额本息');
  expect((await loanOnPhone(overdue)).repayments).toHaveLength(5);
  await tap(page, '撤销');
  await expectShown(page, '已签的协议');
});

test('one agreement for two loans: one carries it, the other is in it until it is taken back', async () => {
  const { page } = app;
  await toAgreement([/^微粒贷/, /^另一家/]);
  await expectShown(page, '几笔合成一份');
  await tap(page, '记为已签');
  await expectShown(page, '11月22日已签');
  expect((await loanOnPhone(overdue)).agreements?.[0]?.joined).toEqual([other]);

  await app.goTo('/pages/loans/index');
  await expectShown(page, '并入协议');
  await page.getByText('另一家（示例）').first().click();
  await expectShown(page, '自 11月22日起按「微粒贷（示例）」签的协议还');
  await expectGone(page, '记还款');
  await page.getByRole('button', { name: '看「微粒贷（示例）」' }).click();
  await tap(page, '撤回这份协议');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expectGone(page, '已签的协议');
  await app.goTo('/pages/loans/index');
  await expectGone(page, '并入协议');
});

test('what the agreement says wrong is said at its field, and what is typed survives a restart', async () => {
  const { page } = app;
  await toAgreement([/^微粒贷/]);
  const wrong: [label: string, typed: string, sentence: string][] = [
    ['减免罚息', '9,999', '减免的罚息不能超过罚息'],
    ['首付', '999999', '首付要小于要还的债务'],
    ['期数', '61', '期数在 1 到 60 期之间'],
    ['每期还款', '10', '少的是减免，就填到减免里'],
  ];
  for (const [label, typed, sentence] of wrong) {
    const right = await textIn(page, label);
    await type(page, label, typed);
    await expectShown(page, sentence);
    await type(page, label, right);
    await expectGone(page, sentence);
  }
  await type(page, '期数', '61');
  await tap(page, '记为已签');
  expect((await loanOnPhone(overdue)).agreements).toBeUndefined();
  await app.restart();
  await expectShown(page, '上次没存的内容已经恢复');
  expect(await textIn(page, '期数')).toBe('61');
});
