/** A few choices side by side, one of them taken. For more than four use a picker. */
Component({
  properties: {
    /** The visible label of the row, also what a screen reader calls it. */
    label: String,
    /** `{ value, label }` each. */
    choices: Array,
    value: String,
    problem: String,
    /** In columns of one width, without the visible label: for short words that say themselves what they are. */
    even: Boolean,
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
      const { value } = currentTarget.dataset;
      if (value !== this.data.value) this.triggerEvent('change', { value });
    },
  },
});
