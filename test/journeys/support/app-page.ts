import path from 'node:path';
import type { Page } from 'playwright-core';
import { sealed, sealedName, type Sealed } from '../../../miniprogram/platform/sealed';
import { nextStart, startsSoFar } from '../../support/kept-phones';
import type { Font } from '../../../preview/runtime/settings';
import { scrambled, unscrambled } from '../../../preview/runtime/wx/scramble';

export interface OpenOptions {
  /** Width and height of the phone's screen in px. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  font?: Font;
  /** The app's day, YYYY-MM-DD; it starts at 10:00 (or give YYYY-MM-DDTHH:mm) and the clock runs. */
  today?: string;
  /** Pixels of a picture for one of the page; 2 unless told. */
  sharpness?: number;
  /** The clock stands still. */
  frozen?: boolean;
  /** What the app has stored before, by its keys: encrypted, as it keeps everything. */
  storage?: Record<string, unknown>;
  /** What is in wx storage plainly, as an app from before the encryption left it. */
  plainStorage?: Record<string, unknown>;
  /** 'develop' or 'trial', for what isn't in a release. */
  env?: string;
  /** wx calls the preview lacks, by name: source text of a function, run in the browser. */
  wx?: Record<string, string>;
}

/** The phone of every journey that names none: with WALK=small the one that is the hardest to use, and a picture where each journey ends. */
const isSmallWalk = process.env.WALK === 'small';
const USUAL_PHONE = isSmallWalk ? { width: 320, height: 568, theme: 'dark', font: 'largest' } as const : { width: 390, height: 844, theme: 'light', font: 'standard' } as const;
const WALKED = path.join(__dirname, '../../../build/walked');

/** The day of every journey that names none. */
export const USUAL_DAY = '2026-11-22';

/** One phone with the app open. `page` is Playwright's; what went wrong meanwhile is in `errors`. */
export class AppPage {
  /** Errors on the console, uncaught exceptions, and requests to elsewhere. */
  readonly errors: string[] = [];
  /** Takes back what the phone was set up with. */
  private freshness: Freshness | undefined;

  private constructor(
    readonly page: Page,
    private readonly address: string,
    private readonly query: URLSearchParams,
    private readonly supplied: Record<string, string>,
    private readonly putDown: () => void,
  ) {}

  /** Opens the app on a phone that nobody uses. `putDown` takes the phone back. */
  static async open(page: Page, address: string, url: string, given: OpenOptions, putDown: () => void): Promise<AppPage> {
    const options = { ...USUAL_PHONE, ...given };
    const { width, height, theme, wx = {} } = options;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    const app = new AppPage(page, address, queryOf(options), wx, putDown);
    app.watch();
    await app.startOver(url, options);
    return app;
  }

  /** Opens a page by its address, as after a restart of the app; what is stored stays. */
  async goTo(url: string): Promise<void> {
    await this.start(url);
  }

  /** Another phone, with other things stored, at a page: a fresh one, but for what the browser knows of the scripts already. */
  async startOver(url: string, stored: Pick<OpenOptions, 'storage' | 'plainStorage'>): Promise<void> {
    this.errors.length = 0;
    await this.freshness?.dispose();
    const id = String(startsSoFar());
    this.freshness = await this.page.addInitScript({ content: freshStart(id, entriesOf(stored), this.supplied) });
    await this.start(url);
  }

  /** Closes the app and opens it again on the same page, for example at another day. */
  async restart({ today }: { today?: string } = {}): Promise<void> {
    if (today) this.query.set('today', atTen(today));
    await this.goTo(new URL(this.page.url()).hash.slice(1));
  }

  /** What the app stored under one of its keys. */
  async stored(key: string): Promise<unknown> {
    const text = await this.page.evaluate((name) => localStorage.getItem(name), `wx:${sealedName(key)}`);
    if (text === null) return undefined;
    const { data } = JSON.parse(text) as { data: string };
    return (JSON.parse(unscrambled(data)) as { data: Sealed }).data.kept;
  }

  /** All that is in the phone's storage, as a thief would find it: name and text. */
  onDisk(): Promise<Record<string, string>> {
    return this.page.evaluate(() => Object.fromEntries(Object.entries(localStorage) as [string, string][]));
  }

  /** A picture of the screen, or of the whole page however long, into a file where one is named. What would go on moving for ever stands still. */
  async picture(file?: string, { whole = false } = {}): Promise<Buffer> {
    const { page } = this;
    const size = page.viewportSize() ?? { width: 390, height: 844 };
    const hidden = whole ? await page.evaluate(() => {
      const scroll = document.querySelector('.host-page:not([hidden]) > .host-page-scroll');
      return scroll ? scroll.scrollHeight - scroll.clientHeight : 0;
    }) : 0;
    // Another size lays the page out anew, twice: only where it shows more.
    if (hidden > 0) await page.setViewportSize({ ...size, height: size.height + hidden });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const picture = await page.screenshot({ ...(file === undefined ? {} : { path: file }), animations: 'disabled' });
    if (hidden > 0) await page.setViewportSize(size);
    return picture;
  }

  /** Turns the phone to another width and theme, and draws in another text size. */
  async turnTo({ width, height, theme = 'light', font = 'standard' }: Pick<OpenOptions, 'theme' | 'font'> & { width: number; height: number }): Promise<void> {
    // Asked at once, so that the page is laid out once.
    await Promise.all([this.page.setViewportSize({ width, height }), this.page.emulateMedia({ colorScheme: theme })]);
    // Fields that grow with their text are fitted in the next frame.
    await this.page.evaluate((chosen) => {
      window.__preview.setFont(chosen);
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }, font);
  }

  /** Until what moves on the page is at rest: popups and folds are brought to their end, and what they bring along is waited for. */
  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      const moving = (): Animation[] => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity);
      const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
      do {
        for (const animation of moving()) animation.finish();
        await wait(100);
      } while (moving().length > 0);
    });
  }

  /** Fails if anything went wrong since the app was opened. */
  expectNoErrors(): void {
    if (this.errors.length > 0) throw new Error(`The page reported errors:\n${this.errors.join('\n')}`);
  }

  /** Ends the app, and puts the phone down for the next journey. */
  async close(): Promise<void> {
    if (isSmallWalk) await this.picture(path.join(WALKED, `${(expect.getState().currentTestName ?? 'a journey').replace(/[\s/]+/g, '-')}.png`));
    this.page.removeAllListeners();
    await this.page.unrouteAll();
    await this.page.goto('about:blank');
    await this.freshness?.dispose();
    await this.wipe();
    this.putDown();
  }

  /** Storage is wiped by the start of the next; here go databases, caches, cookies, and what the phone was allowed. */
  private async wipe(): Promise<void> {
    const context = this.page.context();
    await context.clearPermissions();
    const session = await context.newCDPSession(this.page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(this.address).origin, storageTypes: 'all' });
    await session.detach();
  }

  private async start(url: string): Promise<void> {
    // An address of its own, so that going there is never a jump within the page that is open.
    this.query.set('start', String(nextStart()));
    await this.page.goto(`${this.address}app.html?${this.query}#${url}`);
    // Its scripts have run by now; what they drew with may be on its way still.
    const isReady = await this.page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.dataset.ready !== undefined;
    });
    if (!isReady) throw new Error(`The app did not start:\n${this.errors.join('\n')}`);
  }

  /** What goes elsewhere is written down; the browser finds nothing there (support/browser.ts), and keeps its cache as no route is set. */
  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    this.page.on('pageerror', (error) => this.errors.push(error.stack || String(error)));
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob|about):/.test(url)) this.errors.push(`request to ${url} refused`);
    });
  }
}

type Freshness = Awaited<ReturnType<Page['addInitScript']>>;

/**
 * Run in the browser before the app is, and after the one before has gone with all that it wrote as it went: nothing is left on the
 * phone but these. Later starts of the same phone find what the app has stored since.
 */
function freshStart(id: string, entries: [string, string][], supplied: Record<string, string>): string {
  const calls = Object.entries(supplied).map(([name, source]) => `${JSON.stringify(name)}: ${source}`);
  return `if (location.protocol === 'http:') {
    window.name = '';
    window.__suppliedWx = { ${calls.join(', ')} };
    if (sessionStorage.getItem('fresh') !== ${JSON.stringify(id)}) {
      localStorage.clear();
      sessionStorage.clear();
      sessionStorage.setItem('fresh', ${JSON.stringify(id)});
      for (const [name, text] of ${JSON.stringify(entries)}) localStorage.setItem(name, text);
    }
  }`;
}

/** What lies in the browser's storage then, by name. */
function entriesOf({ storage = {}, plainStorage = {} }: OpenOptions): [string, string][] {
  return [
    ...Object.entries(storage).map(([key, value]): [string, string] => [`wx:${sealedName(key)}`, JSON.stringify({ type: 'encrypted', data: scrambled(plainEntry(sealed(value))) })]),
    ...Object.entries(plainStorage).map(([key, value]): [string, string] => [`wx:${key}`, plainEntry(value)]),
  ];
}

const plainEntry = (data: unknown): string => JSON.stringify({ type: 'json', data });

function queryOf({ today = USUAL_DAY, frozen = false, font = 'standard', env = '' }: OpenOptions): URLSearchParams {
  const query = new URLSearchParams({ today: atTen(today), font });
  if (env !== '') query.set('env', env);
  if (frozen) query.set('frozen', '');
  return query;
}

function atTen(day: string): string {
  return day.includes('T') ? day : `${day}T10:00`;
}
