import { ledger, otherDebts } from '../../ledger/index';
import { openPage } from '../../platform/navigation';

/** Says of a page whose figures come from all records that some couldn't be read and aren't in them. Nothing where all could. */
Component({
  data: { count: 0 },
  lifetimes: {
    attached() {
      void this.look();
    },
  },
  pageLifetimes: {
    show() {
      void this.look();
    },
  },
  methods: {
    async look() {
      // The page says by itself where the book can't be read at all.
      const states = await Promise.all([ledger.state(), otherDebts.state()]).catch(() => []);
      const count = states.reduce((sum, { damages }) => sum + damages.length, 0);
      if (count !== this.data.count) this.setData({ count });
    },

    open() {
      openPage('/settings/damaged/index');
    },
  },
});
