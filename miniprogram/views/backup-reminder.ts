import { daysBetween, type ISODate } from '../calc/main';

const DAYS = 30;

/**
 * A gentle line where there never was a backup, or the last is over thirty days old and something was changed since; or ''.
 *
 * @param lastBackupOn the day of the last backup, or null where none was made
 * @param lastChangedOn the day of the last change, or null where nothing was ever recorded
 */
export function backupReminder(lastBackupOn: ISODate | null, lastChangedOn: ISODate | null, today: ISODate): string {
  if (lastChangedOn === null) return '';
  if (lastBackupOn === null) return '账本只在这台手机里，还没有备份过。';
  const since = daysBetween(lastBackupOn, today);
  return since > DAYS && lastBackupOn <= lastChangedOn ? `上次备份是 ${since} 天前，之后又记了新的。` : '';
}
