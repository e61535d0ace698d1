import { stopWatchingDay, watchDay } from './page-kit/new-day';
import { lockGate } from './platform/lock-gate';
import { sweepOwnFiles } from './platform/own-files';
import { keepScreensHidden } from './platform/screen-capture';

App({
  onShow() {
    keepScreensHidden();
    lockGate.comeBack();
    sweepOwnFiles();
    watchDay();
  },

  onHide() {
    lockGate.goAway();
    stopWatchingDay();
  },
});
