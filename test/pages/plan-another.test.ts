import { mountPage, today, type Page } from '../support';
import { fill, inTheBook, loan, LOAN } from './book';
import { first, openKind, openPlan, planWithOffer, saveButton, saveOffer, storedPlans, valueOf } from './plans';

/** A plan knows its debt: another debt or kind is another plan, and what was offered for one debt isn't used for another. */

const NAME = '分期 36 期，利息 7,000.00';
const kinds = () => storedPlans().map(({ form }) => form['kind']);
const take = (page: Page, lender: string) => page.fire(first(page.findAll('check-row'), (row) => row.text().includes(lender)), 'toggle');
const openSaved = (id: string) => mountPage('plans/saved-plan/index', { id });

async function deferredInstead(): Promise<Page> {
  const page = await planWithOffer();
  await saveOffer(page);
  await openKind(page, '延期');
  await fill(page, '合同日利率', '0.05');
  return page;
}

describe('of another kind', () => {
  test('is saved as a new one under the big button, and the first stays', async () => {
    const page = await deferredInstead();
    expect([saveButton(page), page.text().includes(`和「${NAME}」不一样了，会存成新的一个`)]).toEqual(['存下这个方案', true]);
    await saveOffer(page);
    expect(kinds().sort()).toEqual(['deferral', 'installments']);
    expect(saveButton(page)).toBe('存回「延期 6 个月」');
  });

  test('takes the place of the first only where that is tapped, and can be undone', async () => {
    const page = await deferredInstead();
    expect(page.find('.plan__another').text()).toBe(`存回「${NAME}」，换掉原来的`);
    const before = storedPlans();
    await page.tap('.plan__another');
    expect(kinds()).toEqual(['deferral']);
    const saved = await openSaved(before[0]?.id ?? '');
    expect(saved.find('undo-bar').text()).toContain(`已改「${NAME}」`);
    await saved.tap(saved.withText('撤销'));
    expect([storedPlans(), saved.find('undo-bar').text()]).toEqual([before, '']);
  });
});

test('a price typed for one loan isn’t used for the other, and is there again with its own', async () => {
  today('2026-03-24');
  inTheBook(LOAN, loan({ id: 'b', lender: '借呗', product: 'other' }));
  const page = await openPlan();
  await take(page, '微粒贷');
  await fill(page, '总利息', '7000');
  await take(page, '微粒贷');
  await take(page, '借呗');
  expect([valueOf(page, '总利息'), page.text().includes('先前填的条件是谈另一份债务的')]).toEqual(['', true]);
  await take(page, '借呗');
  await take(page, '微粒贷');
  expect([valueOf(page, '总利息'), page.text().includes('先前填的条件')]).toEqual(['7000', false]);
});

test('a saved plan says that a loan is gone, and one tap takes the debt of the rest anew', async () => {
  today('2026-03-24');
  inTheBook(LOAN, loan({ id: 'b', lender: '借呗', product: 'other' }));
  const form = await openPlan();
  await take(form, '微粒贷');
  await take(form, '借呗');
  await fill(form, '总利息', '7000');
  await saveOffer(form);
  const [plan] = storedPlans();
  const list = await mountPage('loan/detail/index', { id: 'b' });
  await list.tap(list.withText('删除这笔借款'));
  const page = await openSaved(plan!.id);
  expect(page.find('.saved-plan__signed').text()).toContain('谈的借款里有 1 笔已经删除');
  expect(page.text()).toContain('微粒贷、已删除的 1 笔');
  await page.tap(page.withText('按现在的账重新带出'));
  const renewed = await openPlan();
  expect([valueOf(renewed, '总利息'), saveButton(renewed), renewed.text().includes('借呗')]).toEqual(['', '存下这个方案', false]);
});
