import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';
import { nextDueOf } from '../../loans/next-due';
import { FILLED_IN } from '../filled-in';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import { readCount } from '../../typed/count';
import { allDue } from '../detail/filling-in';

/** 补记多期: how many of the open installments were paid on time, and what the loan is like then. */
export interface FillInView {
  readonly title: string;
  /** How many could be filled in. */
  readonly most: number;
  /** How many are; 0 where what is typed is no such number. */
  readonly count: number;
  readonly problem: string;
  readonly consequence: string;
}

export function fillInView(record: LoanRecord, typed: string, today: ISODate): FillInView {
  const due = allDue(record, today);
  const reading = readCount(typed, { name: '期数', min: 1, max: Math.max(1, due.length), unit: '期' });
  const count = reading.ok ? reading.value : 0;
  return {
    title: titleOf(record), most: due.length, count,
    problem: reading.ok || typed === '' ? '' : reading.problem,
    consequence: count === 0 ? '' : consequence(filled(record, count, today), count, today),
  };
}

/** The loan as it would be then, for looking at. */
function filled(record: LoanRecord, count: number, today: ISODate): LoanRecord {
  const paid = allDue(record, today).slice(0, count).map((one, place) => ({ id: `+${place}`, paidOn: one.dueOn, amount: one.unpaid.principal + one.unpaid.interest, note: FILLED_IN }));
  return { ...record, repayments: [...record.repayments, ...paid] };
}

function consequence(record: LoanRecord, count: number, today: ISODate): string {
  const statement = assess(record, today);
  if (statement instanceof CalcError) return '';
  const { daysOverdue, totals } = statement;
  const paid = `补记 ${count} 期后`;
  if (totals.overdueTotal > 0) return `${paid}，还逾期 ${daysOverdue} 天，逾期合计 ${yuan(totals.overdueTotal)} 元`;
  const next = nextDueOf(statement);
  return next === null ? `${paid}，全部还清` : `${paid}，没有逾期，下一期 ${shortDay(next.dueOn, today)}还 ${yuan(next.amount)} 元`;
}
