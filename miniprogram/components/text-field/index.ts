/** A typed field of a form: label, value with its unit, and below it what is wrong or worth knowing. */
Component({
  properties: {
    /** The visible label, also what a screen reader calls the field. */
    label: String,
    value: String,
    /** The keyboard: text, number or digit (with a decimal point). */
    kind: { type: String, value: 'text' },
    placeholder: String,
    /** What stands behind the value: 元, 期, %. */
    unit: String,
    problem: String,
    hint: String,
  },
  methods: {
    change({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', { value: detail.value });
    },
    blur() {
      this.triggerEvent('blur');
    },
  },
});
