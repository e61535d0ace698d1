import type { LoanRecord } from '../../ledger/records';
import { isBag } from '../../ledger/shape';
import { bySigning } from '../../loans/agreements';
import { problemOf } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import { isEqual } from '../backup-file/canonical';
import { differing, only } from '../backup-file/pairs';
import { loansTable, repaymentsTable, schedulesTable } from '../csv/tables';
import { said, type KindFace } from './face';

export const LOAN_FACE: KindFace<LoanRecord> = {
  unit: '笔借款',
  counted(loans) {
    const repayments = loans.reduce((count, loan) => count + loan.repayments.length, 0);
    const example = loans.length > 0 && loans.every((loan) => loan.example) ? '（都是示例）' : '';
    return `${loans.length} 笔借款${example}、${repayments} 次还款`;
  },
  name: titleOf,
  line: (loan, today) => `${titleOf(loan)}，${shortDay(loan.terms.borrowedOn, today)}借，${loan.repayments.length} 笔还款`,
  differences,
  joined,
  problem: problemOf,
  words({ lender, note, terms, repayments }, today) {
    const { principal, borrowedOn } = isBag(terms) ? terms : {};
    return [
      ...said(lender, note),
      ...(Number.isSafeInteger(principal) ? [`借款 ${yuan(principal as number)} 元`] : []),
      ...said(borrowedOn).map((day) => `${shortDay(day, today)}借`),
      ...(Array.isArray(repayments) ? [`${repayments.length} 次还款`] : []),
    ];
  },
  tables: [
    { name: '借款', rows: (loans, { today }) => loansTable(loans, today) },
    { name: '还款计划', rows: (loans, { today }) => schedulesTable(loans, today) },
    { name: '还款记录', rows: (loans, { today }) => repaymentsTable(loans, today) },
  ],
};

function differences(mine: LoanRecord, theirs: LoanRecord): string[] {
  const [more, fewer] = [only(theirs.repayments, mine.repayments).length, only(mine.repayments, theirs.repayments).length];
  const edited = differing(mine.repayments, theirs.repayments).length;
  const others = (loan: LoanRecord) => ({ ...loan, repayments: [], agreements: [], checks: [] });
  const parts = [
    ...(more > 0 ? [`备份多 ${more} 笔还款`] : []),
    ...(fewer > 0 ? [`备份少 ${fewer} 笔还款`] : []),
    ...(edited > 0 ? [`${edited} 笔还款不同`] : []),
    ...(isEqual(mine.agreements ?? [], theirs.agreements ?? []) ? [] : ['协议或新计划不同']),
    ...(isEqual(mine.checks ?? [], theirs.checks ?? []) ? [] : ['对账记录不同']),
    ...(isEqual(others(mine), others(theirs)) ? [] : ['借款条件或备注不同']),
  ];
  // Only the order of the same repayments can be left.
  return parts.length === 0 ? [] : [`${titleOf(mine)}：${parts.join('，')}`];
}

/** The terms of the first one hold; repayments, agreements and days of 对账 that only the other has are added to it. */
function joined(loan: LoanRecord, other: LoanRecord): LoanRecord {
  // Of those signed on one day the last is in force: the preferred side's.
  const agreements = [...only(other.agreements ?? [], loan.agreements ?? []), ...(loan.agreements ?? [])];
  const checks = [...(loan.checks ?? []), ...(other.checks ?? []).filter(({ checkedOn }) => !loan.checks?.some((one) => one.checkedOn === checkedOn))];
  return {
    ...loan,
    ...(checks.length > 0 && { checks: [...checks].sort((one, next) => (one.checkedOn < next.checkedOn ? -1 : 1)) }),
    repayments: [...loan.repayments, ...only(other.repayments, loan.repayments)],
    ...(agreements.length > 0 && { agreements: [...agreements].sort(bySigning) }),
  };
}
