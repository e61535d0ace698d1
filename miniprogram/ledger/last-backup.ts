import { isISODate, type ISODate } from '../calc/index';
import { isBag } from './check-record';
import { generations } from './index';

/** Stands beside the ledger and not in it: restoring an older backup doesn't change when the last one was made. */
export const LAST_BACKUP_KEY = 'last-backup';

/** The day of the last backup that left the phone, or null. */
export async function lastBackupOn(): Promise<ISODate | null> {
  const stored = await generations.face().get(LAST_BACKUP_KEY);
  return isBag(stored) && typeof stored.on === 'string' && isISODate(stored.on) ? stored.on : null;
}

export function rememberBackup(on: ISODate): Promise<void> {
  return generations.face().set(LAST_BACKUP_KEY, { version: 1, on });
}
