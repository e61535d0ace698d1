import { holdsText } from './holds';

/** A field for a passphrase: what is typed isn't shown, and below it stands what is wrong. */
Component({
  properties: {
    /** The visible label, also what a screen reader calls the field. */
    label: String,
    value: String,
    problem: String,
    /** For a new one: how long it would hold stands below. */
    isNew: Boolean,
  },
  data: {
    holds: '',
  },
  observers: {
    'value, isNew'(value: string, isNew: boolean) {
      this.setData({ holds: isNew ? holdsText(value) : '' });
    },
  },
  methods: {
    change({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', { value: detail.value });
    },
  },
});
