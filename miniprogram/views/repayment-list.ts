import { CalcError, sum, sumDebt, type Fen, type ISODate } from '../calc/main';
import type { Agreement, LoanRecord, Repayment } from '../ledger/records';
import { carriersOn } from '../loans/joined';
import { givenUpIn } from '../loans/given-up';
import { isBefore } from '../loans/phases';
import { statements, type PhaseStatement } from '../loans/statements';
import { repaymentsByDay, type Applied } from '../loans/assess';
import { MADE_SINCE_JOINED, statusesIn, type RepaymentStatus } from './repayment-status';
import { titleOf } from '../text/title';
import { monthOf, shortDay } from '../text/day';
import { yuan } from '../text/money';

/** What a payment went to, as columns. */
export interface Columns {
  readonly amount: string;
  readonly principal: string;
  readonly interest: string;
  readonly penalty: string;
  readonly lateFee: string;
  readonly unapplied: string;
  /** What the lender gave up beside it, or ''. */
  readonly waived: string;
}

export interface RepaymentListRow extends Columns, RepaymentStatus {
  readonly id: string;
  readonly loanId: string;
  readonly title: string;
  readonly day: string;
}

export interface MonthOfRepayments {
  readonly month: string;
  readonly total: string;
  readonly rows: readonly RepaymentListRow[];
}

/** What 还款记录 shows: months newest first, in each the newest repayment first, and the columns' totals. */
export interface RepaymentList {
  /** The loans to choose from, each with its id as the value. */
  readonly loans: readonly { readonly value: string; readonly label: string }[];
  readonly months: readonly MonthOfRepayments[];
  readonly count: number;
  readonly totals: Columns;
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
  const months = [...new Set(entries.map(({ repayment }) => repayment.paidOn.slice(0, 7)))];
  return {
    loans: records.map((record) => ({ value: record.id, label: titleOf(record) })),
    months: months.map((month) => monthGroup(entries.filter(({ repayment }) => repayment.paidOn.startsWith(month)), today)),
    count: entries.length,
    totals: columns(sumOf(entries.map(({ applied }) => applied)), sum(entries.map(({ repayment }) => repayment.amount)), sum(entries.map(({ waived }) => waived))),
    unreadable: found.filter((one) => one.entries === null).map(({ record }) => titleOf(record)),
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

function monthGroup(entries: readonly Entry[], today: ISODate): MonthOfRepayments {
  const first = entries[0];
  if (first === undefined) throw new Error('a month without repayments');
  return {
    month: monthOf(first.repayment.paidOn),
    total: yuan(sum(entries.map(({ repayment }) => repayment.amount))),
    rows: entries.map(({ record, repayment, applied, waived, status }) => ({
      id: repayment.id,
      loanId: record.id,
      title: titleOf(record),
      day: shortDay(repayment.paidOn, today),
      ...status,
      ...columns(applied, repayment.amount, waived),
    })),
  };
}

function columns({ principal, interest, penalty, lateFee, unapplied }: Applied, amount: Fen, waived: Fen): Columns {
  return {
    amount: yuan(amount),
    principal: yuan(principal),
    interest: yuan(interest),
    penalty: yuan(penalty),
    lateFee: yuan(lateFee),
    unapplied: unapplied === 0 ? '' : yuan(unapplied),
    waived: waived === 0 ? '' : yuan(waived),
  };
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
