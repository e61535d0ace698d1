import type { ISODate } from '../calc/main';
import { snapshots } from './index';
import { dayUnder } from './last-change';

/** Stands beside the ledger and not in it: restoring an older backup doesn't change when the last one was made. */
export const LAST_BACKUP_KEY = 'last-backup';

/** The day of the last backup that left the phone, or null. */
export function lastBackupOn(): Promise<ISODate | null> {
  return dayUnder(snapshots.face(), LAST_BACKUP_KEY);
}

export function rememberBackup(on: ISODate): Promise<void> {
  return snapshots.face().set(LAST_BACKUP_KEY, { version: 1, on });
}
