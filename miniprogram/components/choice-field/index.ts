/** One of several choices with their meaning: the phone's own wheel behind a row, and below what the taken one means. */
Component({
  properties: {
    label: String,
    /** `{ value, label, meaning }` each; the meaning may be left out. */
    choices: Array,
    value: String,
    problem: String,
    /** Said before the meaning, such as that the choice is only proposed. */
    remark: String,
  },
  data: { taken: 0, takenLabel: '', meaning: '' },
  observers: {
    'choices, value'(choices: { value: string; label: string; meaning?: string }[], value: string) {
      const taken = Math.max(0, choices.findIndex((choice) => choice.value === value));
      this.setData({ taken, takenLabel: choices[taken]?.label ?? '', meaning: choices[taken]?.meaning ?? '' });
    },
  },
  methods: {
    change({ detail }: WechatMiniprogram.PickerChange) {
      const { choices } = this.data as { choices: { value: string }[] };
      const choice = choices[Number(detail.value)];
      if (choice !== undefined) this.triggerEvent('change', { value: choice.value });
    },
  },
});
