import { addDays, addMonths, buildSchedule, sum } from '../../miniprogram/calc';
import type { Loan, LoanTerms, Payment, RepaymentMethod } from '../../miniprogram/calc';

/** The loans that are timed: sixteen of each kind, that differ in amount, days and rate. */

const RATES = ['0.0005', '0.0004', '0.00035', '0.0003', '0.000153', '0.00045', '0.000278', '0.0002'];
/** Over thirty years nobody lends at 18%. */
const LONG_RATES = ['0.0001', '0.000085', '0.00009', '0.0000875', '0.00008', '0.000075', '0.000095', '0.000065'];
const places = Array.from({ length: 16 }, (_, place) => place);

export function termsOf(method: RepaymentMethod, termCount: number): LoanTerms[] {
  return places.map((place) => ({
    principal: (57_000_00 + place * 1_371_00) * (termCount > 60 ? 10 : 1),
    borrowedOn: termCount > 60 ? addMonths('2023-01-13', place) : addDays('2023-01-15', place * 17),
    dailyRate: (termCount > 60 ? LONG_RATES : RATES)[place % RATES.length]!,
    method,
    termCount,
    dueDay: termCount > 60 ? 15 : 1 + ((place * 7) % 28),
  }));
}

/** About what falls due, most of it late: `paymentCount` repayments that begin with the first due date. */
export function loansOf(termCount: number, paymentCount: number): Loan[] {
  return termsOf('equal-installment', termCount).map((terms) => {
    const schedule = buildSchedule(terms);
    const all = sum(schedule.map(({ principal, interest }) => principal + interest));
    const perPayment = Math.round((all / termCount) * (paymentCount > termCount ? termCount / paymentCount : 0.97));
    const step = (30 * Math.min(termCount, paymentCount)) / paymentCount;
    const payments: Payment[] = Array.from({ length: paymentCount }, (_, place) => ({
      paidOn: addDays(schedule[0]!.dueOn, Math.round(place * step * 1.1) + (place % 3) * 2),
      amount: perPayment + (place % 5) * 17,
    }));
    return { terms, payments };
  });
}

export function asOfOf({ terms, payments }: Loan): string {
  return addDays(payments[payments.length - 1]?.paidOn ?? terms.borrowedOn, 40);
}
