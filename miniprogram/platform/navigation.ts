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

/** Opens a page on top of this one. */
export function openPage(path: string, query: Query = {}): void {
  void wx.navigateTo({ url: address(path, query) });
}

/** Opens a page in place of this one. */
export function replacePage(path: string, query: Query = {}): void {
  void wx.redirectTo({ url: address(path, query) });
}

export function openTab(path: string): void {
  void wx.switchTab({ url: path });
}

/** Closes every page and opens this one alone. */
export function openAlone(path: string): void {
  void wx.reLaunch({ url: path });
}

/** Goes back, or to the first tab where there is nothing to go back to (a page opened from a shared card). */
export function goBack(): void {
  if (getCurrentPages().length > 1) void wx.navigateBack();
  else void wx.switchTab({ url: '/pages/loans/index' });
}

export function scrollTo(selector: string): void {
  void wx.pageScrollTo({ selector, offsetTop: -16, duration: 200 });
}

/** For a page that is not to be left by the house in its bar. Base library 2.8.3. */
export function hideHomeButton(): void {
  void wx.hideHomeButton();
}

export { setTitle } from './screen-cover';

function address(path: string, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
