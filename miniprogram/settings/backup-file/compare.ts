import type { ISODate } from '../../calc/main';
import { problemOf } from '../../text/calc-error';
import { titleOf } from '../../text/title';
import type { CallRecord, LoanRecord } from '../../ledger/records';
import type { Book } from './book';
import { isEqual } from './canonical';
import { joined, only, type Preferred } from './join-books';

/** What a restore would do, before it does it: sentences, each of one record. */
export interface Comparison {
  /** In the backup and not on the phone. */
  readonly added: readonly string[];
  /** In both and not the same: what differs. */
  readonly changed: readonly string[];
  /** On the phone and not in the backup: replacing takes them away, merging keeps them. */
  readonly gone: readonly string[];
  /** Records of the backup that can't be read. */
  readonly damaged: readonly string[];
  /** "备份里有 2 笔借款、5 笔还款、1 个方案。" */
  readonly summary: string;
  readonly replace: string;
  /** Loans that can be calculated on the phone and couldn't be any more: what a merge would make of them. */
  readonly broken: Readonly<Record<Preferred, readonly string[]>>;
  readonly merge: Readonly<Record<Preferred, string>>;
}

const NOTHING_TO_MERGE = '备份里的内容手机上都有，合并不会改变什么。';

export function compareBackup(now: Book, backup: Book, today: ISODate): Comparison {
  const added = [...only(backup.loans, now.loans).map(loanLine), ...only(backup.plans, now.plans).map(planLine), ...only(backup.calls, now.calls).map(callLine)];
  const gone = [...only(now.loans, backup.loans).map(loanLine), ...only(now.plans, backup.plans).map(planLine), ...only(now.calls, backup.calls).map(callLine)];
  const changed = [
    ...pairs(now.loans, backup.loans).flatMap(([mine, theirs]) => loanDifference(mine, theirs)),
    ...pairs(now.plans, backup.plans).map(([mine]) => `方案「${mine.name}」：内容不同`),
    ...pairs(now.calls, backup.calls).map(([mine]) => `${callLine(mine)}：内容不同`),
  ];
  return {
    added, changed, gone, damaged: backup.damages.map(({ key, reason }) => `${key}：${reason}`),
    summary: `备份里有 ${backup.loans.length} 笔借款、${repaymentsIn(backup)} 笔还款、${backup.plans.length} 个方案${backup.calls.length === 0 ? '' : `、${backup.calls.length} 条通话`}。`,
    broken: { phone: brokenBy(now, backup, 'phone', today), backup: brokenBy(now, backup, 'backup', today) },
    replace: gone.length === 0 ? '用备份里的内容换掉手机上的。手机上的备份里都有。' : `用备份里的内容换掉手机上的，手机上多出的 ${gone.length} 项会去掉。`,
    merge: added.length + changed.length === 0 ? { phone: NOTHING_TO_MERGE, backup: NOTHING_TO_MERGE } : {
      phone: '手机上的都留着，只补进备份里多出的借款、还款、协议、方案和通话；同一项不同的，以手机上的为准。',
      backup: '同一项不同的，改成备份里的；只有一边有的都留着。',
    },
  };
}

/** What makes a loan that could be calculated one that can't: a repayment of one side before the other side's drawdown, say. */
function brokenBy(now: Book, backup: Book, preferred: Preferred, today: ISODate): string[] {
  return pairs(now.loans, backup.loans).flatMap(([mine, theirs]) => {
    const problem = problemOf(preferred === 'phone' ? joined(mine, theirs) : joined(theirs, mine), today);
    return problem === '' || problemOf(mine, today) !== '' ? [] : [`${titleOf(mine)}：${problem}`];
  });
}

/** Those of the same id that are not the same. */
function pairs<T extends { readonly id: string }>(now: readonly T[], backup: readonly T[]): [T, T][] {
  return now.flatMap((mine): [T, T][] => {
    const theirs = backup.find(({ id }) => id === mine.id);
    return theirs === undefined || isEqual(mine, theirs) ? [] : [[mine, theirs]];
  });
}

function loanDifference(mine: LoanRecord, theirs: LoanRecord): string[] {
  const [more, fewer] = [only(theirs.repayments, mine.repayments).length, only(mine.repayments, theirs.repayments).length];
  const edited = pairs(mine.repayments, theirs.repayments).length;
  const others = (loan: LoanRecord) => ({ ...loan, repayments: [], agreements: [], checks: [] });
  const parts = [
    ...(more > 0 ? [`备份多 ${more} 笔还款`] : []),
    ...(fewer > 0 ? [`备份少 ${fewer} 笔还款`] : []),
    ...(edited > 0 ? [`${edited} 笔还款不同`] : []),
    ...(isEqual(mine.agreements ?? [], theirs.agreements ?? []) ? [] : ['协议不同']),
    ...(isEqual(mine.checks ?? [], theirs.checks ?? []) ? [] : ['对账记录不同']),
    ...(isEqual(others(mine), others(theirs)) ? [] : ['借款条件或备注不同']),
  ];
  // Only the order of the same repayments can be left.
  return parts.length === 0 ? [] : [`${titleOf(mine)}：${parts.join('，')}`];
}

function loanLine(loan: LoanRecord): string {
  return `${titleOf(loan)}，${loan.terms.borrowedOn} 借，${loan.repayments.length} 笔还款`;
}

function planLine({ name }: { readonly name: string }): string {
  return `方案「${name}」`;
}

function callLine({ calledOn, calledAt }: CallRecord): string {
  return `${calledOn} ${calledAt}`.trim() + ' 的通话';
}

function repaymentsIn({ loans }: Book): number {
  return loans.reduce((count, { repayments }) => count + repayments.length, 0);
}
