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
  data: {
    focused: false,
  },
  methods: {
    focus() {
      this.setData({ focused: true });
    },
    change({ detail }: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: detail.value });
    },
    blur() {
      this.setData({ focused: false });
      this.triggerEvent('blur');
    },
  },
});
