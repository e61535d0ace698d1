import fs from 'node:fs';
import path from 'node:path';
import { isFull } from '../support/effort';
import { violations, wordsNotInNames } from './support/accessible';
import type { AppPage } from './support/app-page';
import { Preview } from './support/preview';
import { PHONES, type State, STATES, TODAY } from './support/states';

/**
 * Every page in each of its states, on small and large phones, light and dark, and with the largest text. What a program can
 * see is checked here: nothing scrolls sideways, what is tapped is 44 px high, a day is said as people say it, and axe-core finds
 * nothing that keeps a person out. The pictures are for people to look at: `npm run looks` takes them, and so does `npm run test:all`.
 */

const ROOT = path.join(__dirname, '../..');
const PICTURES = path.join(ROOT, 'build/pictures');
/** Those in the README; `npm run pictures` takes them anew. */
const README_PICTURES = [
  'loans-390', 'loan-390', 'loan-explained-390', 'plan-390', 'saved-plans-390', 'saved-plan-390', 'checklist-390', 'loan-agreed-390', 'loan-form-390',
  'repayment-form-390', 'repayments-390', 'loans-390-dark', 'help-390', 'number-check-390', 'prepare-390', 'credit-390', 'calls-390', 'call-form-390', 'remind-390', 'lock-settings-390',
];
const isPictured = isFull || process.env.PICTURES === 'yes' || process.env.README === 'yes';
const SMALLEST_TARGET = 44; // px

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  fs.mkdirSync(PICTURES, { recursive: true });
  fs.mkdirSync(path.join(ROOT, 'docs/images'), { recursive: true });
  preview = await Preview.start();
  // Sharp where somebody looks at it: what is measured is the same.
  app = await preview.open('/pages/loans/index', { ...PHONES[0], today: TODAY, frozen: true, env: 'develop', sharpness: isPictured ? 2 : 1 });
});

afterAll(async () => {
  await preview.close();
});

/** What can be seen of a page on a phone. */
interface Seen {
  readonly sideways: number; // px
  readonly small: string[];
  /** What says a day as it is stored: 2026-11-22. */
  readonly days: string[];
  /** What keeps a person out who doesn't see, or sees little. */
  readonly barred: string[];
  readonly errors: readonly string[];
}

describe.each(STATES)('$name', (shown) => {
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    await look(shown, seen);
  });

  test.each(PHONES)('on a phone of $phone', ({ phone }) => {
    expect(seen.get(phone)).toEqual({ sideways: 0, small: [], days: [], barred: [], errors: [] });
  });
});

async function look(shown: State, seen: Map<string, Seen>): Promise<void> {
  const { url, stored = {}, plain = {}, first } = shown;
  await app.turnTo(PHONES[0]);
  await app.startOver(url, { storage: stored, plainStorage: plain });
  await first?.(app.page);
  await app.rest();
  const days = await storedDays(app);
  for (const phone of PHONES) {
    await app.turnTo(phone);
    if (isPictured) await takePictures(phone.phone, shown);
    seen.set(phone.phone, { ...(await measured(app)), days, barred: await barred(app, phone), errors: [...app.errors] });
  }
}

/** All rules where most people are; in the dark what the dark changes. */
async function barred({ page }: AppPage, { phone }: (typeof PHONES)[number]): Promise<string[]> {
  if (phone === '390') return [...await violations(page), ...await wordsNotInNames(page)];
  return phone === '390-dark' ? violations(page, ['color-contrast']) : [];
}

async function takePictures(phone: string, { name, screen = false, from }: State): Promise<void> {
  await app.rest();
  await app.picture(path.join(PICTURES, `${name}-${phone}.png`), { whole: !screen });
  if (process.env.README !== 'yes' || !README_PICTURES.includes(`${name}-${phone}`)) return;
  if (from !== undefined) await app.page.getByText(from).first().evaluate((heading) => heading.scrollIntoView());
  await app.picture(path.join(ROOT, 'docs/images', `${name}-${phone}.png`));
}

/**
 * The texts and labels of a page in which a day stands as it is stored. What was typed or pasted stays as it is, in its field
 * or quoted; so does an example to type after, the name of a file, and what is left of a record that can't be read.
 */
async function storedDays({ page }: AppPage): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.host-page:not([hidden])')];
    const labels = shown.flatMap((one) => [...one.querySelectorAll('[aria-label]')].map((labelled) => labelled.getAttribute('aria-label') ?? ''));
    const raw = shown.flatMap((one) => [...one.querySelectorAll<HTMLElement>('.damaged__text')].flatMap((left) => left.innerText.split('\n')));
    return [...shown.flatMap((one) => one.innerText.split('\n')), ...labels].filter((line) => !raw.includes(line));
  });
  return lines.filter((line) => /\d{4}-\d\d-\d\d/.test(line.replace(/「[^」]*」/g, '').replace(/(?:如|写成) \d{4}-\d\d-\d\d [\d.]+/g, '')));
}

/** How far it scrolls sideways, and what is too low for a finger, by its text. */
function measured({ page }: AppPage): Promise<Pick<Seen, 'sideways' | 'small'>> {
  return page.evaluate((smallest) => {
    const scroll = document.querySelector('.host-page:not([hidden]) > .host-page-scroll');
    if (scroll === null) throw new Error('no page is shown');
    const small = [...document.querySelectorAll('.host-page:not([hidden]) :is(wx-button, [role=button], [role=radio], [role=checkbox], [role=tab])')]
      .map((target) => ({ target, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < smallest - 0.5)
      .map(({ target, height }) => `${target.textContent?.trim() ?? ''}: ${height} px`);
    return { sideways: scroll.scrollWidth - scroll.clientWidth, small };
  }, SMALLEST_TARGET);
}
