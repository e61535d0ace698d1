import { lockGate } from './platform/lock-gate';
import { sweepOwnFiles } from './platform/own-files';
import { keepScreensHidden } from './platform/screen-capture';

App({
  onShow() {
    keepScreensHidden();
    lockGate.comeBack();
    sweepOwnFiles();
  },

  onHide() {
    lockGate.goAway();
  },
});
