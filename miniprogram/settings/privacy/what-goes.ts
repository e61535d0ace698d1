import type { ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import type { BookRecords } from '../backup-file/book';
import { countedText } from '../kinds/index';

/** What an erase takes, by kind; null where the ledger can't be opened. */
export type Contents = BookRecords | null;

/** "会删掉 2 笔借款、5 次还款、1 个方案，……": what goes with an erase, and whether it stands anywhere else. */
export function whatGoes(contents: Contents, lastBackupOn: ISODate | null, today: ISODate): { readonly goes: string; readonly backup: string } {
  const also = '没填完的表单和全部设置';
  const backup = lastBackupOn === null ? '还没有备份过，删掉就再也找不回来。' : `上次备份是 ${shortDay(lastBackupOn, today)}，那以后记的内容找不回来。`;
  if (contents === null) return { goes: `账本现在打不开，数不出有多少。会删掉里面的全部内容，以及${also}。`, backup };
  return { goes: `会删掉 ${countedText((kind) => contents[kind])}，以及${also}。`, backup };
}
