import { compareWithBill, type Comparison } from './differences';
import { fittingRates } from './fitting-rates';
import { RATE_GRADES, ratesWithin } from './rate-grades';
import { hasRegularDates, type Shape, termsOf } from './shape';
import type { Bill } from './types';

/**
 * The terms that make exactly this bill, of each method and basis the simplest, in the order of
 * rule 7.3: the grade of the rate, then the basis, then the method.
 */
export function exactTerms(bill: Bill, shapes: readonly Shape[]): Comparison[] {
  if (!hasRegularDates(bill)) return [];
  const open = new Map(shapes.map((shape) => [shape, fittingRates(bill, shape)]));
  const found: Comparison[] = [];
  for (const grade of RATE_GRADES) {
    for (const [shape, range] of open) {
      const rates = range ? ratesWithin(range, grade) : [];
      const match = firstOf(rates, (rate) => {
        const comparison = compareWithBill(termsOf(bill, shape, rate), bill);
        return comparison?.exact ? comparison : undefined;
      });
      if (match) {
        found.push(match);
        open.delete(shape);
      }
    }
  }
  return found;
}

export function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
