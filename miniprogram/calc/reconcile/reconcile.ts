import { requireLoan } from '../checks/loan';
import { checkStated } from '../checks/stated';
import type { ISODate, Loan } from '../types';
import { applyChanges } from './apply-changes';
import type { Candidate } from './candidate';
import { type Single, tryPairs, tryTriples } from './combine';
import { byMisfit, byOrder, changesOf, explain, type Explanation, withoutRepeats } from './explanation';
import { amountsLeft } from './misfit';
import { paymentCandidates } from './payment-candidates';
import { feeCandidates, penaltyCandidates } from './rule-candidates';
import { accelerationCandidates, termsCandidates } from './terms-candidates';
import type { Reconciliation, StatedFigures } from './types';
import { waiverOf } from './waiver';
import { type Figures, Workbench } from './workbench';

/** Of the nearest, as many as leave enough when repeats are left out. */
const NEAREST_COMPARED = 50;

/** More explanations than these help nobody. */
const MOST = 5;

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
  requireLoan(loan, asOf);
  checkStated(stated);
  const bench = new Workbench(loan, asOf);
  const ours = explain(bench, [], stated);
  if (!ours) throw new Error('a loan that was checked has no statement');
  if (ours.exact) return [reconciliation(bench, ours, stated)];
  const { exact, nearest } = search(bench, ours, stated);
  const waiver = waived(bench, ours.figures, stated);
  const found = [...exact, ...(waiver?.exact ? [waiver] : []), ...(exact.length > 0 ? [] : nearest)];
  return found.slice(0, MOST).map((one) => reconciliation(bench, one, stated));
}

interface Found {
  readonly exact: readonly Explanation[];
  readonly nearest: readonly Explanation[];
}

/** One change, then two, then three: the first number that explains it ends the search. */
function search(bench: Workbench, ours: Explanation, stated: StatedFigures): Found {
  const singles = trySingles(bench, stated);
  let tried: Explanation[] = singles;
  let exact = exactOf(singles);
  if (exact.length === 0) {
    const pairs = tryPairs(bench, ours.figures, singles, stated);
    exact = exactOf(pairs);
    tried = tried.concat(pairs);
    if (exact.length === 0) {
      const triples = tryTriples(bench, ours.figures, singles, pairs, stated);
      exact = exactOf(triples);
      tried = tried.concat(triples);
    }
  }
  if (exact.length > 0) return { exact, nearest: [] };
  const nearer = tried.filter(({ misfit }) => misfit < ours.misfit).sort(byMisfit).slice(0, NEAREST_COMPARED);
  return { exact, nearest: nearer.length > 0 ? withoutRepeats(nearer) : [ours] };
}

function exactOf(explanations: readonly Explanation[]): Explanation[] {
  return withoutRepeats(explanations.filter(({ exact }) => exact).sort(byOrder));
}

function trySingles(bench: Workbench, stated: StatedFigures): Single[] {
  const singles = candidatesOf(bench, stated).flatMap((candidate, index) => {
    const own = { ...candidate, index };
    const explanation = explain(bench, [own], stated);
    return explanation ? [{ ...explanation, own }] : [];
  });
  return withoutRepeatedPayments(singles);
}

/** A repayment missing on its due date or two days before may be all the same; rules that are idle alone aren't. */
function withoutRepeatedPayments(singles: readonly Single[]): Single[] {
  const seen = new Set<string>();
  return singles.filter(({ own, mark, figures }) => {
    if (!own.change.kind.startsWith('payment-')) return true;
    const key = `${own.change.kind} ${own.place} ${figures.payoffAmount} ${mark()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function candidatesOf(bench: Workbench, stated: StatedFigures): Candidate[] {
  const { loan, asOf } = bench;
  const schedule = loan.schedule ?? bench.scheduleOf(loan.terms);
  return [
    ...penaltyCandidates(bench),
    ...termsCandidates(loan),
    ...feeCandidates(bench, stated),
    ...accelerationCandidates(loan, schedule, asOf),
    ...paymentCandidates(loan, schedule, asOf),
  ];
}

function waived(bench: Workbench, ours: Figures, stated: StatedFigures): Explanation | undefined {
  const change = waiverOf(ours, stated);
  return change && explain(bench, [{ place: 'waived', change, index: Infinity }], stated);
}

function reconciliation({ loan, asOf }: Workbench, { candidates, figures, exact }: Explanation, stated: StatedFigures): Reconciliation {
  const changes = changesOf(candidates);
  return { changes, exact, left: amountsLeft(figures, stated), ...applyChanges(loan, asOf, changes) };
}
