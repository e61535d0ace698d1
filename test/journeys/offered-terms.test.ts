import { planInstallments } from '../../miniprogram/calc/index';
import { shortDay } from '../../miniprogram/text/day';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { expectGone, expectShown, type, unfold } from './support/form-actions';
import { typeOffer } from './support/offer';
import { Preview } from './support/preview';

/** One offer, weighed over one number of terms after another, as somebody does who tries what fits. */

const TODAY = '2026-11-22';
const DEBT = { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 };

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/plan/index', { today: TODAY, frozen: true });
  await typeOffer(app.page);
});

afterEach(() => app.expectNoErrors());

afterAll(async () => {
  await app.close();
  await preview.close();
});

test.each(['12', '18', '24', '30', '36', '40', '48', '60'])('the article\'s %s terms', async (terms) => {
  const { page } = app;
  // What is shown afterwards is of these terms, not of those before.
  await type(page, '分期期数', '');
  await expectGone(page, '64,000.00');
  await type(page, '分期期数', terms);
  await unfold(page, '每期明细');
  const plan = planInstallments({ debt: DEBT, signedOn: TODAY, firstDueOn: '2026-12-22', termCount: Number(terms), price: { kind: 'total-interest', amount: 700_000 } });
  await expectShown(page, yuan(plan.installments[0]!.principal + plan.installments[0]!.interest), shortDay(plan.lastDueOn, TODAY), yuan(plan.totalPaid));
  await expectShown(page, Number(terms) <= 40 ? '网传·未核实：12–40 期较常见' : Number(terms) <= 48 ? '网传·未核实：41–48 期属于特殊情况' : '网传·未核实：超过 48 期很少见');
});
