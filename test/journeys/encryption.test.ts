import { expectShown } from './support/form-actions';
import { exampleBook } from './support/example-book';
import { Preview } from './support/preview';

// What was stored before the app encrypted is moved at the first start, and the figures stay as they are.

const TODAY = '2026-11-22';
const { storage } = exampleBook(TODAY);
const more = { 'draft/plan': { principal: '12345.67' } };

let preview: Preview;
beforeAll(async () => {
  preview = await Preview.start();
});
afterAll(() => preview?.close());

const textOf = async (url: string, stored: object): Promise<[string, Record<string, string>]> => {
  const app = await preview.open(url, { today: TODAY, frozen: true, ...stored });
  await expectShown(app.page, '逾期合计（元）');
  const [text, disk] = [await app.page.locator('.host-page').first().innerText(), await app.onDisk()];
  expect(await app.stored('draft/plan')).toEqual(more['draft/plan']);
  await app.restart();
  await expectShown(app.page, '逾期合计（元）');
  expect(await app.page.locator('.host-page').first().innerText()).toBe(text);
  app.expectNoErrors();
  await app.close();
  return [text, disk];
};

test('a book that lies there plainly is moved: the same figures, and nothing that can be read as text', async () => {
  const all = { ...storage, ...more };
  const [before, kept] = await textOf('/pages/loans/index', { storage: all });
  const [after, moved] = await textOf('/pages/loans/index', { plainStorage: all });
  expect(after).toBe(before);
  const names = Object.keys(all).map((key) => `wx:sealed/${key}`).sort();
  expect([Object.keys(moved).sort(), Object.keys(kept).sort()]).toEqual([names, names]);
  expect(Object.values(moved).join()).not.toMatch(/微粒贷|principal|12345|version|kept/);
});
