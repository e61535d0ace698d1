/**
 * What a payment went to, or a sum of payments, in columns, that of the fee only where there was one; money that is
 * left over stands below them.
 */
Component({
  properties: {
    /** `{ principal, interest, penalty, lateFee, unapplied }` as text; `unapplied` is '' where nothing is left over. */
    columns: Object,
  },
});
