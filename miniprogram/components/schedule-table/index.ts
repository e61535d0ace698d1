/** A schedule as a table: number, due date, principal, interest and their sum, and the totals below. A plan has 60 terms at the most. */
Component({
  properties: {
    /** `{ number, dueOn, principal, interest, total }` each, as text. */
    rows: Array,
    /** Only so many of the rows are shown; 0 for all. */
    first: Number,
    /** `{ principal, interest, total }` of all rows, as text. */
    totals: Object,
  },
});
