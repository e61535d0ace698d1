import Decimal from 'decimal.js';
import type { Fen, Installment, ISODate, LoanTerms } from '../../miniprogram/calc';

/**
 * The schedule (from rule 2.1 to rule 3.12) once more, as naively as they can be written: every
 * product is a Decimal, every number is computed where it is needed. It shares nothing with calc/.
 */
export const D = Decimal.clone({ precision: 200 });
/** Half a fen that a rate without an end has missed by its last digits is half a fen. */
export const halfUp = (x: Decimal): Fen => x.toDecimalPlaces(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
export const perDay = ({ dailyRate, annualRate, yearDays }: LoanTerms): Decimal =>
  annualRate === undefined ? new D(dailyRate!) : new D(annualRate).div(yearDays!);

const MILLISECONDS = 86_400_000;
export const dayNumber = (date: ISODate): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
export const isoOf = (day: number): ISODate => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

const nthDueDate = (first: ISODate, dueDay: number, n: number): ISODate => {
  if (n === 0) return first;
  const year = Number(first.slice(0, 4));
  const month = Number(first.slice(5, 7)) - 1 + n;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(dueDay, lastDay))).toISOString().slice(0, 10);
};

export const oracleSchedule = (terms: LoanTerms): Installment[] | 'not-repayable' => {
  const { principal, termCount: n, method } = terms;
  const monthAfter = nthDueDate(`${terms.borrowedOn.slice(0, 7)}-01`, terms.dueDay, 1);
  const dates = Array.from({ length: n }, (_, i) => nthDueDate(terms.firstDueOn ?? monthAfter, terms.dueDay, i));
  const starts = [terms.borrowedOn, ...dates];
  const rates = dates.map((date, i) => {
    const days = terms.interestBasis === 'monthly' ? 30 : dayNumber(date) - dayNumber(starts[i]!);
    return perDay(terms).times(days);
  });
  if (method === 'bullet') {
    const interest = halfUp(Decimal.sum(...rates).times(principal));
    return [{ number: 1, dueOn: dates[n - 1]!, principal, interest }];
  }
  let discount = new D(1);
  const annuity = rates.reduce((sum, r) => ((discount = discount.div(r.plus(1))), sum.plus(discount)), new D(0));
  const payment = halfUp(new D(principal).div(annuity).toDecimalPlaces(100));
  const skipped = method === 'interest-first' ? (terms.interestOnlyTerms ?? n - 1) : 0;
  const part = halfUp(new D(principal).div(n - skipped));
  let left = principal;
  const rows: Installment[] = [];
  for (let i = 0; i < n; i += 1) {
    const interest = halfUp(rates[i]!.times(method === 'flat-interest' ? principal : left));
    if (method === 'equal-installment' && i < n - 1 && interest >= payment) return 'not-repayable';
    const wish = method === 'equal-installment' ? payment - interest : i < skipped ? 0 : part;
    const paid = i === n - 1 ? left : Math.min(wish, left);
    left -= paid;
    rows.push({ number: i + 1, dueOn: dates[i]!, principal: paid, interest });
  }
  return rows;
};
