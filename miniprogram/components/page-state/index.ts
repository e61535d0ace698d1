import { switchAmounts } from '../../page-kit/switch-amounts';

/** What a page shows while it has nothing to show: it is being read, could not be read, isn't there, or is about amounts that are hidden. */
Component({
  properties: {
    /** 'loading', 'failed', 'unknown' or 'hidden'; for anything else the component shows nothing. */
    state: String,
    /**
     * How high the cards are that will stand there, for `calc`, no two alike: in rem, as the text follows the person's size. Where a
     * card's words wrap, so that it is higher by a line, a part comes in at that width: `clamp(0px, (20rem - 100vw) * 999, 1.5rem)`
     * is 1.5rem where the page is narrower than 20rem, and nothing elsewhere.
     */
    blocks: { type: Array, value: ['7rem', '6.5rem', '6rem'] },
    /** Why it could not be read. */
    failure: String,
    /** What isn't there: "没有这笔借款". */
    missing: String,
    /** That something should be there: it may have been deleted. */
    gone: { type: Boolean, value: true },
    /** What is written on the way out of what isn't there. */
    way: { type: String, value: '返回' },
  },
  methods: {
    retry() {
      this.triggerEvent('retry');
    },
    /** Shows the amounts everywhere; the page tries again, and finds them. */
    showAmounts() {
      void switchAmounts(false);
      this.triggerEvent('retry');
    },
    leave() {
      this.triggerEvent('leave');
    },
  },
});
