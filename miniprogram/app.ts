import { stopWatchingDay, watchDay } from './page-kit/new-day';
import { lockGate } from './platform/lock-gate';
import { sweepOwnFiles } from './platform/own-files';
import { keepScreensHidden } from './platform/screen-capture';
import { unexpected } from './platform/unexpected';

App({
  onShow() {
    keepScreensHidden();
    lockGate.comeBack();
    sweepOwnFiles();
    watchDay();
  },

  onError: unexpected,

  onUnhandledRejection({ reason }) {
    unexpected(reason);
  },

  onHide() {
    lockGate.goAway();
    stopWatchingDay();
  },
});
