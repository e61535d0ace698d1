import { isBag } from '../../ledger/shape';
import type { Entries, Snapshots } from '../../ledger/snapshots';
import { snapshots, reopen, storageUsage } from '../../ledger/index';
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

/** What is on the phone, to lay the backup beside. Rejects, with a sentence, where that can't be put away safely. */
export async function bookOnPhone(phone = PHONE): Promise<Book> {
  const { entries, unread } = await phone.snapshots.entries();
  if (unread.length > 0) throw new Error('手机上有记录没有读出来，现在恢复会丢掉它，请重启微信再试');
  if (entries.some(([, value]) => isBag(value) && Number(value.version) > RECORD_VERSION)) {
    throw new Error('手机上的账本由更新版本的小程序写入，请先更新小程序再恢复');
  }
  return bookOf(entries);
}

/** Puts the backup on the phone, all of it or nothing; rejects with a sentence where nothing was changed. */
export async function restore(backup: Book, way: RestoreMode, withDamaged: boolean): Promise<void> {
  try {
    await putOn(PHONE, backup, way, withDamaged);
  } finally {
    reopen();
  }
}

export async function putOn(phone: RestoredStore, backup: Book, way: RestoreMode, withDamaged: boolean): Promise<void> {
  const wanted = withDamaged ? backup : { ...backup, damaged: [] };
  const entries: Entries = entriesOf(way === 'replace' ? wanted : joinBooks(await bookOnPhone(phone), wanted, way.merge));
  const { currentSize: usedKB, limitSize: limitKB } = await phone.storageUsage();
  const problem = roomProblem(entries, { usedKB, limitKB });
  if (problem !== null) throw new Error(problem.replace(/。$/, ''));
  await phone.snapshots.replaceAll(entries);
}

export async function undoRestore(): Promise<void> {
  try {
    await snapshots.undoReplace();
  } finally {
    reopen();
  }
}
