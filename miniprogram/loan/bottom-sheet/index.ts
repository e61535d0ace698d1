/** How long it takes to come and to go; index.wxss says the same. */
const DURATION = 200;

/** What lies over the page from below, and goes down before it is gone. Fires `visible-change` at a tap beside it. */
Component({
  options: { virtualHost: true },
  properties: {
    visible: Boolean,
    /** What it is about, for who doesn't see it: its page hides from a reader what lies beneath. */
    label: String,
  },
  data: { there: false },
  observers: {
    visible(visible: boolean) {
      if (visible) this.setData({ there: true });
      else if (this.data.there) setTimeout(() => this.goIfHidden(), DURATION);
    },
  },
  methods: {
    /** It may have been asked for again in the meantime. */
    goIfHidden() {
      if (!this.data.visible) this.setData({ there: false });
    },
    close() {
      this.triggerEvent('visible-change', { visible: false });
    },
  },
});
