import { readContents, sweepDeleted, withoutDeleted, type LedgerContents } from './open-ledger';
import { createCached } from './cached';
import { LoanWriter } from './loan-writer';
import type { LedgerIndex, LoanRecord } from './records';
import type { Storage } from './storage-face';

/** What the pages see of the ledger at one moment. Records are never changed in place: a change makes new ones. */
export interface LedgerState {
  readonly loans: readonly LoanRecord[];
  /** Removed since the last start, the latest last; `restore` brings them back. */
  readonly removed: readonly LoanRecord[];
  readonly damages: LedgerContents['damages'];
}

export interface Ledger {
  /** The loans as stored; reads the storage the first time and after a failed first time. Rejects if it can't be read. */
  state(): Promise<LedgerState>;
  /** One loan, or undefined where the ledger has none of that id. */
  loan(id: string): Promise<LoanRecord | undefined>;
  /** Adds the loan, or replaces the one of the same id. For a loan that is new: one that is there is changed by `change`. */
  save(loan: LoanRecord): Promise<void>;
  /**
   * Puts what `make` makes of the loan as it is then in its place. Changes run one after the other, so what came in since a
   * page read the loan is in what `make` gets. Rejects where the loan is gone, and where `make` throws; nothing is changed then.
   */
  change(id: string, make: (loan: LoanRecord) => LoanRecord): Promise<void>;
  /** Takes the loan out of the list. Its data stays until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed loan back to its place. */
  restore(id: string): Promise<void>;
  /** Removes a loan that can't be read, by its key, for good; any other stays. */
  takeOut(key: string): Promise<void>;
}

/** A ledger over a storage. A change that rejects has changed nothing that `state` shows. */
export function createLedger(storage: Storage): Ledger {
  const cached = createCached(async () => {
    const found = await readContents(storage);
    // Deleted loans that can't be removed now are removed at a later start; that must not keep the ledger closed.
    return sweepDeleted(storage, found).catch(() => withoutDeleted(found));
  });

  const write = new LoanWriter(storage);

  function changeIndex(edit: (index: LedgerIndex) => LedgerIndex): Promise<void> {
    return cached.change(async (now) => {
      const index = edit(now.index);
      await write.index(index);
      return { ...now, index };
    });
  }

  return {
    async state() {
      const { index, loans, damages } = await cached.now();
      const recordsOf = (ids: readonly string[]): LoanRecord[] => ids.flatMap((id) => loans.get(id) ?? []);
      const shown = index.loans.filter((id) => !index.deleted.includes(id));
      return { loans: recordsOf(shown), removed: recordsOf(index.deleted), damages };
    },
    async loan(id) {
      return (await this.state()).loans.find((loan) => loan.id === id);
    },
    save: (loan) => cached.change((now) => write.loan(now, loan)),
    change: (id, make) =>
      cached.change((now) => {
        const loan = now.index.deleted.includes(id) ? undefined : now.loans.get(id);
        if (loan === undefined) throw new Error('这笔借款已经不在账本里，没有改动任何内容');
        return write.loan(now, make(loan));
      }),
    remove: (id) => changeIndex((index) => ({ ...index, deleted: [...index.deleted.filter((other) => other !== id), id] })),
    takeOut: (key) => cached.change((now) => write.takeOut(now, key)),
    restore: (id) => changeIndex((index) => ({ ...index, deleted: index.deleted.filter((other) => other !== id) })),
  };
}
