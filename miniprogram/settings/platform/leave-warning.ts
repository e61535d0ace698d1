import { ifThere } from '../../platform/if-there';

/** Before the page on top is left by going back the person is asked; with '' they aren't any more. Base library 2.12.0. */
export function warnBeforeLeaving(message: string): void {
  ifThere(() => (message === '' ? wx.disableAlertBeforeUnload() : wx.enableAlertBeforeUnload({ message })));
}
