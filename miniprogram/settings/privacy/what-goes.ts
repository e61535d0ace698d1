import type { CallRecord, LoanRecord, PlanRecord } from '../../ledger/records';

/** What an erase takes, counted; null where the ledger can't be opened. */
export type Contents = { readonly loans: readonly LoanRecord[]; readonly plans: readonly PlanRecord[]; readonly calls: readonly CallRecord[] } | null;

/** "会删掉 2 笔借款、5 次还款、1 个方案，……": what goes with an erase, and whether it stands anywhere else. */
export function whatGoes(contents: Contents, lastBackupOn: string | null): { readonly goes: string; readonly backup: string } {
  const also = '没填完的表单和全部设置';
  const backup = lastBackupOn === null ? '还没有备份过，删掉就再也找不回来。' : `上次备份是 ${lastBackupOn}，那以后记的内容找不回来。`;
  if (contents === null) return { goes: `账本现在打不开，数不出有多少。会删掉里面的全部内容，以及${also}。`, backup };
  const { loans, plans, calls } = contents;
  const repayments = loans.reduce((count, loan) => count + loan.repayments.length, 0);
  const example = loans.length > 0 && loans.every((loan) => loan.example) ? '（都是示例）' : '';
  return { goes: `会删掉 ${loans.length} 笔借款${example}、${repayments} 次还款、${plans.length} 个方案${calls.length === 0 ? '' : `、${calls.length} 条通话`}，以及${also}。`, backup };
}
