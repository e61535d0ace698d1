import { make } from './element';

export interface ToastOptions {
  title?: string;
  icon?: string;
  duration?: number;
}

const SIGNS: Record<string, string> = { success: '✓', error: '✕', loading: '' };

let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** wx.showToast */
export function showToast({ title = '', icon = 'success', duration = 1500 }: ToastOptions): void {
  show(title, icon);
  timer = setTimeout(hideToast, duration);
}

/** wx.showLoading: stays until hidden. */
export function showLoading({ title = '' }: ToastOptions): void {
  show(title, 'loading');
}

export function hideToast(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = undefined;
}

function show(title: string, icon: string): void {
  hideToast();
  shown = make('div', `toast ${icon === 'none' ? 'plain' : ''}`, document.querySelector('#host-screen') ?? document.body);
  shown.setAttribute('role', 'status');
  if (icon !== 'none') make('i', icon === 'loading' ? 'spinner' : '', shown, SIGNS[icon] ?? '').setAttribute('aria-hidden', 'true');
  make('span', '', shown, title);
}
