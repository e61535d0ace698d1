import type { Change, LoanTerms, Reconciliation } from '../../calc/main';
import type { LoanRecord, Repayment, TypedRate } from '../../ledger/records';
import { percentDigits } from '../../text/rate';

/** What of a loan's record an explanation changes. */
export type Adopted = Pick<LoanRecord, 'terms' | 'typedRate' | 'repayments'>;

/** Whether anything of the loan would change: that the figure is another day's changes nothing. */
export function changesLoan({ changes }: Reconciliation): boolean {
  return changes.some(({ kind }) => kind !== 'as-of');
}

/**
 * The loan as the explanation has it (照这样改). Indexes of its changes are those of the record's repayments.
 *
 * @param newId an id for each repayment that is added
 */
export function adopted(record: LoanRecord, { changes, loan: { terms } }: Reconciliation, today: string, newId: () => string): LoanRecord {
  const doubled = changes.flatMap((change) => (change.kind === 'payment-doubled' ? [change.index] : []));
  const movedTo = new Map(changes.flatMap((change) => (change.kind === 'payment-moved' ? [[change.index, change.paidOn] as const] : [])));
  const kept = record.repayments.map((one, index) => ({ ...one, paidOn: movedTo.get(index) ?? one.paidOn })).filter((_, index) => !doubled.includes(index));
  const added = changes.flatMap((change) => addedBy(change, today, newId));
  return { ...record, terms, typedRate: typedRateOf(terms, record), repayments: [...kept, ...added] };
}

function addedBy(change: Change, today: string, newId: () => string): Repayment[] {
  if (change.kind === 'payment-missing') return [{ id: newId(), note: '对账时补记', paidOn: change.payment.paidOn, amount: change.payment.amount }];
  return change.kind === 'waived' ? [{ id: newId(), note: '对账时补记', paidOn: today, amount: 0, waived: change.parts }] : [];
}

/** As the form would show it; what the person typed stays where the rate does. */
function typedRateOf(terms: LoanTerms, { terms: before, typedRate }: LoanRecord): TypedRate {
  const { dailyRate, annualRate, yearDays } = terms;
  if (dailyRate === before.dailyRate && annualRate === before.annualRate && yearDays === before.yearDays) return typedRate;
  if (annualRate !== undefined && yearDays !== undefined) return { unit: 'year', percent: percentDigits(annualRate), yearDays };
  return { ...typedRate, unit: 'day', percent: percentDigits(dailyRate ?? '0') };
}
