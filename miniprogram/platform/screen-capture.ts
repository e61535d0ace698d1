import { isThere } from './if-there';
import { AT_ONCE_PREFIX } from './sealed';

const KEY = `${AT_ONCE_PREFIX}screens-hidden`;

/** Base library 2.20.1. Android hides the screen from captures and the task switcher; iOS from recordings alone (3.3.0, iOS 16). */
export function canHideScreens(): boolean {
  return isThere('setVisualEffectOnCapture');
}

export function screensHidden(): boolean {
  try {
    return wx.getStorageSync(KEY) === true;
  } catch {
    return false;
  }
}

/** Rejects where the phone doesn't store it; it counts then until the next start. */
export async function hideScreens(hide: boolean): Promise<void> {
  wx.setVisualEffectOnCapture({ visualEffect: hide ? 'hidden' : 'none' });
  await wx.setStorage({ key: KEY, data: hide });
}

/** At every coming to the front: what WeChat forgot meanwhile is asked for again. */
export function keepScreensHidden(): void {
  if (screensHidden() && canHideScreens()) wx.setVisualEffectOnCapture({ visualEffect: 'hidden' });
}
