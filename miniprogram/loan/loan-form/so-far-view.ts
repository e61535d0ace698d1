import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { pastInstallments, paidTermsIn } from './so-far';
import type { LoanFormValues } from './values';
import { assess } from '../../loans/assess';
import { nextDueOf } from '../../loans/next-due';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';

/** What a form asks of a loan that runs already, and what follows from the answer. */
export interface SoFar {
  /** How many installments fell due before today; where none did, nothing is asked. */
  readonly past: number;
  readonly asksTerms: boolean;
  /** What the loan is like then. */
  readonly consequence: string;
}

const NOTHING: SoFar = { past: 0, asksTerms: false, consequence: '' };

/** The answers, side by side. */
export const PAID_CHOICES = [
  { value: 'all', label: '都按时还了' },
  { value: 'some', label: '前几期按时还了，之后没还' },
  { value: 'own', label: '我自己一笔笔记' },
] as const;

/** @param record the loan as it would be kept now, with what was paid so far; undefined while it can't be read */
export function soFar(record: LoanRecord | undefined, values: Pick<LoanFormValues, 'paid' | 'paidTerms'>, today: ISODate): SoFar {
  if (record === undefined) return NOTHING;
  const past = pastInstallments(record, today).length;
  if (past === 0) return NOTHING;
  return { past, asksTerms: values.paid === 'some', consequence: consequence(record, values, past, today) };
}

/** "已还 3 期，现在逾期 40 天，逾期合计 1,234.00 元". */
function consequence(record: LoanRecord, values: Pick<LoanFormValues, 'paid' | 'paidTerms'>, past: number, today: ISODate): string {
  const count = paidTermsIn(values, past);
  const statement = assess(record, today);
  if (!count.ok || statement instanceof CalcError) return '';
  const paid = count.value === 0 ? '还没有还款' : `已还 ${count.value} 期`;
  const { daysOverdue, totals } = statement;
  if (totals.overdueTotal > 0) return `${paid}，现在逾期 ${daysOverdue} 天，逾期合计 ${yuan(totals.overdueTotal)} 元`;
  const next = nextDueOf(statement);
  return next === null ? `${paid}，全部还清` : `${paid}，没有逾期，下一期 ${shortDay(next.dueOn, today)}还 ${yuan(next.amount)} 元`;
}
