import { CalcError, daysBetween, explainLoan, sum, type Fen, type ISODate, type PaymentShare } from '../calc/index';
import type { LoanRecord, Repayment } from '../ledger/records';
import type { Applied } from './allocation-text';
import { assess, loanOf, repaymentsByDay, type Assessment } from './assess';
import { titleOf } from './title';
import { monthOf, shortDay } from './text/day';
import { yuan } from './text/money';

/** What a payment went to, as columns. */
export interface Columns {
  readonly amount: string;
  readonly principal: string;
  readonly interest: string;
  readonly penalty: string;
  readonly lateFee: string;
  readonly unapplied: string;
}

export interface RepaymentListRow extends Columns {
  readonly id: string;
  readonly loanId: string;
  readonly title: string;
  readonly day: string;
  readonly tone: 'late' | 'on-time' | 'none';
  /** "第 3–5 期，逾期 12 天还" and the like. */
  readonly status: string;
}

export interface MonthOfRepayments {
  readonly month: string;
  readonly total: string;
  readonly rows: readonly RepaymentListRow[];
}

/** A part of the list, named by the month it begins with. */
export interface Portion {
  readonly from: string;
  readonly months: readonly MonthOfRepayments[];
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
  readonly status: Pick<RepaymentListRow, 'tone' | 'status'>;
}

/** @param loanId the loan to show alone, or '' for all */
export function repaymentList(records: readonly LoanRecord[], today: ISODate, loanId: string): RepaymentList {
  const shown = records.filter(({ id }) => loanId === '' || id === loanId);
  const entries = shown.flatMap((record) => entriesOf(record, today).reverse()).sort(newestFirst);
  const months = [...new Set(entries.map(({ repayment }) => repayment.paidOn.slice(0, 7)))];
  return {
    loans: records.map((record) => ({ value: record.id, label: titleOf(record) })),
    months: months.map((month) => monthGroup(entries.filter(({ repayment }) => repayment.paidOn.startsWith(month)), today)),
    count: entries.length,
    totals: columns(sumOf(entries.map(({ applied }) => applied)), sum(entries.map(({ repayment }) => repayment.amount))),
    unreadable: shown.filter((record) => assess(record, today) instanceof CalcError).map(titleOf),
  };
}

/**
 * Whole months in portions of at least that many rows, the last one with the rest: a page shows one after the other, as
 * setData takes 256 KB at most and a row is about 210 bytes.
 */
export function portions(months: readonly MonthOfRepayments[], rows: number): Portion[] {
  const all: { from: string; months: MonthOfRepayments[] }[] = [];
  let room = 0;
  for (const month of months) {
    if (room <= 0) {
      all.push({ from: month.month, months: [] });
      room = rows;
    }
    all[all.length - 1]?.months.push(month);
    room -= month.rows.length;
  }
  return all;
}

function entriesOf(record: LoanRecord, today: ISODate): Entry[] {
  const assessment = assess(record, today);
  if (assessment instanceof CalcError) return [];
  const touched = explainLoan(loanOf(record), today).applied;
  const dueOn = new Map(assessment.installments.map((one) => [one.number, one.dueOn]));
  return repaymentsByDay(record).flatMap((repayment, payment) => {
    const applied = assessment.allocations[payment];
    if (applied === undefined) return [];
    const shares = touched.filter((one) => one.payment === payment);
    const status = shares.length === 0 ? unused(assessment) : statusOf(shares, dueOn, record.terms.overdueRules?.graceDays ?? 0);
    return [{ record, repayment, applied, status }];
  });
}

/** A payment that no installment got anything of: there is none left to get it, or it waits for the next. */
function unused({ installments }: Assessment): Entry['status'] {
  const settled = installments.every(({ state }) => state === 'settled');
  return { tone: 'none', status: settled ? '借款已结清，这笔是多付的' : '还没到还款日，先留在账上' };
}

/** Late where one of the installments it went to was past its days of grace when it got its share; by how much at the most. */
function statusOf(shares: readonly PaymentShare[], dueOn: ReadonlyMap<number, ISODate>, graceDays: number): Entry['status'] {
  const which = installmentsText([...new Set(shares.map(({ number }) => number))].sort((a, b) => a - b));
  const days = Math.max(...shares.map(({ number, on }) => daysBetween(dueOn.get(number) ?? on, on)));
  if (days > graceDays) return { tone: 'late', status: `${which}，逾期 ${days} 天还` };
  return { tone: 'on-time', status: days > 0 ? `${which}，宽限期内还` : `${which}，按时` };
}

/** "第 3 期", "第 3–5 期", and "第 3、5 期" where some in between got nothing. */
function installmentsText(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0;
  const last = numbers[numbers.length - 1] ?? first;
  if (first === last) return `第 ${first} 期`;
  return last - first + 1 === numbers.length ? `第 ${first}–${last} 期` : `第 ${numbers.join('、')} 期`;
}

function monthGroup(entries: readonly Entry[], today: ISODate): MonthOfRepayments {
  const first = entries[0];
  if (first === undefined) throw new Error('a month without repayments');
  return {
    month: monthOf(first.repayment.paidOn),
    total: yuan(sum(entries.map(({ repayment }) => repayment.amount))),
    rows: entries.map(({ record, repayment, applied, status }) => ({
      id: repayment.id,
      loanId: record.id,
      title: titleOf(record),
      day: shortDay(repayment.paidOn, today),
      ...status,
      ...columns(applied, repayment.amount),
    })),
  };
}

function columns({ principal, interest, penalty, lateFee, unapplied }: Applied, amount: Fen): Columns {
  return {
    amount: yuan(amount),
    principal: yuan(principal),
    interest: yuan(interest),
    penalty: yuan(penalty),
    lateFee: yuan(lateFee),
    unapplied: unapplied === 0 ? '' : yuan(unapplied),
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
