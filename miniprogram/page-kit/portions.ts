import { isBag } from '../ledger/shape';

/*
 * Long lists in portions: of a list that can grow a page shows a part, and asks for more. What comes after the most that
 * may stand there takes its place, so no page grows beyond what a phone draws without a stop.
 */

/**
 * The lists of a page that can grow, by their path in its data, and how many rows may stand there: "list.rows";
 * "list.months.rows" where each month has rows, and goes with them; "list.months.*rows" where it stays.
 */
export type LongLists = Readonly<Record<string, number>>;

/** What stands below a part of a list: how many rows come back, are left after it, and come next; whether those take its place. */
export interface Turn {
  readonly before: number;
  readonly left: number;
  readonly next: number;
  readonly replaces: boolean;
  /** All of them. */
  readonly rows: number;
}

interface Span {
  readonly from: number;
  readonly count: number;
}

export interface PortionedPage {
  readonly longLists?: LongLists;
  /** Of each part of the data that has such a list all that the page would show, and which part of the list it does. */
  whole?: Readonly<Record<string, unknown>>;
  spans?: Readonly<Record<string, Span>>;
}

export type TurnEvent = { readonly detail: { readonly list: string; readonly back: boolean } };

/** Rows that come at once. */
export const STEP = 20;

/** These parts of the page's data, each long list in them cut to what is to be shown of it, and `turns` by the list's name ("list_rows"). */
export function inPortions(page: PortionedPage, parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lists = Object.entries(page.longLists ?? {}).filter(([path]) => rootOf(path) in parts);
  if (lists.length === 0) return parts;
  page.whole = { ...page.whole, ...Object.fromEntries(lists.map(([path]) => [rootOf(path), parts[rootOf(path)]])) };
  let cut: unknown = parts;
  for (const [path, most] of lists) cut = part(cut, path.split('.'), spanOf(page, path, most));
  return { ...(cut as object), turns: turnsOf(page) };
}

/** Turns a list, and says what stands there then, and whether it is in the place of what stood there. */
export function turned(page: PortionedPage, { detail: { list, back } }: TurnEvent): { readonly parts: Readonly<Record<string, unknown>>; readonly replaced: boolean } {
  const [path, most] = Object.entries(page.longLists ?? {}).find(([one]) => nameOf(one) === list) ?? ['', 0];
  const { from, count } = spanOf(page, path, most);
  const replaced = back || count >= most;
  const next = back ? { from: Math.max(0, from - most), count: most } : replaced ? { from: from + count, count: most } : { from, count: Math.min(count + STEP, most) };
  page.spans = { ...page.spans, [list]: next };
  return { parts: { [rootOf(path)]: page.whole?.[rootOf(path)] }, replaced };
}

/** Has that row of a list stand on the page from the next time on: a new one, or the first where the list is another one. */
export function reach(page: PortionedPage, list: string, place: number): void {
  const [, most = STEP] = Object.entries(page.longLists ?? {}).find(([path]) => nameOf(path) === list) ?? [];
  const from = Math.floor(place / most) * most;
  page.spans = { ...page.spans, [list]: { from, count: Math.min(most, Math.ceil((place - from + 1) / STEP) * STEP) } };
}

/** So much of a list, from its beginning or where it was left; the list may have become shorter since. */
function spanOf({ whole = {}, spans = {} }: PortionedPage, path: string, most: number): Span {
  const span = spans[nameOf(path)];
  const rows = rowsOf(whole, path.split('.'));
  // What fits stands there at once.
  return span === undefined || span.from >= rows ? { from: 0, count: rows <= most ? most : Math.min(STEP, most) } : span;
}

function turnsOf(page: PortionedPage): Readonly<Record<string, Turn>> {
  return Object.fromEntries(Object.entries(page.longLists ?? {}).map(([path, most]) => {
    const { from, count } = spanOf(page, path, most);
    const rows = rowsOf(page.whole, path.split('.'));
    const left = Math.max(0, rows - from - count);
    return [nameOf(path), { rows, before: Math.min(from, most), left, next: Math.min(left, count < most ? Math.min(STEP, most - count) : most), replaces: count >= most }];
  }));
}

/** What a list counts at least. */
function least(name: string): 0 | 1 {
  return name.startsWith('*') ? 0 : 1;
}

function plain(name: string): string {
  return name.replace('*', '');
}

function rootOf(path: string): string {
  return path.split('.')[0] ?? '';
}

function nameOf(path: string): string {
  return path.replace('*', '').split('.').join('_');
}

/** A list among others that goes with its rows counts as one where it is empty. */
function rowsOf(view: unknown, [name, ...rest]: readonly string[]): number {
  if (name === undefined) return Array.isArray(view) ? view.length : 0;
  if (Array.isArray(view)) return view.reduce<number>((rows, item) => rows + Math.max(least(name), rowsOf(item, [name, ...rest])), 0);
  return isBag(view) ? rowsOf(view[plain(name)], rest) : 0;
}

/** Of a list of lists those stay that have a row in the span, or all. */
function part(view: unknown, path: readonly string[], { from, count }: Span): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(view)) {
    if (name === undefined) return view.slice(from, from + count);
    let start = from;
    return view.flatMap((item: unknown): unknown[] => {
      const place = start;
      const rows = Math.max(least(name), rowsOf(item, path));
      start -= rows;
      if (least(name) > 0 && (place >= rows || place + count <= 0)) return [];
      const first = Math.min(rows, Math.max(0, place));
      return [part(item, path, { from: first, count: Math.max(0, Math.min(rows, place + count) - first) })];
    });
  }
  return name !== undefined && isBag(view) && plain(name) in view ? { ...view, [plain(name)]: part(view[plain(name)], rest, { from, count }) } : view;
}
