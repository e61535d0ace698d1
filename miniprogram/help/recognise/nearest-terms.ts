import type { ContractRate, Fen } from '../../calc/types';
import { byDifferences, compareWithBill, type Comparison } from '../../calc/recognise/differences';
import { levelRates, rowRanges, settlingRates } from '../../calc/recognise/fitting-rates';
import { nearestRate, RATE_GRADES, type RateRange, ratesWithin } from '../../calc/recognise/rate-grades';
import { type Shape, termsOf } from '../../calc/recognise/shape';
import type { Bill } from '../../calc/recognise/types';

/**
 * Where no rate makes the bill: of each method and basis the rate that comes nearest, fewer differing
 * rows first. Tried are the rates of the ranges in which most rows agree, and the one of all rows together.
 */
export function nearestTerms(bill: Bill, shapes: readonly Shape[]): Comparison[] {
  const nearest = shapes.flatMap((shape) => {
    const compared = candidateRates(bill, shape).map((rate) => compareWithBill(termsOf(bill, shape, rate), bill));
    return compared.filter((one) => one !== undefined).sort(byDifferences).slice(0, 1);
  });
  return nearest.sort(byDifferences);
}

function candidateRates(bill: Bill, shape: Shape): ContractRate[] {
  const ranges = [mostAgreed(rowRanges(bill, shape)), settlingRates(bill, shape.units)];
  if (shape.rows === undefined) ranges.push(levelRates(bill.principal, shape.units, commonAmount(bill)));
  const within = ranges.filter((range) => range !== undefined);
  return RATE_GRADES.flatMap((grade) => [
    ...within.flatMap((range) => ratesWithin(range, grade).slice(0, 1)),
    ...within.map(({ low, high }) => nearestRate((low + high) / 2, grade)),
    nearestRate(0, grade),
  ]);
}

/** The rates that the most ranges share. */
function mostAgreed(ranges: readonly (RateRange | undefined)[]): RateRange | undefined {
  const given = ranges.filter((range) => range !== undefined);
  const ends = given.flatMap(({ low, high }) => [{ at: low, step: 1 }, { at: high, step: -1 }]).sort((a, b) => a.at - b.at || a.step - b.step);
  let agreed = 0;
  let most = 0;
  let best: RateRange | undefined;
  ends.forEach(({ at, step }, index) => {
    agreed += step;
    if (agreed <= most) return;
    most = agreed;
    best = { low: at, high: ends[index + 1]?.at ?? at };
  });
  return best;
}

/** The amount that most rows have. */
function commonAmount({ rows }: Bill): Fen {
  const counts = new Map<Fen, number>();
  rows.forEach(({ amount }) => counts.set(amount, (counts.get(amount) ?? 0) + 1));
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
