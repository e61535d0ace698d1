import { showActionSheet, type ActionSheetOptions } from '../shell/action-sheet';
import { showModal, type ModalOptions } from '../shell/modal';
import type { Router } from '../shell/router';
import { hideToast, showLoading, showToast, type ToastOptions } from '../shell/toast';
import { api } from './api';

interface BarColors {
  frontColor: string;
  backgroundColor: string;
}

interface ScrollTarget {
  scrollTop?: number;
  selector?: string;
  offsetTop?: number;
  duration?: number;
}

/** What WeChat itself draws: toasts, dialogs, the navigation bar, the pull-down. */
export function nativeInterface(router: Router): Record<string, unknown> {
  return {
    showToast: api<ToastOptions>('showToast', showToast),
    hideToast: api('hideToast', hideToast),
    showLoading: api<ToastOptions>('showLoading', showLoading),
    hideLoading: api('hideLoading', hideToast),
    showModal: api<ModalOptions>('showModal', showModal),
    showActionSheet: api<ActionSheetOptions>('showActionSheet', showActionSheet),
    setNavigationBarTitle: api<{ title: string }>('setNavigationBarTitle', ({ title }) => {
      router.top.config.navigationBarTitleText = title;
      router.draw();
    }),
    setNavigationBarColor: api<BarColors>('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
      router.top.config.navigationBarBackgroundColor = backgroundColor;
      router.top.config.navigationBarTextStyle = frontColor === '#000000' ? 'black' : 'white';
      router.draw();
    }),
    startPullDownRefresh: api('startPullDownRefresh', () => router.top.pullDown()),
    stopPullDownRefresh: api('stopPullDownRefresh', () => router.top.stopPullDown()),
    pageScrollTo: api<ScrollTarget>('pageScrollTo', (target) => scrollPage(router, target)),
    hideKeyboard: api('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur()),
  };
}

function scrollPage(router: Router, { scrollTop = 0, selector, offsetTop = 0, duration = 300 }: ScrollTarget): void {
  const { scroll, shadowRoot } = router.top;
  let top = scrollTop;
  if (selector) {
    const node = shadowRoot?.querySelector(selector);
    if (!node) throw new Error(`selector "${selector}" is not found`);
    const element = node.$$ as unknown as HTMLElement | null;
    if (!element) throw new Error(`"${selector}" is a component without a node of its own (virtualHost): put the id on a view`);
    top = scroll.scrollTop + element.getBoundingClientRect().top + offsetTop;
  }
  scroll.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'auto' });
}
