import { isBag } from '../../ledger/shape';
import type { Entries, Snapshots } from '../../ledger/snapshots';
import { snapshots, reopen, storageUsage, undo } from '../../ledger/index';
import { RECORD_VERSION } from '../../ledger/records';
import { bookOf, entriesOf, type Book } from '../backup-file/book';
import { joinBooks, type Preferred } from '../backup-file/join-books';
import { roomProblem } from './room';

/** Laid over what is there, one of the two holding where they differ, or put in its place. */
export type RestoreMode = { readonly merge: Preferred } | 'replace';

/** What a restore needs of the phone. */
export interface RestoredStore {
  readonly snapshots: Pick<Snapshots, 'entries' | 'replaceAll'>;
  /** How full the storage is, in KB. */
  readonly storageUsage: typeof storageUsage;
}

const PHONE: RestoredStore = { snapshots, storageUsage };

/** What is on the phone, and what of it nobody can read: not handed out, or written by a later version of the app. */
export interface PhoneBook {
  readonly book: Book;
  /** Keys that stay where they are whatever is restored, unless the backup has something sound for them. */
  readonly keep: readonly string[];
}

/** What is on the phone, to lay the backup beside. Rejects, with a sentence, where it doesn't even say what there is. */
export async function bookOnPhone(phone = PHONE): Promise<PhoneBook> {
  const { entries, unread } = await phone.snapshots.entries();
  const later = entries.filter(([, value]) => isBag(value) && Number(value.version) > RECORD_VERSION).map(([key]) => key);
  return { book: bookOf(entries), keep: [...unread, ...later] };
}

/** Puts the backup on the phone, all of it or nothing; rejects with a sentence where nothing was changed. */
export async function restore(backup: Book, way: RestoreMode, withDamaged: boolean): Promise<void> {
  try {
    await putOn(PHONE, backup, way, withDamaged);
  } finally {
    reopen();
  }
  offerBack();
}

/** What was there before stays on the phone until the next start; what was done to the new book can't be undone over it. */
function offerBack(): void {
  undo.add({
    place: 'book',
    said: '已恢复备份',
    async takeBack() {
      try {
        await snapshots.undoReplace();
      } catch (failure) {
        reopen();
        offerBack();
        throw failure;
      }
      reopen();
      return '';
    },
  });
}

export async function putOn(phone: RestoredStore, backup: Book, way: RestoreMode, withDamaged: boolean): Promise<void> {
  const wanted = withDamaged ? backup : { ...backup, damaged: [] };
  const { book, keep } = await bookOnPhone(phone);
  const entries: Entries = entriesOf(way === 'replace' ? wanted : joinBooks(book, wanted, way.merge));
  const { currentSize: usedKB, limitSize: limitKB } = await phone.storageUsage();
  const problem = roomProblem(entries, { usedKB, limitKB });
  if (problem !== null) throw new Error(problem.replace(/。$/, ''));
  const carried = new Set(entries.map(([key]) => key));
  await phone.snapshots.replaceAll(entries, keep.filter((key) => !carried.has(key)));
}
