import type { ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { carriersOn } from '../loans/joined';
import { titleOf } from '../text/title';

/**
 * What the undo bar says of deleted loans: "已删除「微粒贷」", and which of the others stood in the sums as part of them
 * until then and count by themselves now. '' where none was deleted.
 *
 * @param left the loans that are still there
 */
export function removedText(removed: readonly LoanRecord[], left: readonly LoanRecord[], today: ISODate): string {
  if (removed.length === 0) return '';
  const carriers = carriersOn([...left, ...removed], today);
  const freed = left.filter(({ id }) => removed.some((gone) => gone === carriers.get(id)?.record));
  const deleted = `已删除${titles(removed)}`;
  return freed.length === 0 ? deleted : `${deleted}。并入它协议的${titles(freed)}又单独计算了`;
}

function titles(records: readonly LoanRecord[]): string {
  return records.map((record) => `「${titleOf(record)}」`).join('');
}
