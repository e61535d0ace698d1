import { ledger, otherDebts } from '../ledger/index';
import type { LoanRecord, OtherDebtRecord } from '../ledger/records';

/** All debts that are written down. */
export interface WrittenDebts {
  readonly loans: readonly LoanRecord[];
  readonly others: readonly OtherDebtRecord[];
}

export const NOTHING_WRITTEN: WrittenDebts = { loans: [], others: [] };

/** Reads both kinds at once: a phone's storage takes its time for each. */
export async function readDebts(): Promise<WrittenDebts> {
  const [{ loans }, { records: others }] = await Promise.all([ledger.state(), otherDebts.state()]);
  return { loans, others };
}
