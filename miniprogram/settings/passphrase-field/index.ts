/** A field for a passphrase: what is typed isn't shown, and below it stands what is wrong. */
Component({
  properties: {
    /** The visible label, also what a screen reader calls the field. */
    label: String,
    value: String,
    problem: String,
  },
  methods: {
    change({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', { value: detail.value });
    },
  },
});
