import { roundProduct } from '../../calc/money';
import { contractRate } from '../../calc/rate';
import type { ContractRate } from '../../calc/types';
import { byDifferences, compareWithBill, type Comparison } from '../../calc/recognise/differences';
import { firstOf } from '../../calc/recognise/exact-terms';
import { fittingRates, overlap, settlingRates } from '../../calc/recognise/fitting-rates';
import { RATE_GRADES, ratesWithin } from '../../calc/recognise/rate-grades';
import { type Shape, termsOf } from '../../calc/recognise/shape';
import type { Bill } from '../../calc/recognise/types';

/**
 * Of a bill cut to what is left, which keeps the level payment of its beginning: the simplest rate with
 * which its own balance ends at 0, and the method that comes nearest to its rows with that rate. The
 * bill stays the schedule (rule 7.5).
 */
export function settlingTerms(bill: Bill, shapes: readonly Shape[]): Comparison | undefined {
  // By balance: flat interest is on an amount borrowed that such a bill doesn't name.
  const byBalance = shapes.filter(({ method }) => method !== 'flat-interest' && method !== 'bullet');
  const levels = byBalance.filter(({ method }) => method === 'equal-installment');
  const ranges = levels.map((shape) => ({ shape, range: overlap(settlingRates(bill, shape.units), shownRates(bill, shape)) }));
  return firstOf(RATE_GRADES, (grade) =>
    firstOf(ranges, ({ shape, range }) => {
      const rate = range && ratesWithin(range, grade).find((one) => settles(bill, shape, one));
      return rate && nearestMethod(bill, byBalance.filter(({ basis }) => basis === shape.basis), rate);
    }),
  );
}

/** The rates that give every interest that the bill shows. */
function shownRates(bill: Bill, { units, basis }: Shape): ReturnType<typeof fittingRates> {
  const rows = bill.rows.map((row) => ({ ...row, principal: row.principal ?? row.amount - (row.interest ?? 0) }));
  const shown = bill.rows.every(({ principal, interest }) => principal !== undefined || interest !== undefined);
  if (!shown) return { low: 0, high: 1 };
  let balance = bill.principal;
  const fixed = rows.map(({ principal }) => {
    const base = balance;
    balance -= principal;
    return { principal, base };
  });
  return fittingRates(bill, { method: 'equal-principal', basis, units, rows: fixed });
}

function settles({ principal, rows }: Bill, { units }: Shape, rate: ContractRate): boolean {
  const exact = contractRate(rate);
  let balance = principal;
  for (const [index, { amount }] of rows.entries()) {
    if (balance < 0) return false;
    balance += roundProduct(balance * (units[index] ?? 0), exact) - amount;
  }
  return balance === 0;
}

function nearestMethod(bill: Bill, shapes: readonly Shape[], rate: ContractRate): Comparison | undefined {
  const compared = shapes.map((shape) => compareWithBill(termsOf(bill, shape, rate), bill)).filter((one) => one !== undefined);
  return compared.sort(byDifferences)[0];
}
