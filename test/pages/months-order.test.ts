import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { fill, inTheBook, LOAN, loan, paid } from './book';

const open = () => mountPage('months/order/index');
/** Due twice since and paid once: overdue in the tests' day, 2026-03-24. */
const LATE = loan({ repayments: [paid('2026-02-15', 563_350)] });
const OTHER = loan({ id: 'b', lender: '另一家', product: 'other', terms: { principal: 1_200_000, dailyRate: '0.0003', borrowedOn: '2026-03-01', firstDueOn: '2026-04-05', dueDay: 5 } });
const rows = (page: Page) => page.findAll('.way').map((way) => way.text().split('\n'));

async function exact(page: Page): Promise<void> {
  for (let tries = 0; tries < 50 && page.has('.order__rough'); tries += 1) await settle();
}

beforeEach(() => today('2026-03-24'));

describe('先还哪笔', () => {
  test('without loans says so and leads to them', async () => {
    const page = await open();
    expect(page.text()).toContain('没有要还的借款');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
  });

  test('a budget typed: the estimate at once, then the exact figures, kept for the next time', async () => {
    inTheBook(LATE, OTHER);
    const page = await open();
    expect(page.text()).toContain('填上每月一共能拿出多少还债');
    await fill(page, '每月能拿出', '8000');
    await exact(page);
    expect(page.text()).toContain('按每笔借款的合同逐天算出来的');
    expect(rows(page).map(([name]) => name)).toEqual(['先还最贵的', '先还最小的', '先还逾期最久的', '我自己排']);
    expect(page.text()).toContain('头一个月这样还');
    restartApp();
    const again = await open();
    expect(again.find('text-field[label=每月能拿出] input').attr('value')).toBe('8000');
  });

  test('one’s own order, and a lender that takes parts', async () => {
    inTheBook(LOAN, OTHER);
    const page = await open();
    await fill(page, '每月能拿出', '9000');
    await exact(page);
    expect(page.findAll('check-row').length).toBe(1);
    await page.tap('check-row .check');
    await exact(page);
    expect(page.text()).toContain('可以提前还一部分');
    expect(page.has('.order__up')).toBe(false);
    await page.tap(page.findAll('.way').find((way) => way.text().startsWith('我自己排')));
    await page.tap('.order__up');
    await exact(page);
    expect(page.findAll('.way--chosen').map((way) => way.text().split('\n')[0])).toEqual(['我自己排']);
  });

  test('what 收支表 says stands there until another budget is typed', async () => {
    inTheBook(LOAN);
    phone.storage.write('draft/household', { income: '9000', livingCosts: '3000', otherDebts: '', share: '80' });
    const page = await open();
    expect(page.find('text-field[label=每月能拿出] input').attr('value')).toBe('4800');
    expect(page.text()).toContain('照收支表里每月能拿出的填的');
    await page.tap(page.withText('不知道填多少？用收支表算一算'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/months/household/index' }]);
  });
});
