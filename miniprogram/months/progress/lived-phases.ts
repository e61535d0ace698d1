import { CalcError, type ISODate, type LoanExplanation } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { assess, explain, type Assessment } from '../../loans/assess';
import { phases, phasesUntil, type Phase } from '../../loans/phases';
import { asOfIn } from '../../loans/statements';

/** A phase that has begun, as it stood on its last day or stands today, and why. */
export interface LivedPhase {
  readonly phase: Phase;
  readonly asOf: ISODate;
  readonly statement: Assessment;
  readonly explained: LoanExplanation;
}

/**
 * The phases of a loan that have begun by today, one after the other; null where one of them can't be calculated.
 *
 * @param joinedTo the agreement of another that the loan's debt went into: it has no phase of its own since
 */
export function livedPhases(record: LoanRecord, today: ISODate, joinedTo?: Agreement): readonly LivedPhase[] | null {
  const lived: LivedPhase[] = [];
  for (const phase of (joinedTo === undefined ? phases(record) : phasesUntil(record, joinedTo)).filter(({ from }) => from <= today)) {
    const asOf = asOfIn(phase, today);
    // Something else was agreed on the day of the drawdown: nothing of it was lived.
    if (asOf < phase.record.terms.borrowedOn && asOf < today) continue;
    const [statement, explained] = [assess(phase.record, asOf), explain(phase.record, asOf)];
    if (statement instanceof CalcError || explained instanceof CalcError) return null;
    lived.push({ phase, asOf, statement, explained });
  }
  return lived;
}
