import { toggled } from '../../forms/toggled';

/** A line that opens and closes what is put inside it, to stand in a card--fields. A tap fires `change` with the names of all that are then open. */
Component({
  properties: {
    /** Its name among `opened`. */
    value: String,
    /** The line. */
    header: String,
    /** No higher than a finger needs: where several stand below each other. */
    slim: Boolean,
    /** The names of those that are open. */
    opened: { type: Array, value: [] as string[] },
  },
  data: { open: false },
  observers: {
    'value, opened'(value: string, opened: readonly string[]) {
      this.setData({ open: opened.includes(value) });
    },
  },
  methods: {
    turn() {
      const { opened, value } = this.data as { opened: readonly string[]; value: string };
      this.triggerEvent('change', { value: toggled(opened, value) });
    },
  },
});
