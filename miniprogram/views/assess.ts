import { assessLoan, type CalcError, type ISODate } from '../calc/index';
import type { LoanRecord, Repayment } from '../ledger/records';
import { calculated } from './calculated';

export type Assessment = ReturnType<typeof assessLoan>;
export type Loan = Parameters<typeof assessLoan>[0];

/** The loan as the calculation takes it. */
export function loanOf(record: LoanRecord): Loan {
  return {
    terms: record.terms,
    ...(record.schedule && { schedule: [...record.schedule] }),
    payments: record.repayments.map(({ paidOn, amount, allocation }) => ({ paidOn, amount, ...(allocation && { allocation }) })),
  };
}

/** Statements already made: a record is never changed in place, so what was found for it on a day stays true. */
const known = new WeakMap<LoanRecord, Map<ISODate, Assessment | CalcError>>();

/**
 * The loan's statement on that day, or the reason why there is none: a record that came in damaged, or a phone whose
 * date was set back before the drawdown.
 */
export function assess(record: LoanRecord, asOf: ISODate): Assessment | CalcError {
  const days = known.get(record) ?? new Map<ISODate, Assessment | CalcError>();
  const statement = days.get(asOf) ?? calculated(() => assessLoan(loanOf(record), asOf));
  known.set(record, days.set(asOf, statement));
  return statement;
}

/** The repayments in the order in which `allocations` stand: by day, on one day as entered. */
export function repaymentsByDay(record: LoanRecord): Repayment[] {
  return [...record.repayments].sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
}
