import { mountPage, phone, restartApp, today } from '../support';
import { agreement, signed } from './agreements';
import { fill, inTheBook, loan } from './book';
import { inTheDrawer, openPlan, planWithOffer, savedPlan, saveOffer, SIGNABLE, SIGNED_ON, storedPlans, valueOf } from './plans';

/** What stands in the plan form is never lost to what comes into it. */

const SAVED = savedPlan('a', { name: '存的', form: { ...SIGNABLE, loanIds: '' } });

async function openSaved(): Promise<void> {
  const page = await mountPage('plans/saved-plan/index', { id: 'a' });
  await page.tap(page.withText('改这个方案'));
}

describe('another plan that is opened', () => {
  beforeEach(() => {
    today(SIGNED_ON);
    inTheDrawer(SAVED);
  });

  test('sets aside what was typed; each comes back for the other', async () => {
    const page = await planWithOffer();
    await page.hide();
    await openSaved();
    await page.show();
    expect([valueOf(page, '首付'), page.text().includes('先前填的换下来了')]).toEqual(['2100', true]);
    await page.tap(page.withText('撤销'));
    expect([valueOf(page, '首付'), valueOf(page, '本金'), page.text().includes('换回了先前填的')]).toEqual(['', '57,000', true]);
    await page.tap(page.withText('撤销'));
    expect(valueOf(page, '首付')).toBe('2100');
  });

  test('takes the place of an empty form, or of itself, without a word', async () => {
    const page = await openPlan();
    await openSaved();
    await page.show();
    expect(page.text()).not.toContain('撤销');
    await openSaved();
    await page.show();
    expect(page.text()).not.toContain('撤销');
  });

  test('after a restart there is nothing left to bring back', async () => {
    await planWithOffer();
    await openSaved();
    restartApp();
    expect((await openPlan()).text()).not.toContain('撤销');
  });
});

test('what is typed after clearing is set aside in turn when that is taken back', async () => {
  const page = await planWithOffer();
  await page.tap(page.withText('全部清空重来'));
  await fill(page, '本金', '8000');
  await page.tap(page.withText('撤销'));
  expect(valueOf(page, '本金')).toBe('57,000');
  await page.tap(page.withText('撤销'));
  expect(valueOf(page, '本金')).toBe('8000');
});

test('a plan that was signed stays as it was signed: what is changed of it is saved as another', async () => {
  today(SIGNED_ON);
  inTheDrawer(SAVED);
  inTheBook(signed(loan(), agreement({ planId: 'a', signedOn: SIGNED_ON, firstDueOn: '2026-04-24' })));
  await openSaved();
  const page = await openPlan();
  expect(page.text()).not.toContain('存回');
  await fill(page, '总利息', '6000');
  await saveOffer(page);
  expect(storedPlans().map(({ form }) => form.totalInterest).sort()).toEqual(['6000', '7000']);
});

test('a plan that couldn’t be kept as a draft is there on coming back all the same', async () => {
  const page = await planWithOffer();
  phone.failNext('setStorage');
  await fill(page, '总利息', '6500');
  await page.hide();
  await page.show();
  expect(valueOf(page, '总利息')).toBe('6500');
});
