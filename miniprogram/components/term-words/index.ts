import { openPage } from '../../platform/navigation';

/** The terms that stand nearby, each with its meaning one tap away. */
Component({
  properties: {
    /** As help/content/terms calls them, a space between. */
    words: String,
  },
  data: {
    list: [] as readonly string[],
  },
  observers: {
    words(words: string) {
      this.setData({ list: words.split(' ') });
    },
  },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { word: string }>) {
      openPage('/help/words/index', { word: currentTarget.dataset.word });
    },
  },
});
