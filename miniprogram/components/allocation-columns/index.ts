/**
 * What a payment went to, or a sum of payments, in columns, that of the fee only where there was one; money that is
 * left over stands below them.
 */
Component({
  properties: {
    /** `{ principal, interest, penalty, lateFee, unapplied, waived }` as text; `unapplied` and `waived` are '' where there is none. */
    columns: Object,
  },
});
