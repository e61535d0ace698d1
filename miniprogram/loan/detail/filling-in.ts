import { CalcError, type Fen, type ISODate } from '../../calc/main';
import { filledIn, type FilledIn } from '../../ledger/filled-in';
import { ledger } from '../../ledger/index';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { FILLED_IN } from '../../text/filled-in';
import { termName } from '../../text/term-name';
import { assess, type Assessment } from '../../loans/assess';
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

/** Records that the first `count` of them were paid on their due dates, in one change. Rejects where the storage does. */
export async function fillIn(record: LoanRecord, count: number, today: ISODate, newId: () => string): Promise<void> {
  const paid = allDue(record, today).slice(0, count);
  const repayments = paid.map((one): Repayment => ({ id: newId(), paidOn: one.dueOn, amount: unpaid(one), note: FILLED_IN }));
  if (repayments.length === 0) return;
  await ledger.change(record.id, (now) => ({ ...now, repayments: [...now.repayments, ...repayments] }));
  filledIn.add(record.id, { said: saidOf(paid, repayments), ids: repayments.map(({ id }) => id) });
}

/** What was filled in last and still stands there; undefined where there is none. */
export function fillOnOffer(record: LoanRecord): FilledIn | undefined {
  const last = filledIn.last(record.id);
  return last?.ids.every((id) => record.repayments.some((one) => one.id === id)) ? last : undefined;
}

/** Takes back what was filled in last, as one. */
export async function takeBackFilled(loanId: string): Promise<void> {
  const last = filledIn.last(loanId);
  if (last === undefined) return;
  await ledger.change(loanId, (now) => ({ ...now, repayments: now.repayments.filter(({ id }) => !last.ids.includes(id)) }));
  filledIn.drop(loanId);
}

function saidOf([first]: readonly { readonly number: number; readonly dueOn: ISODate }[], repayments: readonly Repayment[]): string {
  const [only] = repayments;
  if (repayments.length > 1 || first === undefined || only === undefined) return `已补记 ${repayments.length} 期还款`;
  return `已记${termName(first.number)}：${first.dueOn} 按时还 ${yuan(only.amount)} 元`;
}

function unpaid({ unpaid: { principal, interest } }: Assessment['installments'][number]): Fen {
  return principal + interest;
}
