import { lastAnswer } from '../loans/kept';
import type { LoanList } from './loan-list';
import type { DueRow, ThisMonth } from './this-month';

/** The list and 本月要还 on one page, where each sum stands once. */
export interface Sums {
  readonly list: LoanList;
  readonly month: ThisMonth | null;
}

/** Asked the same once more it does nothing. */
export const sideBySide = lastAnswer((above: LoanList, due: ThisMonth | null): Sums => {
  const month = withoutRepeats(due, above);
  return { list: withoutDue(above, month), month };
});

/** Right below the sums, no sum is said twice: the only thing that is overdue is the overdue sum, and one thing alone is the total. */
export function withoutRepeats(month: ThisMonth | null, { rows, overdue, soon }: Pick<LoanList, 'rows' | 'overdue' | 'soon'>): ThisMonth | null {
  if (month === null) return null;
  const alone = month.rows.length === 1 && month.more === 0;
  const above = alone && rows.length === 1 ? [overdue?.total, soon.total] : [];
  const late = month.rows.filter(({ tone }) => tone === 'overdue');
  const repeated = (row: DueRow): boolean => above.includes(row.amount) || (late.length === 1 && row.tone === 'overdue' && row.amount === overdue?.total);
  return { ...month, total: alone ? '' : month.total, rows: month.rows.map((row) => ({ ...row, repeated: repeated(row) })) };
}

/** The list around 本月要还: of a loan it doesn't repeat what a row there asks for, nor at the top what one row is all of. */
export function withoutDue(list: LoanList, month: ThisMonth | null): LoanList {
  if (month === null) return list;
  const isSoon = ({ tone, repeated, amount }: DueRow): boolean => tone !== 'overdue' && !repeated && amount === list.soon.total;
  const rows = list.rows.map((row) => {
    const due = month.rows.filter(({ loanId }) => loanId === row.id);
    if (due.length === 0) return row;
    const owed = due.some(({ amount }) => amount === row.owed) ? { owedLabel: '', owed: '' } : {};
    const remark = due.some(({ amount }) => row.remark.includes(amount)) ? { remark: '' } : {};
    return { ...row, ...owed, ...remark };
  });
  return { ...list, rows, soon: month.rows.some(isSoon) ? { ...list.soon, total: '' } : list.soon };
}
