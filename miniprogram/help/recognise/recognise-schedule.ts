import { checkBill } from './check-bill';
import { exactTerms } from '../../calc/recognise/exact-terms';
import { cuttingTerms } from './cutting-terms';
import type { Comparison } from '../../calc/recognise/differences';
import { nearestTerms } from './nearest-terms';
import { settlingTerms } from './settling-terms';
import { gradeOf } from '../../calc/recognise/rate-grades';
import { type Shape, shapesOf } from '../../calc/recognise/shape';
import type { Bill, RecognisedTerms } from '../../calc/recognise/types';

/** Alternatives beyond these help nobody. */
const MOST = 5;

/**
 * The terms that make a lender's bill (rule 7.1), best first, at most five; amounts in fen.
 * Where a method and a basis make it exactly, each with its simplest rate. Else, where the bill's own
 * balance ends at 0 with one (a bill cut to what is left), that rate alone; or the terms of a lender that
 * drops fractions of a fen. Else the nearest of each method and basis, with the rows that differ.
 *
 * @throws CalcError for a bill outside the limits (rule 9.7): no whole numbers or dates, more than 360 rows, dates
 * that don't ascend; 'sum' where a row's parts don't add up to it, or all principal shown to the principal.
 *
 * @example
 * recogniseSchedule({ principal: 300000, startOn: '2026-01-01', rows: [{ dueOn: '2026-02-01', amount: 104185 }, { dueOn: '2026-03-01', amount: 102520 }, { dueOn: '2026-04-01', amount: 101395 }] })[0].terms.dailyRate // → '0.00045'
 */
export function recogniseSchedule(bill: Bill): RecognisedTerms[] {
  checkBill(bill);
  const shapes = shapesOf(bill);
  const exact = exactTerms(bill, shapes);
  const found = exact.length > 0 ? exact : inexactTerms(bill, shapes);
  return found.slice(0, MOST).map(({ terms, exact: isExact, cuts, differences }) => ({ terms, exact: isExact, ...(cuts && { cuts }), differences }));
}

/**
 * A bill's balance may by chance end at 0 with an odd rate, above all where a single row was misread: where
 * a simpler rate makes all rows by cutting, or all rows but one, that one is meant.
 */
function inexactTerms(bill: Bill, shapes: readonly Shape[]): Comparison[] {
  const settling = settlingTerms(bill, shapes);
  const isSimpler = ({ terms }: Comparison): boolean => !settling || gradeOf(terms) < gradeOf(settling.terms);
  if (settling && gradeOf(settling.terms) === 0) return [settling];
  const cutting = cuttingTerms(bill, shapes);
  if (cutting && isSimpler(cutting)) return [cutting];
  const nearest = nearestTerms(bill, shapes);
  const isMisread = nearest[0]?.differences.length === 1 && isSimpler(nearest[0]);
  return settling && !isMisread ? [settling] : nearest;
}
