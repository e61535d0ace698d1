import { CalcError, sum, type Fen, type ISODate } from '../calc/main';
import type { Agreement, LoanRecord, Repayment } from '../ledger/records';
import { assess, repaymentsByDay, type Assessment } from './assess';
import { phases, phasesUntil, type Phase } from './phases';

/** A phase as it stands, and how it splits the repayments made in it. */
export interface PhaseStatement {
  readonly phase: Phase;
  /** Today, or the last day of a phase that is over. */
  readonly asOf: ISODate;
  readonly assessment: Assessment | CalcError;
  /** In the order in which the statement's `allocations` stand, which go no further than asOf. */
  readonly repayments: readonly Repayment[];
}

/** Another phase holds today. */
export function isOverBy({ to }: Phase, today: ISODate): boolean {
  return to !== undefined && to < today;
}

/** The day on which a phase is looked at: what comes after its last day is the next one's. */
export function asOfIn(phase: Phase, today: ISODate): ISODate {
  return isOverBy(phase, today) ? phase.closedOn ?? today : today;
}

/**
 * The statements that say what each repayment went to; every repayment made by today is in exactly one. A phase that is
 * over and has none is left out: nothing depends on it.
 *
 * @param joinedTo the agreement of another that the loan's debt went into: later repayments are in no statement
 */
export function statements(record: LoanRecord, today: ISODate, joinedTo?: Agreement): PhaseStatement[] {
  const all = joinedTo === undefined ? phases(record) : phasesUntil(record, joinedTo);
  const looked = all.filter((phase) => (isOverBy(phase, today) ? phase.record.repayments.length > 0 : phase.from <= today));
  return looked.map((phase) => {
    const asOf = asOfIn(phase, today);
    return { phase, asOf, assessment: assess(phase.record, asOf), repayments: repaymentsByDay(phase.record) };
  });
}

/** Why the loan, or what was paid of it under earlier terms, can't be calculated; null where it can. */
export function calcErrorOf(record: LoanRecord, today: ISODate): CalcError | null {
  const refused = statements(record, today).map(({ assessment }) => assessment).find((one) => one instanceof CalcError);
  return refused instanceof CalcError ? refused : null;
}

/** Money that was left over when an agreement was signed: it stays with its payment, and isn't in the agreement. In fen. */
export function leftBefore(all: readonly PhaseStatement[], today: ISODate): Fen {
  const over = all.filter(({ phase }) => isOverBy(phase, today));
  return sum(over.map(({ assessment }) => (assessment instanceof CalcError ? 0 : assessment.unapplied)));
}
