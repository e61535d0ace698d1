import { isBag } from '../../ledger/check-record';
import type { Entries } from '../../ledger/generations';
import { generations, reopen, room } from '../../ledger/index';
import { RECORD_VERSION } from '../../ledger/records';
import { bookOf, entriesOf, type Book } from './book';
import { joinBooks } from './join-books';
import { roomProblem } from './room';

export type Way = 'merge' | 'replace';

/** What is on the phone, to lay the backup beside. Rejects, with a sentence, where that can't be put away safely. */
export async function bookOnPhone(): Promise<Book> {
  const { entries, unread } = await generations.entries();
  if (unread.length > 0) throw new Error('手机上有记录没有读出来，现在恢复会丢掉它，请重启微信再试');
  if (entries.some(([, value]) => isBag(value) && Number(value.version) > RECORD_VERSION)) {
    throw new Error('手机上的账本由更新版本的小程序写入，请先更新小程序再恢复');
  }
  return bookOf(entries);
}

/** Puts the backup on the phone, all of it or nothing; rejects with a sentence where nothing was changed. */
export async function restore(backup: Book, way: Way, withDamaged: boolean): Promise<void> {
  const wanted = withDamaged ? backup : { ...backup, damaged: [] };
  const entries: Entries = entriesOf(way === 'merge' ? joinBooks(await bookOnPhone(), wanted) : wanted);
  const { currentSize: usedKB, limitSize: limitKB } = await room();
  const problem = roomProblem(entries, { usedKB, limitKB });
  if (problem !== null) throw new Error(problem.replace(/。$/, ''));
  try {
    await generations.replaceAll(entries);
  } finally {
    reopen();
  }
}

export async function bringBack(): Promise<void> {
  try {
    await generations.bringBack();
  } finally {
    reopen();
  }
}
