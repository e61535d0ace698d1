import { ledger, undo } from '../ledger/index';
import type { LoanRecord } from '../ledger/records';
import { DELETED, type Made } from '../forms/clash';
import { today } from '../platform/clock';
import { problemOf } from '../text/calc-error';
import { titleOf } from '../text/title';
import type { Outcome } from '../page-kit/form';
import { applied } from '../page-kit/form-saving';

interface About<Field extends string> {
  readonly id: string;
  /** What the person has seen there, see Clash. */
  readonly seen: readonly string[];
  /** What is typed, in a line: it is shown where the loan was deleted meanwhile. */
  readonly here: string;
  readonly make: (now: LoanRecord) => Made<LoanRecord, Field>;
  /** What the loan's page offers to undo: "已修改这笔借款"; nothing where it isn't given. */
  readonly said?: string;
}

/**
 * Puts what a form says into its loan as that is then, and never a loan as it was when the form was opened. Rejects
 * where the storage does, and where the loan is gone for good.
 */
export async function changeLoan<Field extends string>({ id, seen, here, make, said }: About<Field>): Promise<Outcome<Field>> {
  const deleted = (await ledger.state()).removed.find((loan) => loan.id === id);
  if (deleted !== undefined) {
    if (!seen.includes(DELETED)) {
      return { clash: { title: '这笔借款刚才删除了。用这里填的，会先把它放回来。', there: `「${titleOf(deleted)}」已经删除`, here, seen: DELETED } };
    }
    const fits = make(deleted);
    if (!('made' in fits)) return fits;
    await ledger.restore(id);
  }
  return applied((change) => (said === undefined ? ledger.change(id, change) : undo.change('loan', id, (now) => ({ made: change(now), said, refusal: unfit }))), make);
}

/** The terms that would come back may not fit what was recorded since, as a repayment before their drawdown. */
function unfit(back: LoanRecord): string {
  const problem = problemOf(back, today());
  return problem === '' ? '' : `${problem}。先改后来记的，再撤销。`;
}
