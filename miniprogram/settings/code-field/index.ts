/** A field for the code of the lock: six digits that aren't shown, typed on the phone's number keys. */
Component({
  properties: {
    /** The visible label, also what a screen reader calls the field. */
    label: String,
    value: String,
    problem: String,
    disabled: Boolean,
    /** Opens the keyboard by itself. */
    focus: Boolean,
  },
  methods: {
    /** What isn't a digit, as a pasted space, is left out on the screen too. */
    change({ detail }: WechatMiniprogram.Input) {
      const digits = detail.value.replace(/\D/g, '').slice(0, 6);
      this.triggerEvent('change', { value: digits });
      return digits;
    },
  },
});
