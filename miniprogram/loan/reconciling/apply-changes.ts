import type { ISODate, Loan, LoanTerms, Payment } from '../../calc/types';
import type { Change } from '../../calc/reconcile/types';

/** The loan and the day with the changes made; payments keep their places, missing ones come last. */
export function applyChanges(loan: Loan, asOf: ISODate, changes: readonly Change[]): { loan: Loan; asOf: ISODate } {
  let { terms } = loan;
  let day = asOf;
  const doubled = new Set<number>();
  const moved = new Map<number, ISODate>();
  const added: Payment[] = [];
  for (const change of changes) {
    if (change.kind === 'as-of') day = change.on;
    if (change.kind === 'terms') terms = withTerms(terms, change.terms);
    if (change.kind === 'rules') terms = { ...terms, overdueRules: { ...terms.overdueRules, ...change.rules } };
    if (change.kind === 'accelerated') terms = { ...terms, acceleratedOn: change.on };
    if (change.kind === 'payment-missing') added.push(change.payment);
    if (change.kind === 'payment-doubled') doubled.add(change.index);
    if (change.kind === 'payment-moved') moved.set(change.index, change.paidOn);
    if (change.kind === 'waived') added.push({ paidOn: asOf, amount: 0, waived: change.parts });
  }
  return { loan: { ...loan, terms, payments: withPayments(loan.payments, doubled, moved, added) }, asOf: day };
}

/** A yearly rate takes the place of a daily one. */
function withTerms({ dailyRate, ...terms }: LoanTerms, changed: Partial<LoanTerms>): LoanTerms {
  const keepsDaily = dailyRate !== undefined && changed.annualRate === undefined;
  return { ...terms, ...(keepsDaily && { dailyRate }), ...changed };
}

function withPayments(payments: Payment[], doubled: Set<number>, moved: Map<number, ISODate>, added: Payment[]): Payment[] {
  if (doubled.size + moved.size + added.length === 0) return payments;
  const kept = payments.flatMap((payment, index) => {
    if (doubled.has(index)) return [];
    const paidOn = moved.get(index);
    return [paidOn === undefined ? payment : { ...payment, paidOn }];
  });
  return [...kept, ...added];
}
