import { requireLoan } from '../../calc/checks/loan';
import { checkStated } from './check-stated';
import type { ISODate, Loan } from '../../calc/types';
import { Search } from './search';
import type { Reconciling, Reconciliation, StatedFigures } from '../../calc/reconcile/types';

/**
 * Small changes of a loan, up to three together, that make our figures of a day the lender's to the fen
 * (rule 7.13); amounts in fen. Fewest changes first, of equals the earlier in the order there;
 * a waiver of the difference stands last of what is exact. Where nothing is exact, or a waiver alone, the
 * nearest follow, with what is left. At most five; one without changes where nothing differs.
 *
 * Which pairs and triples are tried is decided by what each change does alone: an explanation whose
 * parts hide each other's effect may be missed, and none is claimed that assessLoan doesn't confirm.
 *
 * @throws CalcError as assessLoan does; for stated figures with 'stated.' before their names.
 *
 * @example
 * reconcile({ terms: { principal: 100000, borrowedOn: '2026-01-01', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 1 }, payments: [] }, '2026-02-11', { penalty: 825, daysOverdue: 10 })[0].changes // → [{ kind: 'rules', rules: { penaltyFrom: 'due-day' } }]
 */
export function reconcile(loan: Loan, asOf: ISODate, stated: StatedFigures): Reconciliation[] {
  const search = begun(loan, asOf, stated);
  while (!search.answer) search.step();
  return search.answer;
}

/**
 * The same search, to be gone on with in slices: three changes together are thousands of trials, and a page wants to show
 * in between how far it is, and to stop where nobody waits any more. The answer is that of `reconcile`.
 *
 * @throws CalcError as reconcile does.
 *
 * @example
 * const terms = { principal: 100000, borrowedOn: '2026-01-01', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 1 };
 * const search = reconciling({ terms, payments: [] }, '2026-02-11', { penalty: 825, daysOverdue: 10 });
 * search.advance(1) // → undefined
 * search.advance(10_000)[0].changes // → [{ kind: 'rules', rules: { penaltyFrom: 'due-day' } }]
 */
export function reconciling(loan: Loan, asOf: ISODate, stated: StatedFigures): Reconciling {
  const search = begun(loan, asOf, stated);
  return {
    get progress() { return search.progress; },
    advance(trials) {
      for (let trial = 0; trial < trials && !search.answer; trial += 1) search.step();
      return search.answer;
    },
  };
}

function begun(loan: Loan, asOf: ISODate, stated: StatedFigures): Search {
  requireLoan(loan, asOf);
  checkStated(stated);
  return new Search(loan, asOf, stated);
}
