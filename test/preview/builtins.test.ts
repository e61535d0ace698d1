import type { AppPage } from '../journeys/support/app-page';
import { chooseDate, chooseOption, longPress } from '../journeys/support/gestures';
import { keyIn, pasteInto } from '../journeys/support/keys';
import { Preview } from '../journeys/support/preview';

let preview: Preview;
let app: AppPage;
beforeAll(async () => {
  preview = await Preview.start('test/preview/fixture');
});
afterAll(() => preview?.close());
beforeEach(async () => {
  app = await preview.open('/pages/builtins/index');
});
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const state = (text: string): Promise<void> => app.page.locator('#state', { hasText: text }).waitFor();

test('an input is found by its label; what its handler returns is shown', async () => {
  const amount = app.page.getByLabel('借款金额');
  await keyIn(amount, '5，372.00');
  expect(await amount.inputValue()).toBe('5372.00');
  await amount.press('Enter');
  await state('confirm 5372.00');
});

test('a textarea takes long text', async () => {
  await pasteInto(app.page.getByLabel('短信'), '还'.repeat(300));
  await state('text 300');
});

test('the date picker is set through its field, within its bounds, or with its wheels', async () => {
  await chooseDate(app.page, '借款日', '2026-02-28');
  await app.page.getByText('借款日 2026-02-28').waitFor();
  await app.page.getByLabel('借款日').click();
  await app.page.getByRole('option', { name: '3月', exact: true }).click();
  await app.page.getByRole('button', { name: '确定' }).click();
  await app.page.getByText('借款日 2026-03-28').waitFor();
});

test('the selector picker answers the index', async () => {
  await chooseOption(app.page, '还款方式', '先息后本');
  await app.page.getByText('先息后本').waitFor();
});

test('switch, label and a hand-made checkbox show their state to assistive technology', async () => {
  await app.page.getByRole('switch', { name: '提醒' }).click();
  expect(await app.page.getByRole('checkbox', { name: '自绘选框' }).getAttribute('aria-checked')).toBe('true');
  await app.page.getByText('提醒我').click();
  expect(await app.page.getByRole('checkbox', { name: '自绘选框' }).getAttribute('aria-checked')).toBe('false');
});

test('a slider follows a finger by its steps, and says where it is while it moves and at rest', async () => {
  const slider = app.page.getByRole('slider', { name: '每月多还' });
  expect(await slider.inputValue()).toBe('100');
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider has no place');
  const [middle, height] = [box.x + box.width / 2, box.y + box.height / 2];
  await app.page.mouse.move(box.x + 20, height);
  await app.page.mouse.down();
  await app.page.mouse.move(middle, height, { steps: 5 });
  await state('moving 1000');
  await app.page.mouse.up();
  await state('slid 1000 after moves');
  await slider.press('ArrowRight');
  await state('slid 1050 after moves');
});

test('buttons: disabled ones are said to be, long presses are told from taps', async () => {
  expect(await app.page.getByRole('button', { name: '不能点' }).isDisabled()).toBe(true);
  await longPress(app.page.getByRole('button', { name: '长按' }));
  await state('longpress');
  await app.page.waitForFunction(() => (document.querySelector('wx-scroll-view')?.scrollLeft ?? 0) > 100);
});

test('a finger works as the mouse does', async () => {
  await app.page.getByRole('checkbox', { name: '自绘选框' }).tap();
  await app.page.getByText('开', { exact: true }).waitFor();
  await app.page.getByLabel('借款金额').tap();
  await app.page.keyboard.type('12');
  expect(await app.page.getByLabel('借款金额').inputValue()).toBe('12');
});
