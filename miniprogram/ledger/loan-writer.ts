import { indexIn } from './indexes';
import { INDEX_KEY, loanKey } from './keys';
import type { LedgerContents } from './open-ledger';
import { refuseDamaged } from './read-records';
import type { LedgerIndex, LoanRecord } from './records';
import type { Storage } from './storage-face';
import { removeVerified, writeVerified } from './verified-write';

/** Writes loans and the index that names them, in the order in which a stop anywhere loses nothing. */
export class LoanWriter {
  /** A write of the index was refused; what the phone made of it is unknown until one is taken. */
  private isInDoubt = false;

  constructor(private readonly storage: Storage) {}

  async index(index: LedgerIndex): Promise<void> {
    this.isInDoubt = true;
    await this.storage.set(INDEX_KEY, index);
    this.isInDoubt = false;
  }

  /**
   * Writes the loan, then its name in the index where it is new or was removed. What can't be read is not overwritten.
   * An index in doubt is written first: it may call the loan deleted, and the next start would sweep what is saved here.
   */
  async loan(now: LedgerContents, loan: LoanRecord): Promise<LedgerContents> {
    const key = loanKey(loan.id);
    refuseDamaged(now.damages, key);
    if (this.isInDoubt) await this.index(now.index);
    const isNamed = now.index.loans.includes(loan.id);
    const others = now.index.deleted.filter((id) => id !== loan.id);
    const index = { ...now.index, loans: isNamed ? now.index.loans : [...now.index.loans, loan.id], deleted: others };
    const isDeleted = others.length < now.index.deleted.length;
    try {
      // A phone may say that it has written and not have: what is said to be saved was read back.
      await writeVerified(this.storage, key, loan);
      if (!isNamed || isDeleted) await this.index(index);
    } catch (error) {
      if (!isNamed) await this.takeBack(now.index, loan.id).catch(() => undefined);
      throw error;
    }
    return { ...now, loans: new Map(now.loans).set(loan.id, loan), index };
  }

  /** Removes a loan that can't be read, for good. The index no longer names it by then: cut off in between it is found again. */
  async takeOut(now: LedgerContents, key: string): Promise<LedgerContents> {
    if (!now.damages.some((damage) => damage.key === key)) return now;
    const isIt = (id: string): boolean => loanKey(id) === key;
    const index = { ...now.index, loans: now.index.loans.filter((id) => !isIt(id)), deleted: now.index.deleted.filter((id) => !isIt(id)) };
    await this.index(index);
    await removeVerified(this.storage, [key]);
    return { ...now, index, damages: now.damages.filter((damage) => damage.key !== key) };
  }

  /**
   * Removes what a failed write of a new loan may have left, once no index names it. Where that fails too the next start
   * adopts the loan: nothing is lost.
   */
  private async takeBack(before: LedgerIndex, id: string): Promise<void> {
    const { ids } = indexIn(await this.storage.get(INDEX_KEY), 'loans');
    if (ids.includes(id)) await this.index(before);
    await this.storage.remove(loanKey(id));
  }
}
