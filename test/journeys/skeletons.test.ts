import fs from 'node:fs';
import path from 'node:path';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { Preview } from './support/preview';
import { TODAY } from './support/states';

/**
 * What stands there while the book is read is as high as what takes its place, so that nothing jumps: at the usual size of text,
 * and at the largest, where lines wrap. Heights are read off the templates and laid out on the page that they belong to.
 */

const PHONES = [
  { phone: '390', width: 390, height: 844 },
  { phone: '320 with the largest text', width: 320, height: 568, font: 'largest' },
] as const;
const { loans, storage } = exampleBook(TODAY);
/** What begins where the second block does, and where the third does: which tag of its kind. */
type Place = readonly [kind: string, place: number];
const PAGES: [name: string, url: string, next: readonly Place[]][] = [
  ['我的借款', '/pages/loans/index', [['.card', 1], ['.tiles', 0]]],
  ['还款记录', '/pages/repayments/index', [['.heading', 0], ['.heading', 1]]],
  ['协商方案', '/pages/plan/index', [['.plan__heading', 0]]],
  ['a loan', `/loan/detail/index?id=${loans[0]?.id ?? ''}`, [['.card', 1], ['term-words', 0]]],
];
/** A heading keeps 4 px more from the card before it than a card does. */
const APART = 5; // px

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true });
});

afterAll(async () => {
  await preview.close();
});

describe.each(PAGES)('%s', (_name, url, next) => {
  beforeAll(() => app.startOver(url, { storage }));

  test.each(PHONES)('on a phone of $phone', async (phone) => {
    await app.turnTo(phone);
    await app.rest();
    const [blocks, cards] = [await topsOf(blocksOf(url)), await Promise.all(next.map(topOf))];
    expect(cards.map((top, place) => Math.abs(top - (blocks[place + 1] ?? NaN))).filter((apart) => !(apart <= APART))).toEqual([]);
  });
});

/** The heights in a page's template. */
function blocksOf(url: string): string[] {
  const template = fs.readFileSync(path.join(__dirname, '../../miniprogram', `${url.split('?')[0] ?? ''}.wxml`), 'utf8');
  const [, list = ''] = /blocks="\{\{\[(.*?)\]\}\}"/.exec(template) ?? [];
  return [...list.matchAll(/'([^']*)'/g)].map(([, height = '']) => height);
}

/** Where blocks of these heights begin, in px below the page's top: 12 px stand before each. */
function topsOf(heights: readonly string[]): Promise<number[]> {
  return app.page.evaluate((all) => {
    const block = document.createElement('div');
    document.body.append(block);
    let top = 0;
    const tops = all.map((height) => {
      const at = top + 12;
      block.style.height = `calc(${height})`;
      top = at + block.getBoundingClientRect().height;
      return at;
    });
    block.remove();
    return tops;
  }, heights);
}

function topOf([kind, place]: Place): Promise<number> {
  return app.page.evaluate(([tag, which]) => {
    const shown = document.querySelector('.host-page:not([hidden]) .screen');
    const card = shown?.querySelectorAll(tag)[which];
    return card && shown ? card.getBoundingClientRect().top - shown.getBoundingClientRect().top : NaN;
  }, [kind, place] as const);
}
