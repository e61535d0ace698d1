import { AT_ONCE_PREFIX } from './sealed';

/** Stands beside the ledger and in no backup: it is about this phone's screen. */
const KEY = `${AT_ONCE_PREFIX}amounts-hidden`;

let hidden: boolean | undefined;

/**
 * Whether amounts are hidden. Known at once, without waiting, so that no figure is shown before it; where the phone
 * doesn't say, they are.
 */
export function amountsHidden(): boolean {
  hidden ??= stored();
  return hidden;
}

/** Counts at once, and at the next start where the phone stores it; a phone that doesn't is told of by rejecting. */
export async function hideAmounts(hide: boolean): Promise<void> {
  hidden = hide;
  await wx.setStorage({ key: KEY, data: hide });
}

/** After everything was erased the phone's storage says it again. */
export function forgetHiddenAmounts(): void {
  hidden = undefined;
}

function stored(): boolean {
  try {
    return wx.getStorageSync(KEY) === true;
  } catch {
    return true;
  }
}
