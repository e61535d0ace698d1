import { amountsHidden } from '../../platform/hidden-amounts';
import { switchAmounts } from '../../page-kit/switch-amounts';

/** Hides the amounts on every page at one tap, and shows them again; says that they are hidden. Fires `switched`. */
Component({
  properties: {
    /** Stands there only while they are hidden, as a note. */
    note: Boolean,
  },
  data: { hidden: false },
  lifetimes: {
    attached() {
      this.setData({ hidden: amountsHidden() });
    },
  },
  pageLifetimes: {
    show() {
      this.setData({ hidden: amountsHidden() });
    },
  },
  methods: {
    toggle() {
      const hidden = !this.data.hidden;
      this.setData({ hidden });
      void switchAmounts(hidden);
      this.triggerEvent('switched');
    },
  },
});
