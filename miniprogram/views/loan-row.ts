import { CalcError, daysBetween, type BriefStatement, type ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import type { Carrier } from '../loans/joined';
import { inForce } from '../loans/phases';
import { agreementSince, agreementTerms } from '../text/agreement';
import { sentenceFor } from '../text/calc-error';
import { besideOverdue, nextPayment, type NextPayment } from './next-payment';
import { standingOf, type Standing } from '../loans/standing';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { titleOf } from '../text/title';

export interface LoanRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** How it is coloured. */
  readonly tone: Standing;
  readonly status: string;
  readonly owedLabel: string;
  readonly owed: string;
  /** What money paid ahead does to it, or what comes due beside what is overdue; or ''. */
  readonly remark: string;
  readonly progress: string;
  readonly progressPercent: number;
}

const NO_FIGURES = { owedLabel: '', owed: '', remark: '', progress: '', progressPercent: 0 };

export function loanRow(record: LoanRecord, assessment: BriefStatement | CalcError, today: ISODate): LoanRow {
  const [title, detail, tone] = [titleOf(record), detailOf(record, today), standingOf(record, assessment, today)];
  if (assessment instanceof CalcError) return { id: record.id, title, detail, tone, ...NO_FIGURES, status: '算不出来', owedLabel: sentenceFor(assessment) };
  // Part by part: copied together it took a third of the list's time.
  const { status, owedLabel, owed, remark } = owedNow(assessment, today);
  const { terms, termsLeft } = assessment;
  const settled = terms - termsLeft;
  const progressPercent = terms === 0 ? 0 : Math.floor((settled * 100) / terms);
  return { id: record.id, title, detail, tone, status, owedLabel, owed, remark, progress: `已还 ${settled}/${terms} 期`, progressPercent };
}

/** A loan that stands in the sums as part of another, which it names. */
export function joinedRow(record: LoanRecord, { record: carrier, agreement }: Carrier, today: ISODate): LoanRow {
  const detail = `自 ${shortDay(agreement.signedOn, today)}起按「${titleOf(carrier)}」签的协议还`;
  return { id: record.id, title: titleOf(record), detail, tone: 'joined', status: '并入协议', ...NO_FIGURES };
}

/** "协商 36 期，11月22日签", "新计划 7 期，10月20日起", or what was borrowed. */
function detailOf(record: LoanRecord, today: ISODate): string {
  const agreement = inForce(record, today);
  if (agreement === undefined && record.amountsOnly === true) return `账单 ${record.terms.termCount} 期，不知道本金`;
  if (agreement === undefined) return `借款 ${yuan(record.terms.principal)} 元，${shortDay(record.terms.borrowedOn, today)}`;
  return `${agreementTerms(agreement, today)}，${agreementSince(agreement, today)}`;
}

function owedNow(assessment: BriefStatement, today: ISODate): Pick<LoanRow, 'status' | 'owedLabel' | 'owed' | 'remark'> {
  const { daysOverdue, totals } = assessment;
  const next = nextPayment(assessment, today);
  if (daysOverdue > 0) {
    return { status: `逾期 ${daysOverdue} 天`, owedLabel: '逾期应还', owed: yuan(totals.overdueTotal), remark: next === null ? '' : besideOverdue(next) };
  }
  if (next === null) return { status: '已结清', owedLabel: '', owed: '', remark: '' };
  return { status: statusOf(next, today), owedLabel: next.label, owed: yuan(next.amount), remark: next.remark };
}

function statusOf({ when, dueOn }: NextPayment, today: ISODate): string {
  if (when === 'later') return `还有 ${daysBetween(today, dueOn)} 天`;
  return when === 'today' ? '今天到期' : '宽限期内';
}
