import fs from 'node:fs';
import { assessLoan } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { yuan } from '../../miniprogram/text/money';
import { RECORDED_FILE, recordOf, rowsRead, type Recorded } from '../intake/cases/pictures';
import { isFull } from '../support/effort';
import type { AppPage } from './support/app-page';
import { anchorsIn, drawn, SANS, type Drawing } from './support/drawn-plan';
import { expectGone, expectShown } from './support/form-actions';
import { Hand } from './support/hand';
import { PICTURES, PLAN, rowsDrawn, TERMS } from './support/plan-pictures';
import { Preview } from './support/preview';

/** A picture of a plan becomes a loan: drawn here, chosen, read by a real OCR in the browser, looked over, kept. */

const TODAY = '2026-11-22';
const paid = PLAN.slice(0, 9).map(({ dueOn, principal, interest }) => ({ paidOn: dueOn, amount: principal + interest }));
const PAYOFF = yuan(assessLoan({ terms: TERMS, payments: paid }, TODAY).payoffAmount);

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
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true });
  hand = new Hand(app.page);
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

/** The phone's own window is the browser's here. */
async function choose(button: string, drawing: Drawing): Promise<void> {
  const buffer = await drawn(app.page, drawing);
  const [window] = await Promise.all([app.page.waitForEvent('filechooser'), hand.tap(button)]);
  await window.setFiles({ name: 'plan.png', mimeType: 'image/png', buffer });
}

async function kept(): Promise<LoanRecord> {
  const { ids } = (await app.stored('index/loan')) as { ids: string[] };
  return (await app.stored(`loan/${ids.at(-1)}`)) as LoanRecord;
}

test('a picture of what is left is a loan to the fen, with at most 7 taps, after one that said nothing of a debt', async () => {
  const { page } = app;
  await hand.tap('记一笔借款');
  await hand.tap(/^截图/);
  await choose('从聊天里选一张截图', { font: SANS, lines: [[{ text: '周末一起吃饭', at: 0.1 }]] });
  await expectShown(page, '图里的文字没认出日期和金额');
  hand.taps -= 1;
  await choose('从相册选一张截图', PICTURES['left, dark']);
  await expectGone(page, '图里的文字没认出日期和金额');
  await expectShown(page, '这些是从图里认出来的', '从 10月25日算起，记剩下的 3 期', '12月25日');
  expect(await app.stored('index/loan')).toBeUndefined();
  await hand.choose('微粒贷');
  await hand.tap('下一步，核对');
  await expectShown(page, '账单：剩余本金');
  await hand.tap('保存');
  await expectShown(page, '今日结清金额', PAYOFF);
  // Beside those in the phone's own window.
  expect(hand.taps).toBeLessThanOrEqual(7);
  const left = PLAN.slice(9).reduce((sum, { principal }) => sum + principal, 0);
  expect((await kept()).terms).toMatchObject({ principal: left, borrowedOn: '2026-10-25', dailyRate: '0.00045' });
});

/** Some seconds each; `npm test` reads what was recorded of them (test/intake/pictures.test.ts). */
if (isFull || process.env.RECORD === 'yes') {
  test('a whole table, by night and in another font, is a loan to the fen', async () => {
    const { page } = app;
    await hand.tap('记一笔借款');
    await hand.tap(/^截图/);
    await choose('从聊天里选一张截图', PICTURES['table, dark, other digits']);
    await expectShown(page, '这些是从图里认出来的');
    await hand.choose('微粒贷');
    await hand.day('借款日', '2026-01-25');
    await expectShown(page, '照 0.045%/天、等额本息、按天计息，12 期全部对得上');
    await hand.tap('下一步，核对');
    await hand.choose('都按时还了');
    await hand.tap('保存');
    await expectShown(page, '今日结清金额', PAYOFF);
    expect((await kept()).terms).toMatchObject(TERMS);
  });

  test('each of the pictures is read, and its rows are those of the plan', async () => {
    const found: Recorded[] = [];
    for (const [name, { lines, ...drawing }] of Object.entries(PICTURES)) found.push(recordOf(name, await anchorsIn(app.page, await drawn(app.page, { lines, ...drawing }))));
    if (process.env.RECORD === 'yes') fs.writeFileSync(RECORDED_FILE, `${JSON.stringify(found).replace(/(?=\{"name)/g, '\n').replace(/\]$/, '\n]')}\n`);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(PICTURES));
    expect(found.map(rowsRead)).toEqual(found.map(({ name }) => rowsDrawn(name)));
  });
}
