import { CalcError, daysBetween, sum, type ISODate } from '../calc/index';
import type { LoanRecord } from '../ledger/records';
import { assess, type Assessment } from './assess';
import { sentenceFor } from './calc-sentence';
import { nextPayment, scheduledLeft } from './next-payment';
import { longDay, shortDay, weekday } from './text/day';
import { yuan } from './text/money';
import { titleOf } from './title';

/** How a row is coloured and in which order the rows stand: the most urgent first. */
export type Tone = 'overdue' | 'due' | 'upcoming' | 'settled' | 'unreadable';

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

/** What 我的借款 shows. */
export interface LoanList {
  readonly today: string;
  readonly overdue: { readonly total: string; readonly summary: string } | null;
  readonly soon: { readonly total: string; readonly summary: string };
  readonly principalLeft: string;
  readonly rows: readonly LoanRow[];
  readonly exampleIds: readonly string[];
}

interface Assessed {
  readonly record: LoanRecord;
  readonly assessment: Assessment | CalcError;
}

const TONES: readonly Tone[] = ['unreadable', 'overdue', 'due', 'upcoming', 'settled'];
const SOON_DAYS = 7;

export function loanList(records: readonly LoanRecord[], today: ISODate): LoanList {
  const assessed = records.map((record) => ({ record, assessment: assess(record, today) }));
  const good = assessed.flatMap(({ assessment }) => (assessment instanceof CalcError ? [] : [assessment]));
  return {
    today: `${longDay(today)} ${weekday(today)}`,
    overdue: overdueSummary(good),
    soon: soonSummary(good, today),
    principalLeft: yuan(sum(good.map(({ totals }) => totals.outstandingPrincipal))),
    rows: [...assessed].sort(byUrgency).map((loan) => row(loan, today)),
    exampleIds: records.filter(({ example }) => example).map(({ id }) => id),
  };
}

function overdueSummary(assessments: readonly Assessment[]): LoanList['overdue'] {
  const overdue = assessments.filter(({ daysOverdue }) => daysOverdue > 0);
  if (overdue.length === 0) return null;
  const longest = Math.max(...overdue.map(({ daysOverdue }) => daysOverdue));
  const total = sum(overdue.map(({ totals }) => totals.overdueTotal));
  return { total: yuan(total), summary: `${overdue.length} 笔逾期，最长 ${longest} 天` };
}

/** Of each loan what falls due within the days, less the money that was paid ahead on it. */
function soonSummary(assessments: readonly Assessment[], today: ISODate): LoanList['soon'] {
  const soon = assessments.map(({ installments, unapplied }) => {
    const due = installments.filter(({ state, dueOn }) => (state === 'due' || state === 'upcoming') && daysBetween(today, dueOn) <= SOON_DAYS);
    return { count: due.length, left: Math.max(0, scheduledLeft(due) - unapplied) };
  });
  const count = sum(soon.map((one) => one.count));
  return { total: yuan(sum(soon.map(({ left }) => left))), summary: count === 0 ? '没有要还的' : `${count} 期` };
}

function row({ record, assessment }: Assessed, today: ISODate): LoanRow {
  const named = {
    id: record.id,
    title: titleOf(record),
    detail: `借款 ${yuan(record.terms.principal)} 元，${shortDay(record.terms.borrowedOn, today)}`,
    tone: toneOf(assessment),
  };
  if (assessment instanceof CalcError) {
    return { ...named, status: '算不出来', owedLabel: sentenceFor(assessment), owed: '', remark: '', progress: '', progressPercent: 0 };
  }
  const settled = assessment.installments.filter(({ state }) => state === 'settled').length;
  const terms = assessment.installments.length;
  return { ...named, ...owedNow(assessment, today), progress: `已还 ${settled}/${terms} 期`, progressPercent: Math.floor((settled * 100) / terms) };
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

function toneOf(assessment: Assessment | CalcError): Tone {
  if (assessment instanceof CalcError) return 'unreadable';
  if (assessment.daysOverdue > 0) return 'overdue';
  if (assessment.installments.some(({ state }) => state === 'due')) return 'due';
  return assessment.nextDue === undefined ? 'settled' : 'upcoming';
}

/** Overdue first, the longest at the top; then what is due next; then settled; the order of entry where all is equal. */
function byUrgency(a: Assessed, b: Assessed): number {
  const tones = TONES.indexOf(toneOf(a.assessment)) - TONES.indexOf(toneOf(b.assessment));
  if (tones !== 0 || a.assessment instanceof CalcError || b.assessment instanceof CalcError) return tones;
  const days = b.assessment.daysOverdue - a.assessment.daysOverdue;
  return days !== 0 ? days : (a.assessment.nextDue?.dueOn ?? '').localeCompare(b.assessment.nextDue?.dueOn ?? '');
}
