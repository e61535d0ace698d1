import dayjs from 'dayjs';
import Decimal from 'decimal.js';
import type { Installment, LoanTerms } from '../../miniprogram/calc';

/**
 * A schedule as it is usually written: dayjs for every date, decimal.js for every product. The same rows, without checks.
 * Its digits are enough for the payment of 36 terms.
 */
const Digits = Decimal.clone({ precision: 40 });

const rounded = (amount: Decimal): number => amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();

export function naiveSchedule(terms: LoanTerms): Installment[] {
  const { termCount, dueDay, method } = terms;
  const principal = new Digits(terms.principal);
  const rate = new Digits(terms.dailyRate!);
  const start = dayjs(terms.borrowedOn);
  const dates = Array.from({ length: termCount }, (_, place) => {
    const month = start.startOf('month').add(place + 1, 'month');
    return month.date(Math.min(dueDay, month.daysInMonth()));
  });
  const days = dates.map((date, place) => date.diff(place === 0 ? start : dates[place - 1]!, 'day'));
  if (method === 'bullet') {
    const all = days.reduce((total, one) => total + one, 0);
    return [{ number: 1, dueOn: dates[termCount - 1]!.format('YYYY-MM-DD'), principal: terms.principal, interest: rounded(principal.times(rate).times(all)) }];
  }
  let discount = new Digits(1);
  let annuity = new Digits(0);
  for (const one of days) {
    discount = discount.div(rate.times(one).plus(1));
    annuity = annuity.plus(discount);
  }
  const payment = new Digits(rounded(principal.div(annuity)));
  const part = new Digits(rounded(principal.div(termCount)));
  let balance = principal;
  return dates.map((date, place) => {
    const interest = new Digits(rounded((method === 'flat-interest' ? principal : balance).times(rate).times(days[place]!)));
    const wish = method === 'equal-installment' ? payment.minus(interest) : method === 'interest-first' ? new Digits(0) : part;
    const paid = place === termCount - 1 ? balance : Digits.min(wish, balance);
    balance = balance.minus(paid);
    return { number: place + 1, dueOn: date.format('YYYY-MM-DD'), principal: paid.toNumber(), interest: interest.toNumber() };
  });
}
