/** What a form says of itself, above its fields; and, while it is being saved, the shield that takes every tap on it. */
Component({
  properties: {
    /** A draft stands in it. */
    restored: Boolean,
    /** A draft couldn't be read, and was left where it is. */
    leftAside: Boolean,
    saving: Boolean,
    /** What stands in the ledger now and what is typed here: { title, there, here }, or null. */
    clash: Object,
  },
  methods: {
    startOver() {
      this.triggerEvent('startover');
    },
    drop() {
      this.triggerEvent('drop');
    },
    takeHere() {
      this.triggerEvent('here');
    },
    keepThere() {
      this.triggerEvent('there');
    },
    catchTap() {
      // Nothing is to be done: that is what the shield is for.
    },
  },
});
