import type { Change, LoanTerms, Reconciliation } from '../../calc/main';
import type { CountedBy, LoanRecord, Repayment, TypedRate } from '../../ledger/records';
import { phaseOn } from '../../loans/phases';
import { percentDigits } from '../../text/rate';

/** What of a loan's record an explanation changes. */
export type Adopted = Pick<LoanRecord, 'terms' | 'typedRate' | 'repayments' | 'agreements'>;

/** Whether anything of the loan would change: that the figure is another day's changes nothing. */
export function changesLoan({ changes }: Reconciliation): boolean {
  return changes.some(({ kind }) => kind !== 'as-of');
}

/**
 * The loan as the explanation has it (照这样改). Indexes of its changes are those of the repayments of the phase that holds
 * on the day; how the lender counts is said of that phase alone: what held before an agreement stays as it was.
 *
 * @param newId an id for each repayment that is added
 */
export function adopted(record: LoanRecord, { changes, loan: { terms } }: Reconciliation, today: string, newId: () => string): LoanRecord {
  const { record: then, agreement } = phaseOn(record, today);
  const idAt = (index: number): string => then.repayments[index]?.id ?? '';
  const doubled = changes.flatMap((change) => (change.kind === 'payment-doubled' ? [idAt(change.index)] : []));
  const movedTo = new Map(changes.flatMap((change) => (change.kind === 'payment-moved' ? [[idAt(change.index), change.paidOn] as const] : [])));
  const kept = record.repayments.filter(({ id }) => !doubled.includes(id)).map((one) => ({ ...one, paidOn: movedTo.get(one.id) ?? one.paidOn }));
  const repayments = [...kept, ...changes.flatMap((change) => addedBy(change, today, newId))];
  if (agreement === undefined) return { ...record, terms, typedRate: typedRateOf(terms, record), repayments };
  if (!changes.some(({ kind }) => COUNTING.includes(kind))) return { ...record, repayments };
  const counted = { ...agreement, countedBy: countedBy(terms) };
  return { ...record, repayments, agreements: (record.agreements ?? []).map((one) => (one.id === agreement.id ? counted : one)) };
}

/** Changes of how the lender counts. */
const COUNTING: readonly Change['kind'][] = ['rules', 'terms', 'accelerated'];

function countedBy({ dailyRate, annualRate, yearDays, overdueRules, acceleratedOn }: LoanTerms): CountedBy {
  return {
    ...(dailyRate !== undefined && { dailyRate }),
    ...(annualRate !== undefined && { annualRate }),
    ...(yearDays !== undefined && { yearDays }),
    ...(overdueRules && { overdueRules }),
    ...(acceleratedOn !== undefined && { acceleratedOn }),
  };
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
