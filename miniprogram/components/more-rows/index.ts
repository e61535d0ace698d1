/** What stands below a part of a long list: more of it, and what was before. A tap fires `turn`, see page-kit/portions.ts. */
Component({
  properties: {
    /** The list's name. */
    list: String,
    /** What one of its rows is called: 笔, 条, 期. */
    unit: { type: String, value: '条' },
    /** Turn, of page-kit/portions.ts. */
    turn: Object,
  },
  methods: {
    on() {
      this.triggerEvent('turn', { list: this.data.list, back: false });
    },
    back() {
      this.triggerEvent('turn', { list: this.data.list, back: true });
    },
  },
});
