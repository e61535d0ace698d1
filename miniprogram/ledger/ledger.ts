import { INDEX_KEY, loanKey } from './keys';
import { readContents, sweepDeleted, withoutDeleted, type LedgerContents } from './open-ledger';
import { createCached } from './cached';
import { refuseDamaged } from './read-records';
import type { LedgerIndex, LoanRecord } from './records';
import type { Storage } from './storage-face';
import { writeVerified } from './verified-write';

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
  /** Adds the loan, or replaces the one of the same id. */
  save(loan: LoanRecord): Promise<void>;
  /** Takes the loan out of the list. Its data stays until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed loan back to its place. */
  restore(id: string): Promise<void>;
}

/** A ledger over a storage. A change that rejects has changed nothing that `state` shows. */
export function createLedger(storage: Storage): Ledger {
  const cached = createCached(async () => {
    const found = await readContents(storage);
    // Deleted loans that can't be removed now are removed at a later start; that must not keep the ledger closed.
    return sweepDeleted(storage, found).catch(() => withoutDeleted(found));
  });

  /** A write of the index was refused; what the phone made of it is unknown until one is taken. */
  let isInDoubt = false;

  async function writeIndex(index: LedgerIndex): Promise<void> {
    isInDoubt = true;
    await storage.set(INDEX_KEY, index);
    isInDoubt = false;
  }

  /**
   * Writes the loan, then its name in the index where it is new or was removed. What can't be read is not overwritten.
   * An index in doubt is written first: it may call the loan deleted, and the next start would sweep what is saved here.
   */
  async function stored(now: LedgerContents, loan: LoanRecord): Promise<LedgerContents> {
    const key = loanKey(loan.id);
    refuseDamaged(now.damages, key);
    if (isInDoubt) await writeIndex(now.index);
    const isNamed = now.index.loans.includes(loan.id);
    const others = now.index.deleted.filter((id) => id !== loan.id);
    const index = { ...now.index, loans: isNamed ? now.index.loans : [...now.index.loans, loan.id], deleted: others };
    const isDeleted = others.length < now.index.deleted.length;
    try {
      // A deleted one comes back with what is saved now, never with what it was.
      await (isDeleted ? writeVerified(storage, key, loan) : storage.set(key, loan));
      if (!isNamed || isDeleted) await writeIndex(index);
    } catch (error) {
      if (!isNamed) await takeBack(storage, key);
      throw error;
    }
    return { ...now, loans: new Map(now.loans).set(loan.id, loan), index };
  }

  function changeIndex(edit: (index: LedgerIndex) => LedgerIndex): Promise<void> {
    return cached.change(async (now) => {
      const index = edit(now.index);
      await writeIndex(index);
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
    save: (loan) => cached.change((now) => stored(now, loan)),
    remove: (id) => changeIndex((index) => ({ ...index, deleted: [...index.deleted.filter((other) => other !== id), id] })),
    restore: (id) => changeIndex((index) => ({ ...index, deleted: index.deleted.filter((other) => other !== id) })),
  };
}

/** Removes what a failed write of a new loan may have left. Where that fails too, the next start adopts it: nothing is lost. */
async function takeBack(storage: Storage, key: string): Promise<void> {
  await storage.remove(key).catch(() => undefined);
}
