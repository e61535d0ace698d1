import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { fill, inTheBook, LOAN, loan, paid, pickDay } from './book';

const open = (query: Record<string, string> = {}) => mountPage('months/extra/index', query);
/** Paid so far: on time in the tests' day, 2026-03-24. */
const ON_TIME = loan({ product: 'other', lender: '某银行', repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 548_150)] });
const LATE = loan({ id: 'l', repayments: [paid('2026-02-15', 563_350)] });

/** Until the figures are there and exact. */
async function exact(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 100 && (page.has('.extra__rough') || !page.text().includes(words)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settle();
  }
  expect(page.text()).toContain(words);
}

const slide = (page: Page, field: number, event: 'changing' | 'change', value: number) => page.fire(page.findAll('slider')[field]!, event, { value });

beforeEach(() => today('2026-03-24'));

describe('多还一点', () => {
  test('without loans, and of a loan that isn’t owed, it says so and leads to them', async () => {
    inTheBook(ON_TIME);
    const page = await open({ id: 'none' });
    expect(page.text()).toContain('没有要还的借款');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
  });

  test('an amount typed: what it saves, kept for the next time; the lender takes parts, and the loan’s debt shrinks at once', async () => {
    inTheBook(ON_TIME);
    const page = await open({ id: 'a' });
    await exact(page, '照原来还');
    await fill(page, '一笔额外的钱', '5000');
    await exact(page, '多还以后');
    expect(page.text()).toContain('「某银行」按不能只提前还一部分算');
    await page.tap('check-row .check');
    await exact(page, '多还 5,000.00 元，少付');
    expect(page.text()).not.toContain('按不能只提前还一部分算');
    restartApp();
    const again = await open({ id: 'a' });
    expect(again.find('text-field[label=一笔额外的钱] input').attr('value')).toBe('5000');
    await exact(again, '多还 5,000.00 元，少付');
  });

  test('while a finger slides the estimate follows it, and the slider stays under it; at rest it is exact', async () => {
    inTheBook(ON_TIME);
    const page = await open({ id: 'a' });
    await exact(page, '照原来还');
    await slide(page, 1, 'changing', 300);
    expect(page.text()).toContain('每月多还 300.00 元，');
    expect([page.has('.extra__rough'), page.findAll('slider')[1]?.attr('value')]).toEqual([true, 0]);
    await slide(page, 1, 'change', 500);
    expect(page.findAll('slider')[1]?.attr('value')).toBe(500);
    await exact(page, '每月多还 500.00 元，');
    expect(phone.storage.read('draft/months-extra/a')).toEqual({ once: '', on: '', monthly: '500' });
  });

  test('with something overdue it is beside what a month carries, and what today’s money stops is said', async () => {
    inTheBook(ON_TIME, LATE);
    const page = await open();
    await fill(page, '每月本来还', '12000');
    await fill(page, '一笔额外的钱', '3000');
    await exact(page, '多还 3,000.00 元，');
    await fill(page, '每月本来还', '');
    expect(page.text()).toContain('填上每月本来能还多少');
    expect(page.has('balance-chart')).toBe(false);
    await page.tap(page.withText('去「先还哪笔」改'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/months/order/index' }]);
  });

  test('a later day, and nonsense beside its field', async () => {
    inTheBook(LOAN);
    today('2026-02-10');
    const page = await open({ id: 'a' });
    await pickDay(page, '哪天还', '2026-06-01');
    await fill(page, '一笔额外的钱', '很多');
    expect(page.text()).toContain('一笔额外的钱只填数字');
    await fill(page, '一笔额外的钱', '57000');
    await exact(page, '多还 57,000.00 元，少付');
    expect(page.text()).toContain('照这样，6月1日够了再一次还清');
  });
});
