import { mountPage, phone, settle, type Page } from '../support';
import { inTheBook, loan } from './book';

/** Pages whose figures come from all records say that one couldn't be read, and lead to what is left of it. */
const PAGES = ['pages/repayments', 'months/order', 'months/ahead', 'months/short', 'months/reserve', 'months/progress', 'months/overview', 'months/extra', 'help/credit', 'help/remind', 'help/prepare', 'months/household'];

const notes = (page: Page) => page.findAll('.unread').map((tag) => tag.text());
const open = async (path: string) => {
  const page = await mountPage(`${path}/index`);
  await settle();
  return page;
};

function damage(kind: 'loan' | 'other'): void {
  phone.storage.write(`${kind}/x`, { version: 2, id: 'x' });
  const ids = kind === 'loan' ? ['a', 'x'] : ['x'];
  phone.storage.write(`index/${kind}`, { version: 1, ids, deleted: [] });
}

describe.each(PAGES)('%s', (path) => {
  test.each(['loan', 'other'] as const)('says that a record of kind %s could not be read', async (kind) => {
    inTheBook(loan());
    damage(kind);
    const page = await open(path);
    expect(notes(page)).toEqual([expect.stringContaining('有 1 条记录读不出来，没有算在下面')]);
    await page.tap('.unread .plain');
    expect(phone.callsTo('navigateTo').at(-1)).toEqual({ url: '/settings/damaged/index' });
  });

  test('says nothing where all could be read', async () => {
    inTheBook(loan());
    expect(notes(await open(path))).toEqual([]);
  });
});

test('还款记录 says so too where nothing else is there', async () => {
  phone.storage.write('loan/x', { version: 2, id: 'x' });
  phone.storage.write('index/loan', { version: 1, ids: ['x'], deleted: [] });
  expect(notes(await open('pages/repayments'))).toHaveLength(1);
});
