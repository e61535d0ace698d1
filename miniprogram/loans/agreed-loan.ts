import { addDays, buildSchedule, CalcError, sum, type Installment, type ISODate } from '../calc/main';
import type { Agreement, CountedBy, LoanRecord } from '../ledger/records';
import { calculated } from './calculated';

/**
 * The loan that an agreement makes of it: its installments in place of the schedule, drawn down on the day of signing.
 * What is overdue of it bears the contract's penalty, as an estimate, whatever the agreement says of a missed term.
 *
 * @param own with the repayments made under the agreement
 * @param before the loan as the calculation takes it in the phase before
 */
export function agreedLoan(own: LoanRecord, agreement: Agreement, before: LoanRecord): LoanRecord {
  const { signedOn, installments } = agreement;
  const firstDueOn = installments[0]?.dueOn ?? signedOn;
  return {
    ...own,
    terms: {
      principal: sum(installments.map(({ principal }) => principal)),
      borrowedOn: periodStart(agreement, firstDueOn, before),
      ...(agreement.countedBy ?? rulesOf(own)),
      method: 'equal-principal',
      termCount: installments.length,
      dueDay: Number(firstDueOn.slice(8)),
    },
    schedule: installments,
  };
}

/** The schedule of a loan as the calculation takes it; none where it has none. */
export function scheduleOf({ schedule, terms }: LoanRecord): readonly Installment[] {
  if (schedule !== undefined) return schedule;
  const generated = calculated(() => buildSchedule(terms));
  return generated instanceof CalcError ? [] : generated;
}

/** The last day on or before that one on which a period of the loan begins: a due date, or the drawdown (rule 3.3). */
export function periodStartOn(loan: LoanRecord, day: ISODate): ISODate {
  const begun = scheduleOf(loan).map(({ dueOn }) => dueOn).filter((dueOn) => dueOn <= day);
  return begun[begun.length - 1] ?? loan.terms.borrowedOn;
}

/**
 * From when the interest of the first installment runs. A new bill goes on in the period that runs (rule 4.52); an
 * agreement has its own interest, from the signing on. Due dates lie after it.
 */
function periodStart({ newBill, signedOn }: Agreement, firstDueOn: ISODate, before: LoanRecord): ISODate {
  const lastDay = firstDueOn === signedOn ? addDays(signedOn, -1) : signedOn;
  const begun = newBill === undefined ? lastDay : periodStartOn(before, lastDay);
  return begun < firstDueOn ? begun : lastDay;
}

/** A contract's own acceleration isn't the agreement's. */
function rulesOf({ terms: { dailyRate, annualRate, yearDays, overdueRules } }: LoanRecord): CountedBy {
  return {
    ...(dailyRate !== undefined && { dailyRate }),
    ...(annualRate !== undefined && { annualRate }),
    ...(yearDays !== undefined && { yearDays }),
    ...(overdueRules && { overdueRules }),
  };
}
