import { mountPage, phone, settle, today, type Page } from '../support';
import { inTheBook, loan, LOAN, paid } from './book';

const open = () => mountPage('months/progress/index');
beforeEach(() => today('2026-03-14'));

async function reckoned(page: Page): Promise<void> {
  for (let tries = 0; tries < 60 && !page.has('.progress__part'); tries += 1) await settle();
}

test('走到哪了: what is owed, what was paid, what didn’t arise and how that is reckoned', async () => {
  inTheBook(loan({ repayments: [paid('2026-02-25', 566_913)] }));
  const page = await open();
  await reckoned(page);
  expect(page.text()).toContain('52,955.38');
  expect(page.text()).toContain('合同到期的 1 期里，按时还了 0 期。');
  expect(page.text()).not.toContain('58,685.07');
  await page.tap(page.withText('怎么算的'));
  expect(page.findAll('.progress__row .money').map((amount) => amount.text()).slice(0, 4)).toEqual(['58,685.07', '−52,955.38', '−5,669.13', '60.56']);
  await page.tap(page.withText('收起'));
  expect(page.text()).not.toContain('58,685.07');
  await page.tap(page.withText('债务一览：给家人或律师看的一页'));
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/months/overview/index' }]);
});

test('走到哪了: with many loans says how far it is, and a page that was left shows nothing', async () => {
  inTheBook(...Array.from({ length: 8 }, (_, place) => ({ ...LOAN, id: String(place) })));
  const page = await open();
  expect(page.text()).toContain('今天一共欠（元）');
  expect(page.find('.progress__wait').text()).toMatch(/^正在一个月一个月地算，\d+%$/);
  await reckoned(page);
  expect(page.has('.progress__wait')).toBe(false);
  const left = await open();
  await left.close();
  await settle();
  expect(left.has('.progress__part')).toBe(false);
});

test('走到哪了: without loans leads to them', async () => {
  const page = await open();
  await page.tap('t-button');
  expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
});
