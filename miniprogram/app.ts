import { comeBack, goAway } from './platform/gate';
import { keepScreensHidden } from './platform/screen-capture';

App({
  onShow() {
    keepScreensHidden();
    comeBack();
  },

  onHide() {
    goAway();
  },
});
