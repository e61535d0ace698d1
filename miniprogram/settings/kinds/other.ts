import type { OtherDebtRecord } from '../../ledger/records';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { OTHER_KINDS, titleOf } from '../../text/title';
import { isEqual } from '../backup-file/canonical';
import { differing, only } from '../backup-file/pairs';
import { otherDebtsTable, otherPaymentsTable } from '../csv/other-debts';
import { said, type KindFace } from './face';

export const OTHER_FACE: KindFace<OtherDebtRecord> = {
  unit: '笔其他欠款',
  name: titleOf,
  line: (debt, today) => `${titleOf(debt)}，${OTHER_KINDS[debt.terms.kind]}，${shortDay(debt.balanceOn, today)}欠 ${yuan(debt.balance)} 元`,
  differences,
  joined: (debt, other) => ({ ...debt, payments: [...debt.payments, ...only(other.payments, debt.payments)] }),
  words: ({ lender, note, balance, balanceOn }, today) => [
    ...said(lender, note),
    ...(Number.isSafeInteger(balance) ? [`欠 ${yuan(balance as number)} 元`] : []),
    ...said(balanceOn).map((day) => `${shortDay(day, today)}的数`),
  ],
  tables: [
    { name: '其他欠款', rows: otherDebtsTable },
    { name: '其他欠款的还款', rows: otherPaymentsTable },
  ],
};

function differences(mine: OtherDebtRecord, theirs: OtherDebtRecord): string[] {
  const [more, fewer] = [only(theirs.payments, mine.payments).length, only(mine.payments, theirs.payments).length];
  const edited = differing(mine.payments, theirs.payments).length;
  const others = (debt: OtherDebtRecord) => ({ ...debt, payments: [] });
  const parts = [
    ...(more > 0 ? [`备份多 ${more} 笔还款`] : []),
    ...(fewer > 0 ? [`备份少 ${fewer} 笔还款`] : []),
    ...(edited > 0 ? [`${edited} 笔还款不同`] : []),
    ...(isEqual(others(mine), others(theirs)) ? [] : ['欠多少或怎么还不同']),
  ];
  return parts.length === 0 ? [] : [`${titleOf(mine)}：${parts.join('，')}`];
}
