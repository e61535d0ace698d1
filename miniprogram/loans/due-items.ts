import { CalcError, daysBetween, sum, sumDebt, type BriefStatement, type Fen, type ISODate } from '../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../ledger/records';
import { assess, brief, inSight } from './assess';
import { calculated } from './calculated';
import { carriersOn } from './joined';
import { keptByDay } from './kept';
import { runningOther } from './other-debts';
import { inForce } from './phases';

/** Something to be paid on a day, of a loan or of one of the other debts. */
export interface DueItem {
  readonly loanId: string;
  /** What is overdue is due today. */
  readonly on: ISODate;
  readonly amount: Fen;
  readonly kind: 'overdue' | 'term' | 'agreed';
  /** How long it is overdue; 0 in grace, and for what isn't. */
  readonly days: number;
}

/**
 * Everything that is to be paid over these loans, what is overdue first, each loan's in the order of its days; less the money
 * left over at the lender. A loan whose debt is in the agreement of another falls due with that one; one that can't be
 * calculated isn't there.
 */
export function dueItems(records: readonly LoanRecord[], today: ISODate): DueItem[] {
  return notCarried(records, today).flatMap((record) => itemsOfLoan(record, today));
}

/** Of these what is due until the end of the month, from less work. */
export function dueThisMonth(records: readonly LoanRecord[], today: ISODate): DueItem[] {
  const { month } = inSight(today);
  return notCarried(records, today).flatMap((record) => itemsInSight(record, today)).filter(({ on }) => on <= month);
}

function notCarried(records: readonly LoanRecord[], today: ISODate): readonly LoanRecord[] {
  const carriers = carriersOn(records, today);
  return carriers.size === 0 ? records : records.filter(({ id }) => !carriers.has(id));
}

const itemsOfLoan = keptByDay((record: LoanRecord, today): readonly DueItem[] => {
  const statement = assess(record, today);
  if (statement instanceof CalcError) return [];
  const late = sum(statement.installments.filter(({ dueOn }) => dueOn < today).map(({ unpaid }) => sumDebt(unpaid)));
  return itemsOf(record, { ...statement, late }, today);
});

function itemsInSight(record: LoanRecord, today: ISODate): readonly DueItem[] {
  const statement = brief(record, today);
  return statement instanceof CalcError ? [] : itemsOf(record, statement, today);
}

type WhatFallsDue = Pick<BriefStatement, 'installments' | 'unapplied' | 'daysOverdue' | 'late'>;

function itemsOf(record: LoanRecord, { installments, unapplied, daysOverdue, late }: WhatFallsDue, today: ISODate): DueItem[] {
  const kind = inForce(record, today) === undefined ? 'term' : 'agreed';
  let ahead = unapplied;
  const terms = installments.filter(({ dueOn }) => dueOn >= today).flatMap(({ dueOn, unpaid }): DueItem[] => {
    const scheduled = sumDebt(unpaid);
    const covered = Math.min(ahead, scheduled);
    ahead -= covered;
    return scheduled === covered ? [] : [{ loanId: record.id, on: dueOn, amount: scheduled - covered, kind, days: 0 }];
  });
  return [...(late === 0 ? [] : [{ loanId: record.id, on: today, amount: late, kind: 'overdue' as const, days: daysOverdue }]), ...terms];
}

/** The same of the other debts: of a card what its bills ask for at least. */
export function otherDueItems(records: readonly OtherDebtRecord[], today: ISODate): DueItem[] {
  return records.flatMap((record) => itemsOfOther(record, today));
}

const itemsOfOther = keptByDay((record: OtherDebtRecord, today): readonly DueItem[] => {
  const running = calculated(() => runningOther(record, today));
  if (running === null || running instanceof CalcError) return [];
  const { due, lateSince } = running;
  const now = due === 0 ? [] : [{ loanId: record.id, on: today, amount: due, ...(lateSince === null ? { kind: 'term' as const, days: 0 } : { kind: 'overdue' as const, days: daysBetween(lateSince, today) }) }];
  return [...now, ...running.ahead().map(({ dueOn, amount }): DueItem => ({ loanId: record.id, on: dueOn, amount, kind: 'term', days: 0 }))];
});
