import { addDays, type ISODate } from '../../calc/main';
import { scheduleOf } from '../../loans/agreed-loan';
import type { LivedPhase } from './lived-phases';

/** Terms that have fallen due, and how many of them were paid in time (rule 5.63). */
export interface Kept {
  readonly due: number;
  readonly inTime: number;
}

type Term = LivedPhase['statement']['installments'][number];

/** The terms of one phase. One that fell due by acceleration alone, or after the loan was paid off, is none. */
export function termsKept(lived: LivedPhase): Kept {
  const { phase, asOf, statement: { installments } } = lived;
  const scheduled = new Map(scheduleOf(phase.record).map(({ number, dueOn }) => [number, dueOn]));
  const lastDay = lastDayThatCounts(lived);
  const due = installments.filter((one) => {
    const { number, dueOn, state } = one;
    return isOwed(one) && scheduled.get(number) === dueOn && dueOn <= (phase.to ?? asOf) && dueOn <= lastDay && (state === 'settled' || state === 'overdue');
  });
  const late = lateTerms(lived);
  return { due: due.length, inTime: due.filter(({ number }) => !late.has(number)).length };
}

/** The day on which something of the loan was overdue for the first time in this phase; undefined where nothing was. */
export function firstOverdueOn(lived: LivedPhase): ISODate | undefined {
  const late = lateTerms(lived);
  return lived.statement.installments.filter(({ number }) => late.has(number)).map(({ dueOn }) => addDays(lastDayInTime(lived, dueOn), 1)).sort()[0];
}

/** By number: overdue, or paid or given up after the days of grace, be it the last fen; as 还款记录 says of its payments. */
function lateTerms(lived: LivedPhase): ReadonlySet<number> {
  const last = new Map<number, ISODate>();
  for (const { number, on } of [...lived.explained.applied, ...lived.explained.waived]) {
    if (on > (last.get(number) ?? '')) last.set(number, on);
  }
  const late = lived.statement.installments.filter(({ number, dueOn, state }) => state === 'overdue' || (last.get(number) ?? '') > lastDayInTime(lived, dueOn));
  return new Set(late.map(({ number }) => number));
}

function lastDayInTime({ phase }: LivedPhase, dueOn: ISODate): ISODate {
  return addDays(dueOn, phase.record.terms.overdueRules?.graceDays ?? 0);
}

/** Of a loan that is paid off the terms end with the one that the last payment was for: paid off in March it keeps none in May. */
function lastDayThatCounts({ asOf, statement: { installments }, explained: { applied, waived } }: LivedPhase): ISODate {
  if (installments.some(({ state }) => state !== 'settled')) return asOf;
  const over = [...applied, ...waived].map(({ on }) => on).sort().pop() ?? asOf;
  return installments.find(({ dueOn }) => dueOn >= over)?.dueOn ?? asOf;
}

/** A term of nothing, as of an interest-only loan without interest, can't be missed. */
function isOwed({ principal, interest }: Term): boolean {
  return principal + interest > 0;
}
