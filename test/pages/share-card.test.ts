import fs from 'node:fs';
import path from 'node:path';
import { mountPage, today } from '../support';
import { inTheBook, loan, paid } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

/** What leaves in a shared card says nothing of the ledger, whatever page it is shared from. */

const ROOT = path.resolve(__dirname, '../../miniprogram');
const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
const pages = [...app.pages, ...app.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];

const CARD = { title: '还得清：借款账本与还款测算', path: '/pages/loans/index', imageUrl: '/images/share.png' };
const SHARED = ['pages/loans/index', 'help/about/index'];

beforeEach(() => {
  today('2026-03-24');
  inTheBook(loan({ repayments: [paid('2026-02-15', 563_350)] }));
  inTheDrawer(savedPlan('p', { form: SIGNABLE }));
});

test.each(pages)('%s is shared as the same card as any other, or not at all', async (route) => {
  const { instance } = await mountPage(route, { id: 'a', loan: 'a', plan: 'p' });
  // WeChat asks a page that has no such method for nothing, and lets nobody share it.
  const card = (instance['onShareAppMessage'] as (() => unknown) | undefined)?.call(instance);
  expect(card).toEqual(SHARED.includes(route) ? CARD : undefined);
  expect([instance['onShareTimeline'], instance['onAddToFavorites']]).toEqual([undefined, undefined]);
});

test('the picture of the card is in the package, and no button shares by itself', () => {
  expect(fs.statSync(path.join(ROOT, CARD.imageUrl)).size).toBeLessThan(25_000);
  const templates = (fs.readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.wxml') && !/node_modules|miniprogram_npm/.test(file));
  expect(templates.filter((file) => /open-type="share"/.test(fs.readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
});
