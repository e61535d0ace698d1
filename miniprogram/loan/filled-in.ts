/** The note of a repayment that was filled in by how far a loan was paid, and not entered by itself. */
export const FILLED_IN = '补记';
