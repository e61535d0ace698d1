import type { RecordStore, RecordStoreState } from './record-store';
import type { LoanRecord } from './records';

/** What the pages see of the loans at one moment. */
export interface LedgerState extends Omit<RecordStoreState<LoanRecord>, 'records'> {
  /** In the order they were added. */
  readonly loans: readonly LoanRecord[];
}

/** The loans, see RecordStore. */
export interface Ledger extends Omit<RecordStore<LoanRecord>, 'state' | 'one' | 'change'> {
  state(): Promise<LedgerState>;
  /** One loan, or undefined where the ledger has none of that id. */
  loan(id: string): Promise<LoanRecord | undefined>;
  /** As RecordStore has it, but that it rejects where the loan is gone. */
  change(id: string, make: (loan: LoanRecord) => LoanRecord): Promise<void>;
}

export function createLedger(store: RecordStore<LoanRecord>): Ledger {
  return {
    ...store,
    async state() {
      const { records, ...others } = await store.state();
      return { loans: records, ...others };
    },
    loan: (id) => store.one(id),
    async change(id, make) {
      if (!(await store.change(id, make))) throw new Error('这笔借款已经不在账本里，没有改动任何内容');
    },
  };
}
