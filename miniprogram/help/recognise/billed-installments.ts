import { daysBetween } from '../../calc/day';
import { roundProduct, roundShare, sum } from '../../calc/money';
import { contractRate } from '../../calc/rate';
import type { Fen, Installment, LoanTerms } from '../../calc/types';
import type { Bill } from '../../calc/recognise/types';

/**
 * The installments of a bill as it is (rule 7.5): its days and amounts stand, and its interest where it shows all of it.
 * Where it doesn't, the terms say what of each amount is interest on the bill's own balance. The principal parts add up to
 * the principal: what the rate leaves over or short of the whole interest is shared out in proportion. Amounts in fen; the
 * amounts together must not be less than the principal.
 *
 * @example
 * billedInstallments({ principal: 100000, startOn: '2026-01-01', rows: [{ dueOn: '2026-02-01', amount: 51550 }, { dueOn: '2026-03-01', amount: 50700 }] }, { principal: 100000, borrowedOn: '2026-01-01', dailyRate: '0.0005', method: 'equal-principal', termCount: 2, dueDay: 1 }) // → [{ number: 1, dueOn: '2026-02-01', principal: 50000, interest: 1550 }, { number: 2, dueOn: '2026-03-01', principal: 50000, interest: 700 }]
 */
export function billedInstallments(bill: Bill, terms: LoanTerms): Installment[] {
  const total = sum(bill.rows.map(({ amount }) => amount)) - bill.principal;
  const shown = bill.rows.map(({ amount, principal, interest = principal === undefined ? undefined : amount - principal }) => interest);
  const isShown = shown.every((interest) => interest !== undefined) && sum(shown) === total;
  const interests = isShown ? shown : withinAmounts(shared(total, weightsOf(bill, terms)), bill.rows);
  return bill.rows.map(({ dueOn, amount }, index) => {
    const interest = interests[index] ?? 0;
    return { number: index + 1, dueOn, principal: amount - interest, interest };
  });
}

/** Without a rate the amounts themselves. */
function weightsOf(bill: Bill, terms: LoanTerms): Fen[] {
  const interests = onBalance(bill, terms);
  return sum(interests) > 0 ? interests : bill.rows.map(({ amount }) => amount);
}

/** What the rate makes of the bill's own balance in each period. */
function onBalance({ principal, startOn, rows }: Bill, terms: LoanTerms): Fen[] {
  const rate = contractRate(terms);
  let balance = principal;
  let from = startOn;
  return rows.map(({ dueOn, amount }) => {
    const days = terms.interestBasis === 'monthly' ? 30 : daysBetween(from, dueOn);
    const interest = roundProduct((terms.method === 'flat-interest' ? principal : balance) * days, rate);
    balance = Math.max(0, balance + interest - amount);
    from = dueOn;
    return interest;
  });
}

/** The total in proportion to the weights; the weights themselves where they add up to it. */
function shared(total: Fen, weights: readonly Fen[]): Fen[] {
  const all = sum(weights);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const part = roundShare(total, weighed, all) - given;
    given += part;
    return part;
  });
}

/** No interest above its row's amount: what is over goes to the last rows that have room. */
function withinAmounts(interests: readonly Fen[], rows: Bill['rows']): Fen[] {
  const fitting = interests.map((interest, index) => Math.min(interest, rows[index]?.amount ?? 0));
  let over = sum(interests) - sum(fitting);
  for (let index = fitting.length - 1; index >= 0 && over > 0; index -= 1) {
    const room = Math.min(over, (rows[index]?.amount ?? 0) - (fitting[index] ?? 0));
    fitting[index] = (fitting[index] ?? 0) + room;
    over -= room;
  }
  return fitting;
}
