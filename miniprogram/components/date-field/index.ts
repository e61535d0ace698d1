import { today } from '../../platform/clock';
import { shortDay } from '../../text/day';

/** A date of a form: the phone's own date wheel behind a row with a label, and what is wrong with it below. */
Component({
  properties: {
    label: String,
    /** "YYYY-MM-DD", or '' where none is chosen yet. */
    value: String,
    /** What stands where no date is chosen. */
    placeholder: { type: String, value: '请选择' },
    start: { type: String, value: '2000-01-01' },
    end: { type: String, value: '2099-12-31' },
    /** Where the wheel stands when no date is chosen yet. */
    wheelAt: String,
    problem: String,
    hint: String,
  },
  data: {
    /** The value as it reads: "11月22日"; '' for none. */
    said: '',
  },
  observers: {
    value(value: string) {
      this.setData({ said: value === '' ? '' : shortDay(value, today()) });
    },
  },
  methods: {
    change({ detail }: WechatMiniprogram.PickerChange) {
      this.triggerEvent('change', { value: detail.value });
    },
    cancel() {
      this.triggerEvent('blur');
    },
  },
});
