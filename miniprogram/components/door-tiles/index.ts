/** Doors side by side, each a word and at most a short line: to be found by place, not read through. Fires `go` with the page. */
Component({
  properties: {
    /** Of { title, word?, detail?, page }: the word stands for the title, where the place is called by what brings one there. */
    doors: Array,
    /** Two in a row, and not three. */
    wide: Boolean,
    /** The two that matter now, or what is needed at once. */
    first: Boolean,
  },
  methods: {
    go({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
      this.triggerEvent('go', { page: currentTarget.dataset.page });
    },
  },
});
