import { lockGate, WAS_LOCKED } from './lock-gate';
import { addressOf } from './lock-page';
import { topPage } from './screen-cover';

/** What was thrown and nobody caught, and on which page. */
export interface Unexpected {
  readonly thrown: string;
  /** The page's path, without what it is about. */
  readonly route: string;
  /** The same with what it is about, to open it again; no part of a report. */
  readonly address: string;
}

const PAGE = 'settings/unexpected/index';
/** So long after one was shown no other is; and so long the same isn't: a loop of errors must not become a loop of pages. */
const QUIET = 10_000; // ms
const QUIET_FOR_THE_SAME = 60_000; // ms

let last: Unexpected | null = null;
let shownAt = 0;

/** The one that was shown last, for the page that is about it. In memory alone. */
export function lastUnexpected(): Unexpected | null {
  return last;
}

/** What App hears: shows a page with a way on, over the one where it happened, which stays as it is. Nothing comes up over the lock. */
export function unexpected(reason: unknown): void {
  const top = topPage();
  const route = top?.route ?? '';
  const thrown = wordsOf(reason);
  const since = Date.now() - shownAt;
  if (thrown === '' || route === PAGE || lockGate.isLocked()) return;
  if (shownAt !== 0 && since >= 0 && since < (thrown === last?.thrown ? QUIET_FOR_THE_SAME : QUIET)) return;
  shownAt = Date.now();
  last = { thrown, route, address: top === undefined ? '' : addressOf(top) };
  wx.navigateTo({ url: `/${PAGE}`, fail: offerWayOn });
}

/** '' for what WeChat refused, an object with errMsg, and for what waited while the app was locked: that is no fault of the app's. */
function wordsOf(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  return reason instanceof Error && reason.message !== WAS_LOCKED ? `${reason.name}: ${reason.message}\n${reason.stack ?? ''}` : '';
}

/** The page is in a part of the app that may not be loaded, or ten pages are open. */
function offerWayOn(): void {
  wx.showModal({
    title: '刚才出了点意外',
    content: '记下的都在。可以接着用，不行就回到「我的借款」。',
    confirmText: '我的借款',
    cancelText: '接着用',
    success: ({ confirm }) => {
      if (confirm) void wx.reLaunch({ url: '/pages/loans/index' });
    },
  });
}
