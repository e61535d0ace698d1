import type { BriefStatement, Fen, ISODate } from '../calc/main';
import { scheduledLeft } from './installments';

/** What is to be paid next on a loan: what has fallen due and is not overdue, or else what falls due on the next due date. */
export interface NextDue {
  readonly dueOn: ISODate;
  /** 'today' and 'grace': it has fallen due, on the day itself or earlier, in the days of grace. */
  readonly when: 'today' | 'grace' | 'later';
  /** What the schedule asks for, in fen. */
  readonly scheduled: Fen;
  /** Money paid ahead that is used on that day, in fen; nothing is left of it for what is due already. */
  readonly ahead: Fen;
  /** scheduled − ahead, never below 0. */
  readonly amount: Fen;
}

/** Of a statement, whole or in brief. */
export type WhatIsLeft = Pick<BriefStatement, 'asOf' | 'installments' | 'nextDue' | 'unapplied'>;

/** Null where nothing is left to pay but what is overdue. On the day of an acceleration several installments fall due. */
export function nextDueOf({ asOf, installments, nextDue, unapplied }: WhatIsLeft): NextDue | null {
  const due = installments.filter(({ state }) => state === 'due');
  const first = due[0];
  if (first !== undefined) {
    const scheduled = scheduledLeft(due);
    return { dueOn: first.dueOn, when: due.some(({ dueOn }) => dueOn === asOf) ? 'today' : 'grace', scheduled, ahead: 0, amount: scheduled };
  }
  if (nextDue === undefined) return null;
  const scheduled = scheduledLeft(installments.filter(({ dueOn }) => dueOn === nextDue.dueOn));
  return { dueOn: nextDue.dueOn, when: 'later', scheduled, ahead: unapplied, amount: Math.max(0, scheduled - unapplied) };
}
