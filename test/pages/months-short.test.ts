import { mountPage, phone, restartApp, today } from '../support';
import { choose, field, fill, inTheBook, loan, LOAN } from './book';

const open = () => mountPage('months/short/index');
beforeEach(() => today('2026-02-25'));

test('钱不够时怎么分: the money is shared, either way, and the words for a lender are copied', async () => {
  inTheBook(LOAN, loan({ id: 'b', lender: '另一家', product: 'other', terms: { dailyRate: '0.0002', principal: 1_200_000 } }));
  const page = await open();
  expect(page.text()).toContain('填上手里有多少、要留多少');
  await fill(page, '手里的钱', '4000');
  await fill(page, '先留出', '1000');
  expect(page.findAll('.short__row .money').map((amount) => amount.text())).toEqual(['3,000.00', '0.00']);
  await choose(page, '怎么分', '每家按比例');
  expect(page.findAll('.short__row .money').map((amount) => amount.text())).not.toContain('0.00');
  await page.tap(page.findAll('.short__copy')[0]);
  expect(phone.said).toEqual(['复制好了']);
  restartApp();
  expect(field(await open(), '手里的钱').attr('value')).toBe('4000');
});

test('钱不够时怎么分: nonsense is said once the field was left', async () => {
  inTheBook(LOAN);
  const page = await open();
  await page.type(field(page, '手里的钱'), '没有');
  expect(page.text()).not.toContain('手里的钱只填数字');
  await page.blur(field(page, '手里的钱'));
  expect(page.text()).toContain('手里的钱只填数字');
});

test('钱不够时怎么分: nothing asks for money', async () => {
  const page = await open();
  expect(page.text()).toContain('现在没有要分的');
});
