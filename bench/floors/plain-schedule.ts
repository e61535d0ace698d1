import type { Installment, LoanTerms } from '../../miniprogram/calc';
import { daysOf, isoOf, lengthOf, partsOf } from './calendar';

/**
 * The floor of a schedule: the same rows, due dates as text too, by a loop over plain numbers. It checks nothing, and
 * where a product lies near half a fen it may be a fen off.
 */
export function plainSchedule(terms: LoanTerms): Installment[] {
  const { principal, termCount, dueDay, method } = terms;
  const rate = Number(terms.dailyRate);
  let [year, month, day] = partsOf(terms.borrowedOn);
  let from = daysOf(year, month, day);
  const days: number[] = [];
  const dates: string[] = [];
  let growth = 1;
  let claim = 0;
  for (let place = 0; place < termCount; place += 1) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    day = Math.min(dueDay, lengthOf(year, month));
    const due = daysOf(year, month, day);
    dates.push(isoOf(year, month, day));
    days.push(due - from);
    const factor = 1 + rate * (due - from);
    growth *= factor;
    claim = claim * factor + 1;
    from = due;
  }
  if (method === 'bullet') {
    return [{ number: 1, dueOn: dates[termCount - 1]!, principal, interest: Math.round(principal * rate * days.reduce((all, one) => all + one, 0)) }];
  }
  const payment = Math.round((principal * growth) / claim);
  const part = Math.round(principal / termCount);
  const rows: Installment[] = [];
  let balance = principal;
  for (let place = 0; place < termCount; place += 1) {
    const interest = Math.round((method === 'flat-interest' ? principal : balance) * rate * days[place]!);
    const wish = method === 'equal-installment' ? payment - interest : method === 'interest-first' ? 0 : part;
    const paid = place === termCount - 1 ? balance : Math.min(wish, balance);
    balance -= paid;
    rows.push({ number: place + 1, dueOn: dates[place]!, principal: paid, interest });
  }
  return rows;
}
