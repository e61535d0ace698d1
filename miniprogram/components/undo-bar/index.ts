/** Says what was done and offers to take it back. It stays until it is answered. */
Component({
  properties: {
    /** What was done: "已删除「微粒贷」". Nothing is shown while it is empty. */
    done: String,
    /** Stands above a bar of actions at the bottom of the page. */
    raised: Boolean,
  },
  methods: {
    undo() {
      this.triggerEvent('undo');
    },
    close() {
      this.triggerEvent('close');
    },
  },
});
