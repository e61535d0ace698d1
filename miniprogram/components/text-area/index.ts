/** A typed field of several lines: the label above it, and below it what is wrong or worth knowing. */
Component({
  properties: {
    /** The visible label, also what a screen reader calls the field. */
    label: String,
    value: String,
    placeholder: String,
    problem: String,
    hint: String,
  },
  methods: {
    change({ detail }: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: detail.value });
    },
    blur() {
      this.triggerEvent('blur');
    },
  },
});
