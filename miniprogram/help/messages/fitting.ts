import { CalcError, daysBetween, isISODate, sumDebt, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess, type Assessment } from '../../loans/assess';
import type { MessageReading } from '../readers/types';

/** A loan that a message may be about, and how well it fits: the lender, what is open, and the day. */
export interface Fitting {
  readonly loan: LoanRecord;
  readonly score: number;
}

/** A day this near to a due date speaks for it. */
const NEAR = 3;
const OF_LENDER = 4;
const OF_AMOUNT = 2;
const OF_DAY = 1;

/** The loans that it may be about, the best first; one of another lender is none. */
export function fittingLoans(loans: readonly LoanRecord[], reading: MessageReading, today: ISODate): Fitting[] {
  const on = dayOf(reading, today);
  return loans
    .filter((loan) => !loan.example && isOfLender(loan, reading.lender) && loan.terms.borrowedOn <= on)
    .map((loan) => ({ loan, score: scoreOf(loan, reading, on) }))
    .sort((one, other) => other.score - one.score);
}

export function dayOf({ paidOn, dueOn }: MessageReading, today: ISODate): ISODate {
  const on = paidOn ?? dueOn;
  return on !== undefined && isISODate(on) && on <= today ? on : today;
}

function isOfLender({ lender }: LoanRecord, named: string | undefined): boolean {
  return named === undefined || lender.includes(named) || named.includes(lender);
}

function scoreOf(loan: LoanRecord, { lender, amount, dueOn }: MessageReading, on: ISODate): number {
  const assessment = assess(loan, on);
  if (assessment instanceof CalcError) return 0;
  const open = assessment.installments.filter(({ state }) => state !== 'settled');
  const isOpen = amount !== undefined && openAmounts(assessment).includes(amount);
  const isNear = open.some((one) => Math.abs(daysBetween(one.dueOn, dueOn ?? on)) <= NEAR);
  return (lender === undefined ? 0 : OF_LENDER) + (isOpen ? OF_AMOUNT : 0) + (isNear ? OF_DAY : 0);
}

/** What may be paid of it on a day: an installment, with its penalty or without, all that is overdue, all of it. */
function openAmounts({ installments, totals, payoffAmount }: Assessment): Fen[] {
  // A message may come on the due date, before there was a penalty.
  const each = installments.filter(({ state }) => state !== 'settled').flatMap(({ unpaid }) => [unpaid.principal + unpaid.interest, sumDebt(unpaid)]);
  return [...each, totals.overdueTotal, payoffAmount].filter((fen) => fen > 0);
}
