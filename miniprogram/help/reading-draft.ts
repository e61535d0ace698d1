import type { LoanField, LoanFormValues } from '../forms/loan/fields';
import type { LoanReading, Understood } from '../forms/loan/reading';
import type { Draft } from '../ledger/drafts';

/** A reading as the draft of a loan's form: the fields it fills, set by hand so that nothing is proposed over them. */
export function readingDraft({ origin, fields, doubts, bill, paidTerms, amountsOnly }: LoanReading): Draft {
  const read = Object.entries(fields) as [LoanField, Understood][];
  return {
    ...Object.fromEntries(read.map(([field, { value }]) => [field, value])),
    ...({
      ...(paidTerms !== undefined && { paid: 'some', paidTerms: String(paidTerms) }),
      bill: bill === undefined ? '' : JSON.stringify(bill),
      sources: JSON.stringify({ fields, doubts }),
      origin,
      amountsOnly: amountsOnly === true ? 'yes' : '',
      chosen: read.map(([field]) => field).join(' '),
    } satisfies Partial<LoanFormValues>),
  };
}
