import { buildSchedule, CalcError, type Installment, type ISODate } from '../../calc/main';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { FILLED_IN } from '../filled-in';
import { readCount } from '../../typed/count';
import { read, type Reading } from '../../typed/reading';
import type { LoanFormValues } from './values';

/*
 * 到今天为止: a loan that runs already is asked once how far it was paid, and the repayments follow from that, each the
 * installment's amount on its due date (rule 7.12).
 */

/** What the person says of it; '' is not answered, and writes none. */
export type Paid = '' | 'all' | 'some' | 'own';

/** The installments that fell due before today: one that is due today may be paid later in the day. */
export function pastInstallments({ terms, schedule }: Pick<LoanRecord, 'terms' | 'schedule'>, today: ISODate): readonly Installment[] {
  const all = schedule ?? calculated(() => buildSchedule(terms));
  return all instanceof CalcError ? [] : all.filter(({ dueOn }) => dueOn < today);
}

/** How many of them were paid on time, by what the form says; a sentence where it is no such number. */
export function paidTermsIn({ paid, paidTerms }: Pick<LoanFormValues, 'paid' | 'paidTerms'>, past: number): Reading<number> {
  if (past === 0 || (paid !== 'all' && paid !== 'some')) return read(0);
  return paid === 'all' ? read(past) : readCount(paidTerms, { name: '按时还了的期数', min: 0, max: past, unit: '期' });
}

/** The repayments that follow from it; none where it can't be read. */
export function paidSoFar(loan: LoanRecord, values: Pick<LoanFormValues, 'paid' | 'paidTerms'>, today: ISODate): Repayment[] {
  const past = pastInstallments(loan, today);
  const count = paidTermsIn(values, past.length);
  return count.ok ? onTime(past.slice(0, count.value)).map((one, place) => ({ id: `${loan.id}-${place + 1}`, ...one })) : [];
}

/** Each installment paid on its due date, marked as filled in; one of nothing needs no repayment. */
export function onTime(installments: readonly Installment[]): Omit<Repayment, 'id'>[] {
  return installments.map(({ dueOn, principal, interest }) => ({ paidOn: dueOn, amount: principal + interest, note: FILLED_IN })).filter(({ amount }) => amount > 0);
}
