import { mountPage, phone, restartApp, today, type Page } from '../support';
import { card } from '../ledger/other-debts';
import { inTheBook, LOAN } from './book';

const FORM = 'months/other-debt/index';
const stored = () => phone.storage.keys.filter((key) => key.startsWith('other/')).map((key) => phone.storage.read(key) as ReturnType<typeof card>);

async function fill(page: Page, label: string, value: string): Promise<void> {
  const field = page.findAll('text-field').concat(page.findAll('date-field'), page.findAll('choice-row')).find((one) => one.attr('label') === label);
  if (field === undefined) throw new Error(`no field ${label}`);
  await page.fire(field, 'change', { value });
}

const save = (page: Page) => page.fire('t-button', 'tap');
beforeEach(() => today('2026-02-15'));

test('a card is written down: what is wrong beside its field, what is understood in a line; it survives a stop', async () => {
  const form = await mountPage(FORM);
  await fill(form, '哪一种', 'card');
  await fill(form, '欠谁的', '招行信用卡');
  await fill(form, '现在还欠', '1万');
  await save(form);
  expect(form.findAll('text-field').find((one) => one.attr('label') === '账单日')?.attr('problem')).toBe('请填账单日');
  restartApp();
  const again = await mountPage(FORM);
  await fill(again, '账单日', '5');
  await fill(again, '还款日', '25');
  await fill(again, '利率', 'year');
  await fill(again, '年利率', '18.25');
  expect(again.text()).toContain('2月25日最低还 1,000.00 元');
  await save(again);
  expect(stored()).toEqual([card(stored()[0]?.id ?? '')]);
  expect(phone.storage.keys.filter((key) => key.startsWith('draft/'))).toEqual([]);
});

test('it stands under the loans, is paid at a tap, changed and removed, and each is taken back', async () => {
  inTheBook(LOAN);
  phone.storage.write('other/c', card('c'));
  const list = await mountPage('pages/loans/index');
  expect(list.text()).toContain('信用卡，2月25日要还，估算');
  await list.tap(list.findAll('.due__paid').find((one) => String(one.attr('ariaLabel')).startsWith('招行信用卡')));
  expect([stored()[0]?.payments.map(({ amount, inBalance }) => [amount, inBalance]), list.find('undo-bar').attr('done')]).toEqual([[[100_000, false]], '已记下「招行信用卡」今天还了 1,000.00 元']);
  await list.fire('undo-bar', 'undo');
  expect(stored()[0]?.payments).toEqual([]);
  const form = await mountPage(FORM, { id: 'c' });
  await fill(form, '现在还欠', '8000');
  await save(form);
  expect(stored()[0]?.balance).toBe(800_000);
  const gone = await mountPage(FORM, { id: 'c' });
  await gone.tap(gone.findAll('button').find((one) => one.text() === '删除这笔欠款'));
  const after = await mountPage('pages/loans/index');
  expect([after.text().includes('其他欠款'), after.find('undo-bar').attr('done')]).toEqual([false, '已删除「招行信用卡」']);
  await after.fire('undo-bar', 'undo');
  expect(after.text()).toContain('8,000.00');
  await after.fire('undo-bar', 'undo');
  expect(stored()[0]?.balance).toBe(1_000_000);
});

test('without a loan the list has it; an unknown one is said', async () => {
  phone.storage.write('other/c', card('c'));
  expect((await mountPage('pages/loans/index')).text()).toContain('其他欠款');
  expect((await mountPage(FORM, { id: 'x' })).find('page-state').attr('missing')).toBe('没有这笔欠款');
});
