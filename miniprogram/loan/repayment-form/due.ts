import { CalcError, isISODate, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';
import { nextDueOf } from '../../loans/next-due';
import { isChosen } from '../../forms/form-values';
import { termName } from '../../text/term-name';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { RepaymentFormValues } from './values';

/** What is due on a day: all that is overdue by then, or else what falls due next. */
interface Due {
  readonly amount: Fen;
  /** What it is, in words. */
  readonly name: string;
}

/** The form with what is due on its day, until the person types an amount. Where the lender gives up something or closes the loan nothing need have been paid. */
export function withAmountDue(values: RepaymentFormValues, record: LoanRecord, today: ISODate): RepaymentFormValues {
  if (isChosen(values, 'amount')) return values;
  if (values.closes === 'yes' || values.given === 'yes') return { ...values, amount: '' };
  const due = dueOn(record, values.paidOn, today);
  return { ...values, amount: due === null ? '' : yuan(due.amount) };
}

/** What the amount is that stands there by itself; '' where the person typed it. */
export function amountHint(values: RepaymentFormValues, record: LoanRecord, today: ISODate): string {
  const due = isChosen(values, 'amount') ? null : dueOn(record, values.paidOn, today);
  return due !== null && values.amount === yuan(due.amount) ? `先填了${due.name}，还的不一样就改` : '';
}

function dueOn(record: LoanRecord, paidOn: string, today: ISODate): Due | null {
  if (!isISODate(paidOn) || paidOn > today) return null;
  const statement = assess(record, paidOn);
  if (statement instanceof CalcError) return null;
  const { totals, unapplied, installments } = statement;
  if (totals.overdueTotal > 0) return totals.overdueTotal > unapplied ? { amount: totals.overdueTotal - unapplied, name: '到这天的逾期合计' } : null;
  const next = nextDueOf(statement);
  if (next === null || next.amount === 0) return null;
  const numbers = installments.filter((one) => one.dueOn === next.dueOn && one.state !== 'settled').map(({ number }) => number);
  return { amount: next.amount, name: numbers.length === 1 ? `${termName(numbers[0] ?? 0)}应还的` : `${shortDay(next.dueOn, today)}应还的` };
}

/** The day that a payment is likely of: the due date where something has fallen due and isn't overdue, else today. */
export function dayDue(record: LoanRecord, today: ISODate): ISODate {
  const statement = assess(record, today);
  if (statement instanceof CalcError || statement.totals.overdueTotal > 0) return today;
  const next = nextDueOf(statement);
  return next !== null && next.dueOn <= today ? next.dueOn : today;
}
