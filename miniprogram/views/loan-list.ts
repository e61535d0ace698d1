import { CalcError, daysBetween, type Fen, type ISODate } from '../calc/index';
import type { LoanRecord } from '../ledger/records';
import { assess, type Assessment } from './assess';
import { sentenceFor } from './calc-sentence';
import { titleOf } from './title';
import { longDay, shortDay, weekday } from './text/day';
import { yuan } from './text/money';

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

function soonSummary(assessments: readonly Assessment[], today: ISODate): LoanList['soon'] {
  const soon = assessments.flatMap(({ installments }) =>
    installments.filter(({ state, dueOn }) => (state === 'due' || state === 'upcoming') && daysBetween(today, dueOn) <= SOON_DAYS),
  );
  return { total: yuan(scheduledLeft(soon)), summary: soon.length === 0 ? '没有要还的' : `${soon.length} 期` };
}

function row({ record, assessment }: Assessed, today: ISODate): LoanRow {
  const named = {
    id: record.id,
    title: titleOf(record),
    detail: `借款 ${yuan(record.terms.principal)} 元，${shortDay(record.terms.borrowedOn, today)}`,
    tone: toneOf(assessment),
  };
  if (assessment instanceof CalcError) {
    return { ...named, status: '算不出来', owedLabel: sentenceFor(assessment), owed: '', progress: '', progressPercent: 0 };
  }
  const settled = assessment.installments.filter(({ state }) => state === 'settled').length;
  const terms = assessment.installments.length;
  return { ...named, ...owedNow(assessment, today), progress: `已还 ${settled}/${terms} 期`, progressPercent: Math.floor((settled * 100) / terms) };
}

function owedNow(assessment: Assessment, today: ISODate): Pick<LoanRow, 'status' | 'owedLabel' | 'owed'> {
  const { daysOverdue, totals, nextDue } = assessment;
  if (daysOverdue > 0) return { status: `逾期 ${daysOverdue} 天`, owedLabel: '逾期应还', owed: yuan(totals.overdueTotal) };
  // More than one where the grace is long, and on the day of an acceleration.
  const due = assessment.installments.filter(({ state }) => state === 'due');
  if (due.length > 0) {
    const status = due.some(({ dueOn }) => dueOn === today) ? '今天应还' : '宽限期内';
    return { status, owedLabel: '本期应还', owed: yuan(scheduledLeft(due)) };
  }
  if (nextDue === undefined) return { status: '已结清', owedLabel: '', owed: '' };
  const days = daysBetween(today, nextDue.dueOn);
  return { status: `还有 ${days} 天`, owedLabel: `${shortDay(nextDue.dueOn, today)}应还`, owed: yuan(nextDue.amount) };
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

/** What is unpaid of the principal and the interest of these installments. */
function scheduledLeft(installments: Assessment['installments']): Fen {
  return sum(installments.map(({ principal, principalPaid, interest, interestPaid }) => principal - principalPaid + interest - interestPaid));
}

function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}
