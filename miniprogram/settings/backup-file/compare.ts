import type { ISODate } from '../../calc/main';
import { KIND_NAMES, type KindName, type StoredRecord } from '../../ledger/kinds';
import { countedText, faceOf } from '../kinds/index';
import type { Book } from './book';
import { joinedOf, type Preferred } from './join-books';
import { differing, only } from './pairs';

/** What a restore would do, before it does it: sentences, each of one record. */
export interface Comparison {
  /** In the backup and not on the phone. */
  readonly added: readonly string[];
  /** In both and not the same: what differs. */
  readonly changed: readonly string[];
  /** On the phone and not in the backup: replacing takes them away, merging keeps them. */
  readonly gone: readonly string[];
  /** Records of the backup that can't be read. */
  readonly damaged: readonly string[];
  /** "备份里有 2 笔借款、5 次还款、1 个方案。" */
  readonly summary: string;
  readonly replace: string;
  /** Records that can be calculated on the phone and couldn't be any more: what a merge would make of them. */
  readonly broken: Readonly<Record<Preferred, readonly string[]>>;
  readonly merge: Readonly<Record<Preferred, string>>;
}

const NOTHING_TO_MERGE = '备份里的内容手机上都有，合并不会改变什么。';

export function compareBackup(now: Book, backup: Book, today: ISODate): Comparison {
  const added = KIND_NAMES.flatMap((kind) => onlyIn(kind, backup, now, today));
  const gone = KIND_NAMES.flatMap((kind) => onlyIn(kind, now, backup, today));
  const changed = KIND_NAMES.flatMap((kind) => changedIn(kind, now, backup, today));
  return {
    added, changed, gone, damaged: backup.damages.map(({ key, reason }) => `${key}：${reason}`),
    summary: `备份里有 ${countedText((kind) => backup.records[kind])}。`,
    broken: { phone: brokenBy(now, backup, 'phone', today), backup: brokenBy(now, backup, 'backup', today) },
    replace: gone.length === 0 ? '用备份里的内容换掉手机上的。手机上的备份里都有。' : `用备份里的内容换掉手机上的，手机上多出的 ${gone.length} 项会去掉。`,
    merge: added.length + changed.length === 0 ? { phone: NOTHING_TO_MERGE, backup: NOTHING_TO_MERGE } : {
      phone: '手机上的都留着，只补进备份里多出的；同一项不同的，以手机上的为准。',
      backup: '同一项不同的，改成备份里的；只有一边有的都留着。',
    },
  };
}

function onlyIn(kind: KindName, book: Book, other: Book, today: ISODate): string[] {
  const { name, line } = faceOf(kind);
  return only<StoredRecord>(book.records[kind], other.records[kind]).map((record) => (line ?? name)(record, today));
}

function changedIn(kind: KindName, now: Book, backup: Book, today: ISODate): string[] {
  const { name, differences = (mine) => [`${name(mine, today)}：内容不同`] } = faceOf(kind);
  return differing<StoredRecord>(now.records[kind], backup.records[kind]).flatMap(([mine, theirs]) => differences(mine, theirs));
}

/** What makes a record that could be calculated one that can't: a repayment of one side before the other side's drawdown, say. */
function brokenBy(now: Book, backup: Book, preferred: Preferred, today: ISODate): string[] {
  return KIND_NAMES.flatMap((kind) => {
    const { problem, name } = faceOf(kind);
    return problem === undefined ? [] : differing<StoredRecord>(now.records[kind], backup.records[kind]).flatMap(([mine, theirs]) => {
      const found = problem(joinedOf(kind, mine, theirs, preferred), today);
      return found === '' || problem(mine, today) !== '' ? [] : [`${name(mine, today)}：${found}`];
    });
  });
}
