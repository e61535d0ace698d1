import { ifThere } from './if-there';
import { say } from './interaction';
import { topPage } from './screen-cover';

/** Text by name, as it stands behind the question mark of a page's address. */
export type Query = Readonly<Record<string, string>>;

/** Longer than any id of ours, written as a code. */
const LONGEST_VALUE = 300;

/**
 * A value of a page's query as it was before openPage wrote it; WeChat hands it over as written. What is no code stays.
 * What is no text or too long is '', which no page finds anything under: it says so, and leads on.
 */
export function queryText(value: unknown = ''): string {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A phone that says nothing of a way by then isn't waited for: the next tap counts again. */
const LONGEST_WAY = 3000; // ms

/** The way that is under way, if one is. */
let way: object | null = null;

/** So many pages WeChat keeps open, and refuses one more. */
const MOST_PAGES = 10;

/**
 * Opens a page on top of this one, or in its place where no more fit. Like the others here it does nothing while another way is under way: of two taps in a
 * hurry the second, which lands before the page has changed, would open the same page twice, or another one over it.
 */
export function openPage(path: string, query: Query = {}): void {
  if (getCurrentPages().length >= MOST_PAGES) replacePage(path, query);
  else go(() => wx.navigateTo({ url: address(path, query) }));
}

/** Opens a page in place of this one. */
export function replacePage(path: string, query: Query = {}): void {
  go(() => wx.redirectTo({ url: address(path, query) }));
}

export function openTab(path: string): void {
  go(() => wx.switchTab({ url: path }));
}

/** Closes every page and opens this one alone. It waits for nothing: after an erase no other page may stay. */
export function openAlone(path: string): void {
  void wx.reLaunch({ url: path });
}

/** Goes back, or to the first tab where there is nothing to go back to (a page opened from a shared card). */
export function goBack(): void {
  go(() => (getCurrentPages().length > 1 ? wx.navigateBack() : wx.switchTab({ url: '/pages/loans/index' })));
}

/** Goes back from that page; where another one is on top of it, or it is closed already, it leaves that one alone. */
export function closePage(page: object): void {
  if (isOnTop(page)) goBack();
}

export function isOnTop(page: object): boolean {
  return topPage() === page;
}

/** Its part of the app may not have been loaded yet, and can't be without a network. */
function notOpened(): void {
  say('没打开这一页，连上网再试一次');
}

function go(start: () => Promise<unknown>): void {
  if (way !== null) return;
  const mine = {};
  const arrived = (): void => {
    clearTimeout(limit);
    if (way === mine) way = null;
  };
  way = mine;
  const limit = setTimeout(arrived, LONGEST_WAY);
  start().finally(arrived).catch(notOpened);
}

export function scrollTo(selector: string): void {
  ifThere(() => wx.pageScrollTo({ selector, offsetTop: -16, duration: 200 }));
}

/** For a page that is not to be left by the house in its bar. Base library 2.8.3. */
export function hideHomeButton(): void {
  ifThere(() => wx.hideHomeButton());
}

export { setTitle } from './screen-cover';

function address(path: string, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
