import { CalcError, RunningLoan, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { loanOf } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import { carriersOn } from '../../loans/joined';
import { phaseOn } from '../../loans/phases';

/**
 * What a loan owed on each of these days, in fen: the payoff amount of its statement on that day, by the terms that held
 * then (rule 5.61). It is lived through once, where a statement for each day would replay it from the start each time. Before
 * the drawdown it is 0; null where the loan can't be calculated.
 *
 * @param days ascending
 */
export function owedOnDays(record: LoanRecord, days: readonly ISODate[]): (Fen | null)[] {
  let followed: LoanRecord | undefined;
  let running: RunningLoan | CalcError | undefined;
  return days.map((day) => {
    if (day < record.terms.borrowedOn) return 0;
    const current = phaseOn(record, day).record;
    if (running === undefined || current !== followed) running = calculated(() => new RunningLoan(loanOf(current), day));
    else if (!(running instanceof CalcError)) running.to(day);
    followed = current;
    return running instanceof CalcError ? null : running.owed;
  });
}

/** On which of these days each loan's debt stood in the agreement of another: then it is counted there. By id. */
export function joinedOnDays(records: readonly LoanRecord[], days: readonly ISODate[]): ReadonlyMap<string, ReadonlySet<ISODate>> {
  const joined = new Map<string, Set<ISODate>>();
  if (records.every(({ agreements = [] }) => agreements.every((one) => one.joined.length === 0))) return joined;
  for (const day of days) {
    for (const id of carriersOn(records, day).keys()) joined.set(id, (joined.get(id) ?? new Set()).add(day));
  }
  return joined;
}
