import { hideAmounts } from '../platform/hidden-amounts';
import { tell } from '../platform/interaction';
import { failureSentence } from '../text/failure';

/** Hides or shows the amounts everywhere, at once; what the phone doesn't store is said. */
export async function switchAmounts(hide: boolean): Promise<void> {
  try {
    await hideAmounts(hide);
  } catch (failure) {
    tell('没有存上', `${failureSentence(failure)}下次打开小程序会变回来。`);
  }
}
