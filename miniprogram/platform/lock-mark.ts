import { AT_ONCE_PREFIX, sealedName } from './sealed';

/** Says at once that a lock is set, and when it asks; what tells whether a code is right stands encrypted under LOCK_KEY. */
export const LOCK_MARK = `${AT_ONCE_PREFIX}lock`;
export const LOCK_KEY = 'lock';
/** The same once more: the right code opens also where one of the two is damaged. */
export const LOCK_COPY_KEY = 'lock/copy';

export type BodyPart = 'fingerPrint' | 'facial';

export interface LockMark {
  /** Seconds in the background after which the code is asked for again. */
  readonly after: number;
  /** What may stand for the code; '' for nothing. */
  readonly body: BodyPart | '';
}

/** The longest choice there is: what says more is damaged, and must not keep the lock from ever asking. */
const LONGEST_AFTER = 30 * 60;
const NAMES = [LOCK_MARK, ...[LOCK_KEY, LOCK_COPY_KEY].flatMap((key) => [key, sealedName(key)])];

/** What counts where a lock is set and the phone doesn't say how. */
export const STRICTEST: LockMark = { after: 0, body: '' };

/**
 * The lock as it is set, null where there is none. It is none only where the phone lists neither the mark nor a record:
 * one of them that is there and can't be read keeps the ledger closed.
 */
export function lockMark(): LockMark | null {
  const heard = markHeard();
  if (heard === 'none') return null;
  return heard === 'unsaid' ? STRICTEST : heard;
}

/** Whether the phone says that there is a lock, or that there is none. */
export function saysLock(): boolean {
  return markHeard() !== 'unsaid';
}

function markHeard(): LockMark | 'none' | 'unsaid' {
  const stored = read();
  if (isMark(stored)) return stored;
  try {
    return wx.getStorageInfoSync().keys.some((key) => NAMES.includes(key)) ? STRICTEST : 'none';
  } catch {
    return 'unsaid';
  }
}

/** Rejects where the phone doesn't store it. */
export async function putLockMark(mark: LockMark): Promise<void> {
  await wx.setStorage({ key: LOCK_MARK, data: mark });
}

/** Rejects where it is still there afterwards. */
export async function removeLockMark(): Promise<void> {
  await wx.removeStorage({ key: LOCK_MARK });
  if (wx.getStorageInfoSync().keys.includes(LOCK_MARK)) throw new Error('手机没有删掉，请再试一次');
}

function read(): unknown {
  try {
    return wx.getStorageSync<unknown>(LOCK_MARK);
  } catch {
    return undefined;
  }
}

function isMark(stored: unknown): stored is LockMark {
  if (typeof stored !== 'object' || stored === null) return false;
  const { after, body } = stored as Partial<Record<keyof LockMark, unknown>>;
  return typeof after === 'number' && after >= 0 && after <= LONGEST_AFTER && ['', 'fingerPrint', 'facial'].includes(body as string);
}
