import { cover, topPage, uncover } from './cover';
import { lockMark } from './lock-mark';

/*
 * While the app is locked no read of the ledger is answered: the page that asks gives way to the lock page. Writes go on,
 * as drafts are written when a page is hidden or closed. Without a lock reads go straight through.
 */

const LOCK_PAGE = 'settings/lock/index';
const FIRST_TAB = 'pages/loans/index';
const TABS = [FIRST_TAB, 'pages/repayments/index', 'pages/plan/index', 'pages/help/index'];
const WAS_LOCKED = '当时账本锁着，请再做一次';
/** Choosing a file in WeChat's own window takes so many seconds, however soon the lock asks otherwise. */
const ERRAND_SECONDS = 60;

let locked: boolean | undefined;
/** When the app went to the background, and how many seconds it may stay there. */
let away: { readonly since: number; readonly after: number } | null = null;
/** Until when an errand of ours excuses the app's absence. */
let errandUntil = 0;
/** How to answer the reads that wait. */
let waiting: ((reason: Error) => void)[] = [];
let going = false;
let askedMeanwhile = false;
/** Where the person was, to go back to. */
let back = '';

/** Whether it still is: a phone that didn't say at the start whether there is a lock is asked again. */
export function isStillLocked(): boolean {
  locked = isLocked() && lockMark() !== null;
  return locked;
}

export function isLocked(): boolean {
  locked ??= lockMark() !== null;
  return locked;
}

/**
 * The answer of the read. While the app is locked it isn't begun, and rejects once it is open: the page that asked is gone
 * by then, but what waits for it in a queue goes on.
 */
export function whenOpen<T>(read: () => Promise<T>): Promise<T> {
  if (!isLocked()) return read();
  askedMeanwhile = true;
  showLock();
  return new Promise((_, reject) => waiting.push(reject));
}

/** For what opens a window of WeChat's own, which sends the app to the background. */
export async function onErrand<T>(errand: () => Promise<T>): Promise<T> {
  errandUntil = Date.now() + ERRAND_SECONDS * 1000;
  try {
    return await errand();
  } finally {
    errandUntil = 0;
  }
}

/** The app goes to the background. */
export function goAway(): void {
  const mark = lockMark();
  if (mark === null) return;
  away = { since: Date.now(), after: Date.now() < errandUntil ? Math.max(mark.after, ERRAND_SECONDS) : mark.after };
  cover();
}

/** The app comes to the front. At a start no page is there yet: the first that reads makes room for the lock page. */
export function comeBack(): void {
  if (away !== null && isOver(away.since, away.after, Date.now())) locked = true;
  away = null;
  if (!isLocked() || topPage()?.route === LOCK_PAGE) return uncover();
  if (topPage() === undefined) return;
  cover();
  showLock();
}

/** Whether the time in the background is up; a clock that was set back says nothing, so it is. */
export function isOver(since: number, after: number, now: number): boolean {
  return now < since || now - since >= after * 1000;
}

/** Asks for the code from now on, whatever is open. */
export function lockNow(): void {
  locked = true;
  cover();
  showLock();
}

/** The code was right, or there is no lock any more: to the page asked for, else back to where the person was. */
export function unlock(to = back): void {
  locked = false;
  // The code may have been found right after the app was left: then nothing is shown until it is back.
  if (away === null) uncover();
  const reason = new Error(WAS_LOCKED);
  for (const reject of waiting) reject(reason);
  waiting = [];
  const url = `/${to === '' ? FIRST_TAB : to}`;
  back = '';
  wx.reLaunch({ url, fail: () => wx.reLaunch({ url: `/${FIRST_TAB}` }) });
}

function showLock(): void {
  const top = topPage();
  if (going || top?.route === LOCK_PAGE) return;
  if (top !== undefined) back = addressOf(top);
  [going, askedMeanwhile] = [true, false];
  wx.reLaunch({ url: `/${LOCK_PAGE}`, success: arrived, fail: offerAgain });
}

/** WeChat may have opened the page of a shared card on the way. */
function arrived(): void {
  going = false;
  if (askedMeanwhile && isLocked()) showLock();
}

/** The lock page is in a part of the app that may have to be loaded first. */
function offerAgain(): void {
  wx.showModal({
    title: '锁屏页没有打开',
    content: '账本还锁着，内容都在。多半是这部分小程序还没下载好，连上网再试一次。',
    showCancel: false,
    confirmText: '再试一次',
    complete: () => {
      going = false;
      if (isLocked()) showLock();
    },
  });
}

/** A page's query stands in its options as it was written. */
function addressOf({ route, options }: { readonly route: string; readonly options?: Readonly<Record<string, string | undefined>> }): string {
  const pairs = Object.entries(options ?? {}).map(([name, value]) => `${name}=${value ?? ''}`);
  return TABS.includes(route) || pairs.length === 0 ? route : `${route}?${pairs.join('&')}`;
}
