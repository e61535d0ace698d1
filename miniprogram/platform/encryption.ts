import { NOT_WRITTEN, type StorageCalls } from './storage-calls';

/** Stands in the storage only while it is being tried. */
export const TRIAL_NAME = 'encryption-trial';
const TRIAL = { tried: '加密' };

/** Finds out once whether the phone encrypts, when it is first asked. */
export interface Trial {
  /** Rejects where nobody can say; the next call tries again. */
  encrypts(): Promise<boolean>;
  /** It has encrypted before: nothing needs to be tried. */
  hasPassed(): void;
}

export function createTrial(calls: StorageCalls): Trial {
  let outcome: Promise<boolean> | undefined;
  return {
    async encrypts() {
      const trying = (outcome ??= encryptsHere(calls));
      try {
        return await trying;
      } catch (failure) {
        if (outcome === trying) outcome = undefined;
        throw failure;
      }
    },
    hasPassed: () => void (outcome = Promise.resolve(true)),
  };
}

/**
 * Whether this phone encrypts, found by trying: what was written with `encrypt` must come back with it, and must not be
 * there to read without it, as where a phone or a developer tool takes the option and ignores it. Rejects where nobody
 * can say: the storage is full, or there was no answer.
 */
async function encryptsHere(calls: StorageCalls): Promise<boolean> {
  try {
    await calls.write(TRIAL_NAME, TRIAL, 'encrypted');
  } catch (failure) {
    if (isAboutSize(failure) || isSilence(failure)) throw failure;
    return false;
  }
  const [back, bare] = [await read(calls, 'encrypted'), await read(calls, 'plain')];
  await calls.remove(TRIAL_NAME).catch(() => undefined);
  return back === JSON.stringify(TRIAL) && bare !== back;
}

function read(calls: StorageCalls, mode: 'encrypted' | 'plain'): Promise<string | undefined> {
  return calls.read(TRIAL_NAME, mode).then((found) => JSON.stringify(found?.data), () => undefined);
}

function isAboutSize(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'errMsg' in failure && /exceed|limit|quota|full|max/i.test(String(failure.errMsg));
}

function isSilence(failure: unknown): boolean {
  return failure instanceof Error && failure.message === NOT_WRITTEN;
}
