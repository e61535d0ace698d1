/**
 * A row with a box to tick, to stand in a card--fields. A tap fires `toggle` and nothing else: whether it is ticked then
 * is for the page to say. What is put inside it stands below the detail.
 */
Component({
  properties: {
    /** What is ticked, also what a screen reader reads first. */
    label: String,
    /** What there is to say of it, or ''. */
    detail: String,
    checked: Boolean,
    /** Shown, but not to be changed. */
    disabled: Boolean,
  },
  methods: {
    toggle() {
      if (!this.data.disabled) this.triggerEvent('toggle');
    },
  },
});
