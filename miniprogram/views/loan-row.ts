import { CalcError, daysBetween, type ISODate } from '../calc/index';
import type { LoanRecord } from '../ledger/records';
import type { Carrier } from '../loans/joined';
import { inForce } from '../loans/phases';
import type { Assessment } from '../loans/assess';
import { sentenceFor } from '../text/calc-error';
import { nextPayment } from './next-payment';
import { DOWN_PAYMENT } from '../text/term-name';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { titleOf } from '../text/title';

/**
 * How a row is coloured and in which order the rows stand. A loan under an agreement is 'negotiated' while nothing of it
 * is due; a 'joined' one is repaid through the agreement of another.
 */
export type Tone = 'unreadable' | 'overdue' | 'due' | 'upcoming' | 'negotiated' | 'settled' | 'joined';

export interface LoanRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly status: string;
  readonly owedLabel: string;
  readonly owed: string;
  /** What money paid ahead does to it, or ''. */
  readonly remark: string;
  readonly progress: string;
  readonly progressPercent: number;
}

const NO_FIGURES = { owedLabel: '', owed: '', remark: '', progress: '', progressPercent: 0 };

export function loanRow(record: LoanRecord, assessment: Assessment | CalcError, today: ISODate): LoanRow {
  const named = { id: record.id, title: titleOf(record), detail: detailOf(record, today), tone: toneOf(record, assessment, today) };
  if (assessment instanceof CalcError) return { ...named, ...NO_FIGURES, status: '算不出来', owedLabel: sentenceFor(assessment) };
  return { ...named, ...owedNow(assessment, today), ...progressOf(assessment) };
}

/** A loan that stands in the sums as part of another, which it names. */
export function joinedRow(record: LoanRecord, { record: carrier, agreement }: Carrier): LoanRow {
  const detail = `自 ${agreement.signedOn} 起按「${titleOf(carrier)}」签的协议还`;
  return { id: record.id, title: titleOf(record), detail, tone: 'joined', status: '并入协议', ...NO_FIGURES };
}

export function toneOf(record: LoanRecord, assessment: Assessment | CalcError, today: ISODate): Tone {
  if (assessment instanceof CalcError) return 'unreadable';
  if (assessment.daysOverdue > 0) return 'overdue';
  if (assessment.installments.some(({ state }) => state === 'due')) return 'due';
  if (assessment.nextDue === undefined) return 'settled';
  return inForce(record, today) === undefined ? 'upcoming' : 'negotiated';
}

/** "协商 36 期，2026-11-22 签", or what was borrowed. */
function detailOf(record: LoanRecord, today: ISODate): string {
  const agreement = inForce(record, today);
  if (agreement === undefined) return `借款 ${yuan(record.terms.principal)} 元，${shortDay(record.terms.borrowedOn, today)}`;
  const terms = agreement.installments.filter(isTerm).length;
  return `${terms === 0 ? '协商一次还清' : `协商 ${terms} 期`}，${agreement.signedOn} 签`;
}

function owedNow(assessment: Assessment, today: ISODate): Pick<LoanRow, 'status' | 'owedLabel' | 'owed' | 'remark'> {
  const { daysOverdue, totals } = assessment;
  if (daysOverdue > 0) return { status: `逾期 ${daysOverdue} 天`, owedLabel: '逾期应还', owed: yuan(totals.overdueTotal), remark: '' };
  const next = nextPayment(assessment, today);
  if (next === null) return { status: '已结清', owedLabel: '', owed: '', remark: '' };
  const owed = { owedLabel: next.label, owed: yuan(next.amount), remark: next.remark };
  return { ...owed, status: next.due ? dueStatus(next.label) : `还有 ${daysBetween(today, next.dueOn)} 天` };
}

function dueStatus(label: string): string {
  return label.startsWith('今天') ? '今天到期' : '宽限期内';
}

function progressOf({ installments }: Assessment): Pick<LoanRow, 'progress' | 'progressPercent'> {
  const terms = installments.filter(isTerm);
  const settled = terms.filter(({ state }) => state === 'settled').length;
  return { progress: `已还 ${settled}/${terms.length} 期`, progressPercent: terms.length === 0 ? 0 : Math.floor((settled * 100) / terms.length) };
}

/** Any installment but a down payment. */
function isTerm({ number }: { readonly number: number }): boolean {
  return number !== DOWN_PAYMENT;
}
