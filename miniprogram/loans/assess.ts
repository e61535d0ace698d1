import { addDays, assessInBrief, assessInDetail, dueDateAfter, explainLoan, type BriefStatement, type CalcError, type ISODate, type LoanExplanation } from '../calc/main';
import type { LoanRecord, Repayment } from '../ledger/records';
import { recordOn } from './phases';
import { calculated } from './calculated';
import { keptByDay } from './kept';

export type Assessment = ReturnType<typeof assessInDetail>;
/** What a payment went to, or what a sum is made of. */
export type Applied = Assessment['allocations'][number];
export type CalcLoan = Parameters<typeof assessInDetail>[0];

/** The loan as the calculation takes it, by the record's own terms: those of a day are in `recordOn`. */
export function loanOf(record: LoanRecord): CalcLoan {
  return {
    terms: record.terms,
    ...(record.schedule && { schedule: [...record.schedule] }),
    payments: [...record.repayments],
  };
}

/**
 * The loan's statement on that day, by the agreement that it follows then if there is one, or the reason why there is
 * none: a record that came in damaged, or a phone whose date was set back before the drawdown. Its `allocations` are those
 * of the repayments of that phase alone.
 */
export const assess: (record: LoanRecord, asOf: ISODate) => Assessment | CalcError = remembered((loan, asOf) => assessInDetail(loan, asOf));

/** What a list shows within a day's sight. */
const SOON_DAYS = 7;

/** Until when a list looks ahead: a week, and to the end of the month. */
export function inSight(day: ISODate): { readonly soon: ISODate; readonly month: ISODate } {
  return { soon: addDays(day, SOON_DAYS), month: dueDateAfter(day, 31, 0) };
}

/** What the first tab needs of that statement, for hundreds of loans. */
export const brief: (record: LoanRecord, asOf: ISODate) => BriefStatement | CalcError = remembered((loan, asOf) => {
  const { soon, month } = inSight(asOf);
  return assessInBrief(loan, asOf, soon > month ? soon : month);
});

/** Why that statement is what it is. A page that lists repayments asks for it several times. */
export const explain: (record: LoanRecord, asOf: ISODate) => LoanExplanation | CalcError = remembered((loan, asOf) => explainLoan(loan, asOf));

/** Kept for the record of the phase that holds on the day. */
function remembered<Answer>(make: (loan: CalcLoan, asOf: ISODate) => Answer): (record: LoanRecord, asOf: ISODate) => Answer | CalcError {
  const found = keptByDay((current: LoanRecord, asOf) => calculated(() => make(loanOf(current), asOf)));
  return (record, asOf) => found(recordOn(record, asOf), asOf);
}

/** The repayments in the order in which `allocations` stand: by day, on one day as entered. */
export function repaymentsByDay(record: LoanRecord): Repayment[] {
  return [...record.repayments].sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
}
