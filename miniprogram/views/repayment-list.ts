import { CalcError, sum, sumDebt, type Fen, type ISODate } from '../calc/main';
import type { Agreement, LoanRecord, Repayment } from '../ledger/records';
import { carriersOn } from '../loans/joined';
import { givenUpIn } from '../loans/given-up';
import { isBefore } from '../loans/phases';
import { statements, type PhaseStatement } from '../loans/statements';
import { repaymentsByDay, type Applied } from '../loans/assess';
import { partsOfTotal, type PartOfSum, type PartOfTotal } from './parts-of-total';
import { MADE_SINCE_JOINED, statusesIn, type RepaymentStatus } from './repayment-status';
import { titlesApart } from '../text/title';
import { monthOf, shortDay } from '../text/day';
import { yuan } from '../text/money';

/** A repayment: when, of which loan, how much, in time or not, and where it went, in words and as a bar. */
export interface RepaymentListRow extends RepaymentStatus {
  readonly id: string;
  readonly loanId: string;
  /** Of its loan; '' where all rows are of the one that the page names. */
  readonly title: string;
  readonly day: string;
  readonly amount: string;
  /** With its unit. */
  readonly said: string;
  /** "本金 4,750.00 + 利息 883.50，减免 3.50", or "利息" where that is all. */
  readonly detail: string;
  /** None where it all went to one. */
  readonly parts: readonly Pick<PartOfTotal, 'look' | 'width'>[];
}

export interface MonthOfRepayments {
  readonly month: string;
  /** '' where one repayment is all of it. */
  readonly total: string;
  readonly rows: readonly RepaymentListRow[];
}

/** What 还款记录 shows: what was paid in all and where it went; then months newest first, in each the newest repayment first. */
export interface RepaymentList {
  /** The loans to choose from, each with its id as the value. */
  readonly loans: readonly { readonly value: string; readonly label: string }[];
  readonly months: readonly MonthOfRepayments[];
  readonly count: number;
  readonly total: string;
  readonly parts: readonly PartOfTotal[];
  /** What the lenders gave up beside it, or ''. */
  readonly waived: string;
  /** Loans whose repayments can't be split because the loan can't be calculated. */
  readonly unreadable: readonly string[];
}

interface Entry {
  readonly record: LoanRecord;
  readonly repayment: Repayment;
  readonly applied: Applied;
  /** In fen. */
  readonly waived: Fen;
  readonly status: RepaymentStatus;
}

const NOTHING: Applied = { principal: 0, interest: 0, penalty: 0, lateFee: 0, unapplied: 0 };

/**
 * Every repayment stands in it once, split by the terms that held on its day.
 *
 * @param loanId the loan to show alone, or '' for all
 */
export function repaymentList(records: readonly LoanRecord[], today: ISODate, loanId: string): RepaymentList {
  const carriers = carriersOn(records, today);
  const shown = records.filter(({ id }) => loanId === '' || id === loanId);
  const found = shown.map((record) => ({ record, entries: entriesOf(record, today, carriers.get(record.id)?.agreement) }));
  const entries = found.flatMap((one) => [...(one.entries ?? [])].reverse()).sort(newestFirst);
  const waived = sum(entries.map((one) => one.waived));
  const titles = titlesApart(records, today);
  const rowOf = (entry: Entry): RepaymentListRow => listRow(entry, today, shown.length > 1 ? (titles.get(entry.record.id) ?? '') : '');
  const months = [...new Set(entries.map(({ repayment }) => repayment.paidOn.slice(0, 7)))];
  return {
    loans: records.map((record) => ({ value: record.id, label: titles.get(record.id) ?? '' })),
    months: months.map((month) => monthGroup(entries.filter(({ repayment }) => repayment.paidOn.startsWith(month)), rowOf)),
    count: entries.length,
    total: yuan(sum(entries.map(({ repayment }) => repayment.amount))),
    parts: partsOfTotal(partsOf(sumOf(entries.map(({ applied }) => applied)))),
    waived: waived === 0 ? '' : `另有减免 ${yuan(waived)} 元，不算还款`,
    unreadable: found.filter((one) => one.entries === null).map(({ record }) => titles.get(record.id) ?? ''),
  };
}

/** The loan's repayments made by today, by day, or null where one of its phases can't be calculated. */
function entriesOf(record: LoanRecord, today: ISODate, joinedTo?: Agreement): Entry[] | null {
  const all = statements(record, today, joinedTo);
  if (all.some(({ assessment }) => assessment instanceof CalcError)) return null;
  const since = repaymentsByDay(record).filter((one) => joinedTo !== undefined && !isBefore(one, joinedTo) && one.paidOn <= today);
  return [
    ...all.flatMap((one) => entriesIn(record, one, today)),
    ...since.map((repayment) => ({ record, repayment, applied: { ...NOTHING, unapplied: repayment.amount }, waived: 0, status: MADE_SINCE_JOINED })),
  ];
}

function entriesIn(record: LoanRecord, statement: PhaseStatement, today: ISODate): Entry[] {
  const { assessment, repayments } = statement;
  if (assessment instanceof CalcError) return [];
  const statuses = statusesIn(statement, today);
  const given = givenUpIn(statement).map(sumDebt);
  return repayments.flatMap((repayment, place) => {
    const [applied, status] = [assessment.allocations[place], statuses[place]];
    return applied === undefined || status === undefined ? [] : [{ record, repayment, applied, waived: given[place] ?? 0, status }];
  });
}

function monthGroup(entries: readonly Entry[], rowOf: (entry: Entry) => RepaymentListRow): MonthOfRepayments {
  const first = entries[0];
  if (first === undefined) throw new Error('a month without repayments');
  const total = entries.length === 1 ? '' : yuan(sum(entries.map(({ repayment }) => repayment.amount)));
  return { month: monthOf(first.repayment.paidOn), total, rows: entries.map(rowOf) };
}

function listRow({ record, repayment, applied, waived, status }: Entry, today: ISODate, title: string): RepaymentListRow {
  const parts = partsOfTotal(partsOf(applied));
  // All of it to one: its amount stands right above.
  const paid = parts.length === 1 ? parts.map(({ name }) => name).join() : parts.map(({ name, amount }) => `${name} ${amount}`).join(' + ');
  return {
    id: repayment.id,
    loanId: record.id,
    title,
    day: shortDay(repayment.paidOn, today),
    amount: yuan(repayment.amount),
    said: `${yuan(repayment.amount)} 元`,
    ...status,
    detail: [paid, waived === 0 ? '' : `减免 ${yuan(waived)}`].filter((part) => part !== '').join('，'),
    parts: parts.length === 1 ? [] : parts.map(({ look, width }) => ({ look, width })),
  };
}

/** In the order of a debt as people name it, and what waits for the next due date last. */
function partsOf({ principal, interest, penalty, lateFee, unapplied }: Applied): PartOfSum[] {
  return [
    { look: 'principal', name: '本金', fen: principal },
    { look: 'interest', name: '利息', fen: interest },
    { look: 'penalty', name: '罚息', fen: penalty },
    { look: 'lateFee', name: '违约金', fen: lateFee },
    { look: 'left', name: '还没抵扣', fen: unapplied },
  ];
}

function sumOf(all: readonly Applied[]): Applied {
  const total = (part: keyof Applied): Fen => sum(all.map((one) => one[part]));
  return {
    principal: total('principal'), interest: total('interest'), penalty: total('penalty'), lateFee: total('lateFee'),
    unapplied: total('unapplied'),
  };
}

function newestFirst(a: Entry, b: Entry): number {
  return b.repayment.paidOn.localeCompare(a.repayment.paidOn);
}
