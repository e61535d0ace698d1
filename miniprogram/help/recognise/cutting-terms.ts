import { Exact } from '../../calc/exact';
import { contractRate, type ExactRate } from '../../calc/rate';
import type { ContractRate, Fen } from '../../calc/types';
import { compareWithBill, type Comparison } from '../../calc/recognise/differences';
import { firstOf } from '../../calc/recognise/exact-terms';
import { fittingRates } from '../../calc/recognise/fitting-rates';
import { RATE_GRADES, ratesWithin } from '../../calc/recognise/rate-grades';
import { hasRegularDates, type Shape, termsOf } from '../../calc/recognise/shape';
import type { Bill, BillRow } from '../../calc/recognise/types';

/**
 * Of a lender that drops fractions of a fen instead of rounding them: the simplest terms that make the
 * bill so. Against rounded rows it is a fen lower here and there, and says so (rule 7.8).
 */
export function cuttingTerms(bill: Bill, shapes: readonly Shape[]): Comparison | undefined {
  if (!hasRegularDates(bill)) return undefined;
  const ranges = shapes.map((shape) => ({ shape, range: fittingRates(bill, shape, 0) }));
  return firstOf(RATE_GRADES, (grade) =>
    firstOf(ranges, ({ shape, range }) => {
      const rate = range && ratesWithin(range, grade).find((one) => makesByCutting(bill, shape, one));
      const comparison = rate && compareWithBill(termsOf(bill, shape, rate), bill);
      return comparison && { ...comparison, cuts: true as const };
    }),
  );
}

function makesByCutting({ principal, rows }: Bill, { units, rows: fixed }: Shape, contract: ContractRate): boolean {
  const rate = contractRate(contract);
  const payment = fixed ? 0 : levelPaymentCut(principal, units, rate);
  let balance = principal;
  return rows.every((row, index) => {
    const interest = interestCut((fixed?.[index]?.base ?? balance) * (units[index] ?? 0), rate);
    const levelPart = index === rows.length - 1 ? balance : payment - interest;
    const part = fixed?.[index]?.principal ?? levelPart;
    balance -= part;
    return part >= 0 && isRow(row, part, interest);
  });
}

function isRow(row: BillRow, part: Fen, interest: Fen): boolean {
  return part + interest === row.amount && (row.principal ?? part) === part && (row.interest ?? interest) === interest;
}

function interestCut(fenDays: number, { numerator, denominator }: ExactRate): Fen {
  return new Exact(fenDays).times(numerator).div(denominator).toDecimalPlaces(30).floor().toNumber();
}

function levelPaymentCut(principal: Fen, units: readonly number[], { numerator, denominator }: ExactRate): Fen {
  let growth = new Exact(1);
  let claim = new Exact(0);
  for (const days of units) {
    const factor = numerator.times(days).div(denominator).plus(1);
    growth = growth.times(factor);
    claim = claim.times(factor).plus(1);
  }
  return growth.times(principal).div(claim).toDecimalPlaces(30).floor().toNumber();
}
