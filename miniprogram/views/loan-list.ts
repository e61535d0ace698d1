import { CalcError, sum, type BriefStatement, type Fen, type ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { carriersOn } from '../loans/joined';
import { isNegotiated } from '../loans/agreements';
import { inForce } from '../loans/phases';
import { brief, inSight } from '../loans/assess';
import { keptByDay, lastAnswer } from '../loans/kept';
import { scheduledLeft } from '../loans/installments';
import type { Standing } from '../loans/standing';
import { joinedRow, loanRow, type LoanRow } from './loan-row';
import { shortDay, weekday } from '../text/day';
import { yuan } from '../text/money';

/** What 我的借款 shows. */
export interface LoanList {
  readonly today: string;
  readonly overdue: { readonly total: string; readonly summary: string } | null;
  readonly soon: { readonly total: string; readonly summary: string };
  readonly principalLeft: string;
  /** What the sum of principal holds that isn't principal, or ''. */
  readonly principalRemark: string;
  readonly rows: readonly LoanRow[];
  readonly exampleIds: readonly string[];
}

/** What the list needs of one loan. */
interface Assessed {
  readonly assessment: BriefStatement | CalcError;
  /** The place of its standing among them. */
  readonly urgency: number;
  readonly row: LoanRow;
  readonly soon: { readonly count: number; readonly left: Fen };
  readonly principal: Fen;
  readonly isUnknown: boolean;
  readonly isNegotiated: boolean;
}

/** In the order of the rows. */
const STANDINGS: readonly Standing[] = ['unreadable', 'overdue', 'due', 'upcoming', 'negotiated', 'settled', 'joined'];

/**
 * A loan whose debt is in the agreement of another is in no sum; its row stands at the end. Asked the same once more it
 * calculates nothing, and where one loan changed that one alone.
 */
export const loanList = lastAnswer((records: readonly LoanRecord[], today: ISODate): LoanList => {
  const carriers = carriersOn(records, today);
  const assessed = records.filter(({ id }) => !carriers.has(id)).map((record) => assessedOn(record, today));
  const good = assessed.flatMap(({ assessment }) => (assessment instanceof CalcError ? [] : [assessment]));
  const joined = records.flatMap((record) => {
    const carrier = carriers.get(record.id);
    return carrier === undefined ? [] : [joinedRow(record, carrier, today)];
  });
  const [overdue, soon] = [overdueSummary(good), soonSummary(assessed)];
  const rows = [...assessed.sort(byUrgency).map(({ row }) => row), ...joined];
  return {
    today: `${shortDay(today, today)} ${weekday(today)}`,
    overdue,
    soon,
    principalLeft: yuan(sum(assessed.map(({ principal }) => principal))),
    principalRemark: principalRemark(assessed),
    rows: rows.length === 1 ? rows.map((row) => withoutSums(row, [overdue?.total, soon.total])) : rows,
    exampleIds: records.filter(({ example }) => example).map(({ id }) => id),
  };
});

const assessedOn = keptByDay((record: LoanRecord, today): Assessed => {
  const assessment = brief(record, today);
  const unknown = isUnknown(record, today);
  const row = loanRow(record, assessment, today);
  return {
    assessment,
    urgency: STANDINGS.indexOf(row.tone),
    row,
    soon: assessment instanceof CalcError ? { count: 0, left: 0 } : soonOf(assessment, today),
    principal: assessment instanceof CalcError || unknown ? 0 : assessment.totals.outstandingPrincipal,
    isUnknown: unknown,
    isNegotiated: isNegotiated(inForce(record, today)),
  };
});

/** The row of the only loan: its sum stands above already. */
function withoutSums(row: LoanRow, sums: readonly (string | undefined)[]): LoanRow {
  if (row.owed === '' || !sums.includes(row.owed)) return row;
  return { ...row, owedLabel: '', owed: '', remark: row.remark || (row.tone === 'overdue' ? '' : row.owedLabel) };
}

/** Its principal isn't known (rule 7.29); an agreement names one. */
function isUnknown(record: LoanRecord, today: ISODate): boolean {
  return record.amountsOnly === true && inForce(record, today) === undefined;
}

function principalRemark(assessed: readonly Assessed[]): string {
  const unknown = assessed.filter((one) => one.isUnknown).length;
  const parts = [assessed.some((one) => one.isNegotiated) ? '含协议里并入的利息、罚息' : '', unknown === 0 ? '' : `${unknown} 笔不知道本金，没算进去`];
  return parts.filter((part) => part !== '').join('；');
}

function overdueSummary(assessments: readonly BriefStatement[]): LoanList['overdue'] {
  const overdue = assessments.filter(({ daysOverdue }) => daysOverdue > 0);
  if (overdue.length === 0) return null;
  const longest = Math.max(...overdue.map(({ daysOverdue }) => daysOverdue));
  const total = sum(overdue.map(({ totals }) => totals.overdueTotal));
  return { total: yuan(total), summary: `${overdue.length} 笔逾期，最长 ${longest} 天` };
}

/** What falls due of a loan within the days, less the money that was paid ahead on it. */
function soonOf({ installments, unapplied }: BriefStatement, today: ISODate): Assessed['soon'] {
  const end = inSight(today).soon;
  const due = installments.filter(({ state, dueOn }) => (state === 'due' || state === 'upcoming') && dueOn <= end);
  return { count: due.length, left: Math.max(0, scheduledLeft(due) - unapplied) };
}

function soonSummary(assessed: readonly Assessed[]): LoanList['soon'] {
  const count = sum(assessed.map(({ soon }) => soon.count));
  return { total: yuan(sum(assessed.map(({ soon }) => soon.left))), summary: count === 0 ? '没有到期的' : `${count} 期` };
}

/**
 * Overdue first, the longest at the top; then what is due next; then what is negotiated and not due, by what is next;
 * then settled; the order of entry where all is equal.
 */
function byUrgency(a: Assessed, b: Assessed): number {
  const standings = a.urgency - b.urgency;
  if (standings !== 0 || a.assessment instanceof CalcError || b.assessment instanceof CalcError) return standings;
  const days = b.assessment.daysOverdue - a.assessment.daysOverdue;
  const [first, second] = [a.assessment.nextDue?.dueOn ?? '', b.assessment.nextDue?.dueOn ?? ''];
  return days !== 0 ? days : first < second ? -1 : Number(first > second);
}
