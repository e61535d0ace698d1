import { mountPage, phone, restartApp, today, type Page } from '../support';
import { choose, inTheBook, LOAN, pickDay } from './book';

/** Going back may be a slip: what was typed is there again, or the person was asked before. Forms with a draft: test/pages/two-forms.test.ts and those of each form. */

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN);
});

const MESSAGE = '您的微粒贷已还本息共100.00元【微众银行】';

const AGAIN: [route: string, query: Record<string, string>, type: (page: Page) => Promise<unknown>, typed: (page: Page) => unknown][] = [
  ['help/messages/index', {}, (page) => page.fire('text-area', 'change', { value: MESSAGE }), (page) => page.find('text-area').attr('value')],
  ['help/number-check/index', {}, (page) => page.fire('text-area', 'change', { value: '95384' }), (page) => page.find('text-area').attr('value')],
  ['help/court/index', {}, (page) => pickDay(page, '哪天收到的', '2026-03-20'), (page) => page.data['receivedOn']],
  ['loan/fill-in/index', { id: 'a' }, (page) => page.type('text-field input', '1'), (page) => page.find('text-field input').value()],
];

test.each(AGAIN)('%s: what was typed is there again', async (route, query, type, typed) => {
  const page = await mountPage(route, query);
  const before = typed(page);
  await type(page);
  const after = typed(page);
  await page.close();
  const again = await mountPage(route, query);
  expect([typed(again), after === before]).toEqual([after, false]);
});

test.each(AGAIN.slice(0, 3))('%s: gone with the app, and stored nowhere', async (route, query, type, typed) => {
  const page = await mountPage(route, query);
  const before = typed(page);
  const stored = phone.storage.keys;
  await type(page);
  await page.close();
  expect(phone.storage.keys).toEqual(stored);
  restartApp();
  expect(typed(await mountPage(route, query))).toEqual(before);
});

test('the court page has all that was chosen, shown as before', async () => {
  const page = await mountPage('help/court/index');
  await choose(page, '收到的是什么', '支付令');
  await pickDay(page, '哪天收到的', '2026-03-20');
  const text = page.text();
  await page.close();
  expect((await mountPage('help/court/index')).text()).toBe(text);
});

describe('a backup', () => {
  const asked = () => [...phone.calls].reverse().find(({ name }) => name.endsWith('AlertBeforeUnload'));

  test('a passphrase that was typed asks before it is lost, and one that was wiped out doesn’t', async () => {
    const page = await mountPage('settings/backup/index');
    await page.call('type', { detail: { value: '三更灯火' }, currentTarget: { dataset: { name: 'passphrase' } } });
    expect(asked()).toMatchObject({ name: 'enableAlertBeforeUnload', options: { message: '密码填了还没用上，返回就要重填。' } });
    await page.call('type', { detail: { value: '' }, currentTarget: { dataset: { name: 'passphrase' } } });
    expect(asked()?.name).toBe('disableAlertBeforeUnload');
  });

  test('one that was made asks until it was copied', async () => {
    const page = await mountPage('settings/backup/index');
    await page.call('toggleLock');
    await page.call('make');
    expect(asked()).toMatchObject({ name: 'enableAlertBeforeUnload', options: { message: '备份做好了，还没有发出去。返回就要重做。' } });
    await page.call('copy');
    expect(asked()?.name).toBe('disableAlertBeforeUnload');
  });
});

test('the draft of 补记多期 is gone once it was saved', async () => {
  const page = await mountPage('loan/fill-in/index', { id: 'a' });
  await page.type('text-field input', '1');
  await page.call('save');
  expect(phone.storage.keys).not.toContain('draft/fill-in/a');
});
