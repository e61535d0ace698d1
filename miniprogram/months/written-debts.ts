import { ledger, otherDebts } from '../ledger/index';
import type { LoanRecord, OtherDebtRecord } from '../ledger/records';

/** All debts that are written down. */
export interface WrittenDebts {
  readonly loans: readonly LoanRecord[];
  readonly others: readonly OtherDebtRecord[];
  /** How many records couldn't be read: they aren't among these. */
  readonly unread: number;
}

export const NOTHING_WRITTEN: WrittenDebts = { loans: [], others: [], unread: 0 };

/** Reads both kinds at once: a phone's storage takes its time for each. */
export async function readDebts(): Promise<WrittenDebts> {
  const [{ loans, damages }, { records: others, damages: more }] = await Promise.all([ledger.state(), otherDebts.state()]);
  return { loans, others, unread: damages.length + more.length };
}
