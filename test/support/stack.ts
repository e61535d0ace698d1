/** A page's `this`, as its own methods see it. */
export type PageInstance = WechatMiniprogram.Page.Instance<Record<string, unknown>, Record<string, unknown>>;

let pages: PageInstance[] = [];

export function pageStack(): PageInstance[] {
  return [...pages];
}

export function pushPage(page: PageInstance): void {
  pages.push(page);
}

export function dropPage(page: PageInstance): void {
  pages = pages.filter((each) => each !== page);
}

export function clearPages(): void {
  pages = [];
}

/** The page on top. */
export function currentPage(): PageInstance {
  const page = pages.at(-1);
  if (page === undefined) throw new Error('no page is open');
  return page;
}
