import { mountPage, phone } from '../support';
import { field, fill, inTheBook, LOAN } from './book';

const open = () => mountPage('months/household/index');

test('收支表: the lines come to what 还得起吗 reckons with, and can be copied', async () => {
  inTheBook(LOAN);
  phone.storage.write('draft/household', { income: '', livingCosts: '', otherDebts: '200', share: '70' });
  const page = await open();
  expect(page.text()).toContain('填上收入和开支，马上算出每月能拿多少还债。');
  await fill(page, '工资到手', '6500');
  await fill(page, '吃', '1500');
  expect(page.text()).toContain('每月剩下\n5,000.00');
  expect(phone.storage.read('draft/household')).toEqual({ income: '6500', livingCosts: '1500', otherDebts: '200', share: '70' });
  await page.tap(page.withText('复制成文字，发给贷款机构'));
  expect(phone.said).toEqual(['复制好了']);
  const plan = await mountPage('pages/plan/index');
  expect([field(plan, '每月到手收入').attr('value'), field(plan, '每月生活费').attr('value')]).toEqual(['6500', '1500']);
});

test('收支表: what is wrong is said once the field was left, and nothing is written into 还得起吗', async () => {
  const page = await open();
  await page.type(field(page, '吃'), '很多');
  expect(page.text()).not.toContain('吃只填数字');
  await page.blur(field(page, '吃'));
  expect(page.text()).toContain('吃只填数字');
  expect(phone.storage.read('draft/household')).toMatchObject({ livingCosts: '' });
});

test('收支表: where 还得起吗 says another thing one tap takes the lines', async () => {
  phone.storage.write('draft/household', { income: '7000', livingCosts: '4000', otherDebts: '', share: '80' });
  phone.storage.write('draft/household-lines', { wage: '6000', food: '2000' });
  const page = await open();
  await page.tap(page.withText('都用这里的'));
  expect(page.text()).not.toContain('都用这里的');
  expect(phone.storage.read('draft/household')).toMatchObject({ income: '6000', livingCosts: '2000' });
});
