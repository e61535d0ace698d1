import { ifThere } from './if-there';

const OWN_NAME = '还得清';

/** What each page called itself; its lender or plan may be in it. */
const titles = new WeakMap<object, string>();
let covered = false;

/** Empties the open pages and the title on top, before the app is seen from outside; every page's page-meta looks at `covered`. */
export function coverScreen(): void {
  covered = true;
  showCovered();
}

/** Shows the pages again as they were. */
export function uncoverScreen(): void {
  if (!covered) return;
  covered = false;
  showCovered();
}

/** The title of the page on top; while pages are covered it is only remembered. */
export function setTitle(title: string): void {
  const top = topPage();
  if (top !== undefined) titles.set(top, title);
  if (!covered) ifThere(() => wx.setNavigationBarTitle({ title }));
}

/** The same once more after the page's first picture: an engine may have dropped one that was set before it. */
export function repeatTitle(page: object): void {
  const title = titles.get(page);
  if (title !== undefined && page === topPage()) setTitle(title);
}

export function topPage(): WechatMiniprogram.Page.TrivialInstance | undefined {
  const pages = getCurrentPages();
  return pages[pages.length - 1];
}

function showCovered(): void {
  for (const page of getCurrentPages()) page.setData({ covered });
  const top = topPage();
  const title = top && titles.get(top);
  if (title !== undefined) ifThere(() => wx.setNavigationBarTitle({ title: covered ? OWN_NAME : title }));
}
