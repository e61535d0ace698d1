import { mountPage, phone, settle, today, type Page } from '../support';
import { choose, field, fill, inTheBook, LOAN } from './book';

const open = () => mountPage('months/reserve/index');
beforeEach(() => today('2026-02-10'));

async function lived(page: Page): Promise<void> {
  for (let tries = 0; tries < 50 && !page.has('.reserve__way'); tries += 1) await settle();
}

test('备用金: without 收支表 leads there', async () => {
  const page = await open();
  await page.tap('t-button');
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/months/household/index' }]);
});

test('备用金: a goal, what there is, and when it is reached, after the debts and beside them', async () => {
  inTheBook(LOAN);
  phone.storage.write('draft/household', { income: '12000', livingCosts: '4000', otherDebts: '', share: '100' });
  const page = await open();
  await lived(page);
  expect(page.findAll('.reserve__way').length).toBe(1);
  await fill(page, '每月存', '2000');
  await choose(page, '存够几个月', '6 个月');
  await lived(page);
  expect(page.text()).toContain('24,000.00');
  expect(page.findAll('.reserve__way').map((way) => way.text().split('\n')[0])).toEqual(['先还清债，再存', '每月先存 2,000.00 元，其余还债']);
  await fill(page, '每月存', '9000');
  expect(page.text()).toContain('每月只能拿出 8,000.00 元');
  expect(field(await open(), '每月存').attr('value')).toBe('9000');
});
