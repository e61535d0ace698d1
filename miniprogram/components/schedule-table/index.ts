import { inPortions, type LongLists, type PortionedPage, type Turn } from '../../page-kit/portions';
import { turning } from '../../page-kit/turning';

const LISTS: LongLists = { shown: 40 };

/** A schedule as a table: number, due date, principal, interest and their sum, and the totals below. A long one in portions. */
Component({
  properties: {
    /** `{ number, dueOn, principal, interest, total }` each, as text. */
    rows: Array,
    /** Only so many of the rows are shown; 0 for all. */
    first: Number,
    /** `{ principal, interest, total }` of all rows, as text. */
    totals: Object,
  },
  data: {
    shown: [] as readonly object[],
    turns: {} as Readonly<Record<string, Turn>>,
  },
  observers: {
    rows(rows: readonly object[]) {
      this.setData(inPortions(Object.assign(this as PortionedPage, { longLists: LISTS }), { shown: rows }));
    },
  },
  methods: { ...turning },
});
