/**
 * A typed field of a form: label, value with its unit, and below it what is wrong or worth knowing. A finger anywhere on it
 * is meant for the value, which is a line of text and small.
 */
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
    /** That nothing can be saved without it. */
    required: Boolean,
    /** What is typed isn't shown. */
    hides: Boolean,
    /** What follows from the value, shown below it while the keyboard hides the foot of the page; no reader is told of it. */
    beside: String,
  },
  data: {
    focused: false,
    /** The phone's keyboard is up for this field. */
    keyboard: false,
  },
  methods: {
    focus() {
      this.setData({ focused: true });
    },
    change({ detail }: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: detail.value });
    },
    keyboard({ detail }: WechatMiniprogram.CustomEvent<{ height?: number }>) {
      const keyboard = (detail.height ?? 0) > 0;
      if (keyboard !== this.data.keyboard) this.setData({ keyboard });
    },
    blur() {
      this.setData({ focused: false, keyboard: false });
      this.triggerEvent('blur');
    },
  },
});
