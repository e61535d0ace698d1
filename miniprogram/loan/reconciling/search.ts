import type { ISODate, Loan } from '../../calc/types';
import { applyChanges } from './apply-changes';
import type { Candidate } from './candidate';
import { PAIRS_TRIED, pairsToTry, type Single, TRIPLES_TRIED, triplesToTry } from './combine';
import { byMisfit, byOrder, changesOf, explain, type Explanation, type Numbered, withoutRepeats } from './explanation';
import { amountsLeft } from './misfit';
import { paymentCandidates } from './payment-candidates';
import { feeCandidates, penaltyCandidates } from './rule-candidates';
import { accelerationCandidates, termsCandidates } from './terms-candidates';
import type { Reconciliation, StatedFigures } from '../../calc/reconcile/types';
import { waiverOf } from './waiver';
import { Workbench } from './workbench';

/** Of the nearest, as many as leave enough when repeats are left out. */
const NEAREST_COMPARED = 50;

/** More explanations than these help nobody. */
const MOST = 5;

/**
 * One change, then two, then three: the first number that explains it ends the search. It goes on a trial at a time, so
 * that whoever runs it can stop in between.
 */
export class Search {
  private readonly bench: Workbench;
  private readonly ours: Explanation;
  /** What is to be tried with this many changes, and how far that is. */
  private queue: readonly (readonly Numbered[])[];
  private place = 0;
  private changes = 1;
  private found: Explanation[] = [];
  /** Of fewer changes, without an exact one among them. */
  private readonly before: Explanation[] = [];
  private singles: readonly Single[] = [];
  private trials = 0;
  private result: Reconciliation[] | undefined;

  constructor(loan: Loan, asOf: ISODate, private readonly stated: StatedFigures) {
    this.bench = new Workbench(loan, asOf);
    const ours = explain(this.bench, [], stated);
    if (!ours) throw new Error('a loan that was checked has no statement');
    this.ours = ours;
    this.queue = ours.exact ? [] : candidatesOf(this.bench, stated).map((candidate, index) => [{ ...candidate, index }]);
    if (ours.exact) this.result = [this.reconciliation(ours)];
  }

  get answer(): Reconciliation[] | undefined {
    return this.result;
  }

  /** From 0 to 1, of all that there may be to try. */
  get progress(): number {
    const most = [this.queue.length + PAIRS_TRIED + TRIPLES_TRIED, this.queue.length + TRIPLES_TRIED, this.queue.length][this.changes - 1] ?? 1;
    return this.result ? 1 : this.trials / (this.trials - this.place + most);
  }

  step(): void {
    if (this.result) return;
    const next = this.queue[this.place];
    if (!next) return this.goOn();
    this.place += 1;
    this.trials += 1;
    const explanation = explain(this.bench, next, this.stated);
    if (explanation) this.found.push(explanation);
  }

  /** All of this many changes were tried. */
  private goOn(): void {
    if (this.changes === 1) {
      this.singles = withoutRepeatedPayments(this.found.flatMap((one) => one.candidates.map((own) => ({ ...one, own }))));
      this.found = [...this.singles];
    }
    const exact = withoutRepeats(this.found.filter((one) => one.exact).sort(byOrder));
    if (exact.length > 0 || this.changes === 3) return this.end(exact);
    this.queue = this.changes === 1
      ? pairsToTry(this.ours.figures, this.singles, this.stated)
      : triplesToTry(this.ours.figures, this.singles, this.found, this.stated);
    this.before.push(...this.found);
    this.found = [];
    this.place = 0;
    this.changes += 1;
  }

  private end(exact: readonly Explanation[]): void {
    const change = waiverOf(this.ours.figures, this.stated);
    const waiver = change && explain(this.bench, [{ place: 'waived', change, index: Infinity }], this.stated);
    const all = [...exact, ...(waiver?.exact ? [waiver] : []), ...(exact.length > 0 ? [] : this.nearest())];
    this.result = all.slice(0, MOST).map((one) => this.reconciliation(one));
  }

  private nearest(): readonly Explanation[] {
    const nearer = [...this.before, ...this.found].filter(({ misfit }) => misfit < this.ours.misfit).sort(byMisfit).slice(0, NEAREST_COMPARED);
    return nearer.length > 0 ? withoutRepeats(nearer) : [this.ours];
  }

  private reconciliation({ candidates, figures, exact }: Explanation): Reconciliation {
    const changes = changesOf(candidates);
    return { changes, exact, left: amountsLeft(figures, this.stated), ...applyChanges(this.bench.loan, this.bench.asOf, changes) };
  }
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
