import { lockGate } from './platform/lock-gate';
import { keepScreensHidden } from './platform/screen-capture';

App({
  onShow() {
    keepScreensHidden();
    lockGate.comeBack();
  },

  onHide() {
    lockGate.goAway();
  },
});
