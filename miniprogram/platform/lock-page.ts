import { topPage } from './screen-cover';

const LOCK_PAGE = 'settings/lock/index';
const FIRST_TAB = 'pages/loans/index';
const TABS = [FIRST_TAB, 'pages/repayments/index', 'pages/plan/index', 'pages/help/index'];

/** The way to the lock page and back from it. */
export interface LockPage {
  isOnTop(): boolean;
  show(): void;
  /** Shows it, again where another page came up on the way. */
  ask(): void;
  /** To the page asked for, else back to where the person was. */
  leave(to?: string): void;
}

export function createLockPage(isLocked: () => boolean): LockPage {
  let going = false;
  let askedMeanwhile = false;
  /** Where the person was, to go back to. */
  let back = '';

  function show(): void {
    const top = topPage();
    if (going || top?.route === LOCK_PAGE) return;
    if (top !== undefined) back = addressOf(top);
    [going, askedMeanwhile] = [true, false];
    wx.reLaunch({ url: `/${LOCK_PAGE}`, success: arrived, fail: offerAgain });
  }

  /** WeChat may have opened the page of a shared card on the way. */
  function arrived(): void {
    going = false;
    if (askedMeanwhile && isLocked()) show();
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
        if (isLocked()) show();
      },
    });
  }

  return {
    isOnTop: () => topPage()?.route === LOCK_PAGE,
    show,
    ask() {
      askedMeanwhile = true;
      show();
    },
    leave(to = back) {
      const url = `/${to === '' ? FIRST_TAB : to}`;
      back = '';
      wx.reLaunch({ url, fail: () => wx.reLaunch({ url: `/${FIRST_TAB}` }) });
    },
  };
}

/** A page's query stands in its options as it was written. */
export function addressOf({ route, options }: { readonly route: string; readonly options?: Readonly<Record<string, string | undefined>> }): string {
  const pairs = Object.entries(options ?? {}).map(([name, value]) => `${name}=${value ?? ''}`);
  return TABS.includes(route) || pairs.length === 0 ? route : `${route}?${pairs.join('&')}`;
}
