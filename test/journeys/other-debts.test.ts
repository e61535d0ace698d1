import { type DueItem, otherDueItems } from '../../miniprogram/loans/due-items';
import type { OtherDebtRecord } from '../../miniprogram/ledger/records';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectGone, expectShown, tap } from './support/form-actions';
import { Hand } from './support/hand';
import { Preview } from './support/preview';

/** A card and money from family are written down beside the loans, come up where the month is paid, and are paid at a tap. */

const TODAY = '2026-11-22';

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage: exampleBook(TODAY).storage });
});

afterAll(async () => {
  app.expectNoErrors();
  await preview.close();
});

async function kept(): Promise<OtherDebtRecord[]> {
  const { ids } = (await app.stored('index/other')) as { ids: string[] };
  return Promise.all(ids.map(async (id) => (await app.stored(`other/${id}`)) as OtherDebtRecord));
}

test('a card and money from an uncle stand in 我的借款, in 本月要还 and in 先还哪笔, and are paid at a tap', async () => {
  const { page } = app;
  const hand = new Hand(page);
  await hand.tap('记一笔借款');
  await hand.tap(/^不是借款/);
  await hand.choose('信用卡、花呗');
  await hand.type('欠谁的', '招行信用卡');
  await hand.type('现在还欠', '10000');
  await hand.type('账单日', '5');
  await hand.type('还款日', '25');
  await hand.type('日利率', '0.05');
  await expectShown(page, '今天约欠 10,000.00 元');
  await hand.tap('保存');
  await hand.tap('记一笔借款');
  await hand.tap(/^不是借款/);
  await hand.choose('亲友');
  await hand.type('欠谁的', '二叔');
  await hand.type('现在还欠', '5000');
  await hand.type('每月还', '1000');
  await hand.type('每月哪天', '28');
  await expectShown(page, '11月28日还 1,000.00 元，2027年3月28日还完');
  await hand.tap('保存');

  await expectShown(page, '其他欠款', '10,000.00', '5,000.00');
  const [card, uncle] = await kept() as [OtherDebtRecord, OtherDebtRecord];
  const [minimum] = otherDueItems([card], TODAY) as [DueItem];
  await page.getByRole('button', { name: `招行信用卡，${yuan(minimum.amount)} 元，记为今天还了` }).waitFor();
  const paid = page.getByRole('button', { name: '二叔，1,000.00 元，记为今天还了' });
  await paid.click();
  await expectShown(page, '已记下「二叔」今天还了 1,000.00 元', '4,000.00');
  expect((await app.stored(`other/${uncle.id}`)) as OtherDebtRecord).toMatchObject({ payments: [{ paidOn: TODAY, amount: 100_000, inBalance: false }] });
  await tap(page, '撤销');
  await paid.waitFor();
  await expectGone(page, '4,000.00');
  expect(await kept()).toEqual([card, uncle]);

  await tap(page, '先还哪笔');
  await hand.type('每月能拿出', '9000');
  await expectShown(page, '按每笔借款的合同逐天算出来的', '头一个月这样还', '招行信用卡', '二叔');
});
