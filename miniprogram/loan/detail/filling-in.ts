import { CalcError, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord, Repayment } from '../../ledger/records';
import type { Undoable } from '../../ledger/undo';
import { FILLED_IN } from '../filled-in';
import { termName } from '../../text/term-name';
import { assess, type Assessment } from '../../loans/assess';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';

/*
 * Repayments as the plan has them, each the installment's amount on its due date: one by a tap on it, several in one go
 * (rule 7.12). All of one go are written in one change, and taken back as one.
 */

/** The first installment that isn't paid, where it has fallen due: the only one that money goes to next. */
export function firstDue(record: LoanRecord, today: ISODate): Assessment['installments'][number] | undefined {
  const statement = assess(record, today);
  if (statement instanceof CalcError) return undefined;
  const first = statement.installments.find(({ state }) => state !== 'settled');
  return first !== undefined && first.dueOn <= today && unpaid(first) > 0 ? first : undefined;
}

/** The installments that have fallen due and aren't paid, by date: those that 补记多期 may fill in. */
export function allDue(record: LoanRecord, today: ISODate): readonly Assessment['installments'][number][] {
  const statement = assess(record, today);
  if (statement instanceof CalcError) return [];
  return statement.installments.filter((one) => one.state !== 'settled' && one.dueOn <= today && unpaid(one) > 0);
}

/** The loan with the first `count` of them paid on their due dates; undefined where none is due. */
export function filledIn(now: LoanRecord, count: number, today: ISODate, newId: () => string): Undoable<LoanRecord> | undefined {
  const paid = allDue(now, today).slice(0, count);
  const repayments = paid.map((one): Repayment => ({ id: newId(), paidOn: one.dueOn, amount: unpaid(one), note: FILLED_IN }));
  return repayments.length === 0 ? undefined : { made: { ...now, repayments: [...now.repayments, ...repayments] }, said: saidOf(paid, repayments, today) };
}

function saidOf([first]: readonly { readonly number: number; readonly dueOn: ISODate }[], repayments: readonly Repayment[], today: ISODate): string {
  const [only] = repayments;
  if (repayments.length > 1 || first === undefined || only === undefined) return `已补记 ${repayments.length} 期还款`;
  return `已记${termName(first.number)}：${shortDay(first.dueOn, today)}按时还 ${yuan(only.amount)} 元`;
}

function unpaid({ unpaid: { principal, interest } }: Assessment['installments'][number]): Fen {
  return principal + interest;
}
