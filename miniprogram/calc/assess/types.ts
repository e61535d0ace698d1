import type { Component, Debt, Fen, InstallmentStatement, ISODate, LoanStatement, Rate } from '../types';

/** The shapes of explainLoan; what they add up to is said there. */

/** Days on which the same base bore the same rate. */
export interface AccrualInterval {
  /** The installment's number. */
  number: number;
  from: ISODate;
  to: ISODate;
  /** to − from. */
  days: number;
  base: Fen;
  /** Times the multiplier, for penalty; divided by `divisor` it is the daily rate: a yearly one by 360 or 365, a daily one by 1. */
  rate: Rate;
  divisor: number;
  dailyRate: Rate;
  /** Exact, in fen, as decimal text: base × days × rate ÷ divisor; or perDay × days. */
  amount: string;
  /** Where penalty is rounded by day: base × rate ÷ divisor, rounded. */
  perDay?: Fen;
}

/** A part of a payment that one installment got on one day: that of the payment, or a later one for money left over. */
export interface PaymentShare {
  /** The payment's place in assessLoan's `allocations`. */
  payment: number;
  /** The installment's number. */
  number: number;
  on: ISODate;
  amount: Fen;
}

/** A part of an installment's debt that the lender gave up, and the payment that says so. */
export interface WaivedShare extends PaymentShare {
  component: Component;
  /** Given up by closing the loan; else waived by name. */
  closing: boolean;
}

export type InterestChangeReason =
  /** Principal not yet due was repaid by receipt: the interest was made anew. */
  | 'early-principal'
  /** A receipt left no principal at all: cut to the days so far. */
  | 'principal-gone'
  | 'acceleration'
  | 'early-payoff'
  | 'closing';

/** An installment's interest became another on a day. */
export interface InterestChange {
  number: number;
  on: ISODate;
  reason: InterestChangeReason;
  before: Fen;
  after: Fen;
  /** Their exact amounts, added and rounded, are `after`: at most `before`, at least what was paid or waived of it. */
  intervals: AccrualInterval[];
}

export interface LoanExplanation {
  penalty: AccrualInterval[];
  accrued: AccrualInterval[];
  applied: PaymentShare[];
  waived: WaivedShare[];
  interest: InterestChange[];
}

/** What of an installment is left to be paid. */
export interface OpenInstallment extends Pick<InstallmentStatement, 'dueOn' | 'state'> {
  /** Neither paid nor waived; the interest is that of the whole term. */
  unpaid: Debt;
}

/** What assessInBrief says: a statement's figures, and of its installments what a list shows. */
export interface BriefStatement extends Pick<LoanStatement, 'asOf' | 'totals' | 'unapplied' | 'daysOverdue' | 'nextDue'> {
  /** Everything unpaid of what fell due before the day, in grace or overdue. */
  late: Fen;
  /** Of those with something unpaid the ones that are due, and the ones to come as far as they were asked for. */
  installments: OpenInstallment[];
  /** How many installments there are, a down payment aside, and how many of them aren't settled. */
  terms: number;
  termsLeft: number;
}
