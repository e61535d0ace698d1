import { keepScreensHidden } from './platform/screen-capture';

App({
  onShow() {
    keepScreensHidden();
  },
});
