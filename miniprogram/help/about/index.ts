import { shareCard } from '../../page-kit/share-card';
import { openPage } from '../../platform/navigation';
import { ABOUT, COMFORT, FACTS } from '../content/about';
import { OPEN_SOURCE } from '../content/open-source';

/** What the app is and isn't, what happens to what is typed, and the facts it relies on. */
Page({
  ...shareCard,

  data: { sections: ABOUT, facts: FACTS, comfort: COMFORT, openSource: OPEN_SOURCE },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
