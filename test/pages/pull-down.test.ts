import fs from 'node:fs';
import path from 'node:path';
import { mountPage, phone, today } from '../support';
import { inTheBook, LOAN } from './book';

/** Pages of records are read anew when they are pulled down; where something is typed a pull does nothing. */

const ROOT = path.resolve(__dirname, '../../miniprogram');
const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
const text = (page: string, end: string) => fs.readFileSync(path.join(ROOT, `${page}.${end}`), 'utf8');
const isPulled = (page: string) => text(page, 'json').includes('"enablePullDownRefresh": true');
/** 签约前检查 and 还款日提醒 and their like are chosen on, not typed into. */
const isTypedInto = (page: string) => /<(text-field|text-area|date-field|choice-field|choice-row|slider|household)\b/.test(text(page, 'wxml'));

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN);
});

test('every page of records that isn’t typed into can be pulled down', () => {
  const ofRecords = pages.filter((page) => /\.\.\.(recordsPage|pulledDown)\b/.test(text(page, 'ts')));
  expect(ofRecords.length).toBeGreaterThan(20);
  expect(ofRecords.filter((page) => !isTypedInto(page) && !isPulled(page))).toEqual([]);
});

test.each(pages.filter(isPulled))('%s reads anew, and springs back', async (route) => {
  const page = await mountPage(route, { id: 'a', plan: 'p' });
  const refresh = jest.fn(page.instance['refresh'] as () => Promise<void>);
  page.instance['refresh'] = refresh;
  await page.call('onPullDownRefresh');
  expect([refresh.mock.calls.length, phone.callsTo('stopPullDownRefresh').length]).toEqual([1, 1]);
});
