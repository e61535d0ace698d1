import { requireDate, requireEach, requireInteger, requireRate, requireRecord } from '../checks/kinds';
import { requireAmount, requireDateWithin, requireRateWithin, requireWithin } from '../checks/ranges';
import { addMonthsOnDay } from '../day';
import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { roundProduct } from '../money';
import { exactRate, type ExactRate } from '../rate';
import type { Fen, Installment, ISODate, Rate } from '../types';
import { levelPayment } from './level-payment';

/** A yearly rate from a day on. */
export interface RateChange {
  readonly from: ISODate;
  readonly annualRate: Rate;
}

/** What is left of a loan with level payments, and its rates to come. In fen. */
export interface SteppedLoan {
  readonly principal: Fen;
  /** The day on which the principal was that, counted as the first of its month. */
  readonly startOn: ISODate;
  readonly dueDay: number;
  readonly annualRate: Rate;
  /** In any order. */
  readonly steps: readonly RateChange[];
  /** How many payments are left, or how high they are until the rate changes: the other is 0. */
  readonly termCount: number;
  readonly payment: Fen;
}

const MONTHS = 12;

/**
 * The payments that are left of a mortgage (rule 5.65): level ones, made anew for the terms left where the rate changes.
 *
 * @throws CalcError for what is outside the limits, and 'not-repayable' on 'payment' where it doesn't repay the loan within 360 terms.
 *
 * @example
 * const left = { principal: 10_000_00, startOn: '2026-02-15', dueDay: 20, annualRate: '0.048', steps: [], termCount: 12, payment: 0 };
 * steppedSchedule(left)[0] // → { number: 1, dueOn: '2026-02-20', principal: 815_16, interest: 40_00 }
 * const steps = [{ from: '2026-04-01', annualRate: '0.036' }];
 * steppedSchedule({ ...left, steps })[3] // → { number: 4, dueOn: '2026-05-20', principal: 828_30, interest: 22_63 }
 */
export function steppedSchedule(loan: SteppedLoan): Installment[] {
  check(loan);
  const { principal, startOn, dueDay, annualRate, steps } = loan;
  const inOrder = [...steps].sort((a, b) => a.from.localeCompare(b.from));
  const rateOn = (day: ISODate): Rate => inOrder.filter(({ from }) => from <= day).pop()?.annualRate ?? annualRate;
  const first = addMonthsOnDay(startOn, 0, dueDay);
  const dates = (place: number): ISODate => (place < 0 ? startOn : addMonthsOnDay(startOn, place + (first > startOn ? 0 : 1), dueDay));
  const termCount = loan.termCount || termsNeeded(loan, exactRate(rateOn(startOn), MONTHS));
  let { payment } = loan;
  let left = principal;
  return Array.from({ length: termCount }, (_, place) => {
    const now = rateOn(dates(place - 1));
    const rate = exactRate(now, MONTHS);
    if (payment === 0 || (place > 0 && now !== rateOn(dates(place - 2)))) payment = levelPayment(left, months(termCount - place), rate);
    const interest = roundProduct(left, rate);
    const part = place === termCount - 1 ? left : Math.max(0, Math.min(payment - interest, left));
    left -= part;
    return { number: place + 1, dueOn: dates(place), principal: part, interest };
  });
}

function months(count: number): { readonly dueOn: ISODate; readonly units: number }[] {
  return Array.from({ length: count }, () => ({ dueOn: '', units: 1 }));
}

/** As many as the payment takes at the first rate. */
function termsNeeded({ principal, payment }: SteppedLoan, rate: ExactRate): number {
  let left = principal;
  for (let terms = 1; terms <= LIMITS.termCount.max; terms += 1) {
    left -= payment - roundProduct(left, rate);
    if (left <= 0) return terms;
  }
  throw new CalcError('not-repayable', 'payment');
}

function check(loan: SteppedLoan): void {
  requireRecord(loan, 'loan');
  for (const field of ['principal', 'dueDay', 'termCount', 'payment'] as const) requireInteger(loan[field], field);
  requireDate(loan.startOn, 'startOn');
  requireRate(loan.annualRate, 'annualRate');
  requireEach(loan.steps, 'steps', ({ from, annualRate }) => {
    requireDate(from, 'from');
    requireRate(annualRate, 'annualRate');
  });
  requireWithin(loan.principal, LIMITS.principal, 'principal');
  requireWithin(loan.dueDay, LIMITS.dueDay, 'dueDay');
  requireWithin(loan.termCount, { ...LIMITS.termCount, min: loan.payment === 0 ? 1 : 0 }, 'termCount');
  requireAmount(loan.payment, 'payment');
  requireDateWithin(loan.startOn, 'startOn');
  for (const { annualRate } of [loan, ...loan.steps]) requireRateWithin(annualRate, LIMITS.contractAnnualRate, 'annualRate');
}
