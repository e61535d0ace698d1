import { addDays } from '../../calc/day';
import type { Installment, ISODate, Loan } from '../../calc/types';
import { type Candidate, candidate } from './candidate';

/** Days off, the likeliest first: a payment is booked late more often than early. */
const DAYS_OFF: readonly number[] = [1, -1, 2, -2, 3, -3];

/**
 * Changes of the payments, in the order of rule 7.15: one missing, an installment's amount on
 * its due date or within three days; one entered twice; one on another day, up to three days off.
 */
export function paymentCandidates({ terms, payments }: Loan, schedule: readonly Installment[], asOf: ISODate): Candidate[] {
  const last = addDays(asOf, 1);
  const isDay = (day: ISODate): boolean => day >= terms.borrowedOn && day <= last;
  const seen = payments.map((payment, index) => ({ ...payment, index })).filter(({ paidOn }) => paidOn <= addDays(last, 3));
  return [
    ...schedule.flatMap(({ number, dueOn, principal, interest }) =>
      [0, ...DAYS_OFF]
        .map((days) => ({ paidOn: addDays(dueOn, days), amount: principal + interest }))
        .filter(({ paidOn, amount }) => isDay(paidOn) && amount > 0)
        .map((payment) => candidate(`missing.${number}`, { kind: 'payment-missing', payment })),
    ),
    ...seen.map(({ index }) => candidate(`payment.${index}`, { kind: 'payment-doubled', index })),
    ...seen.flatMap(({ index, paidOn }) =>
      DAYS_OFF.map((days) => addDays(paidOn, days))
        .filter((day) => day >= terms.borrowedOn)
        .map((day) => candidate(`payment.${index}`, { kind: 'payment-moved', index, paidOn: day })),
    ),
  ];
}
