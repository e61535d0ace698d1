/** Wrong codes so far, and how many seconds are left before the next may be tried. */
export interface Tries {
  readonly wrong: number;
  readonly wait: number;
}

export const NO_TRIES: Tries = { wrong: 0, wait: 0 };

/** So many wrong codes cost nothing but the last. */
export const FREE_TRIES = 5;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 15 * 60;

/** After a try that was spent: it counts as wrong until the code is known to be right. */
export function spent({ wrong }: Tries): Tries {
  return { wrong: wrong + 1, wait: waitAfter(wrong + 1) };
}

/**
 * Instead of a try that the phone doesn't store: the code isn't compared, and it costs the wait all the same. So a restart,
 * which forgets what wasn't stored, saves nothing.
 */
export function refused(tries: Tries): Tries {
  const after = spent(tries);
  return after.wait > 0 ? after : { wrong: FREE_TRIES, wait: FIRST_WAIT };
}

/** After a second that the lock page was on the screen; the phone's clock has no say. */
export function withTry({ wrong, wait }: Tries): Tries {
  return { wrong, wait: Math.max(0, wait - 1) };
}

/** The fifth wrong code costs half a minute, each further one twice as much, a quarter of an hour at most. */
function waitAfter(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(wrong - FREE_TRIES, 10));
}

/** The record as stored; what says nothing waits the longest. */
export function triesIn(stored: unknown): Tries {
  if (stored === undefined) return NO_TRIES;
  const { wrong, wait } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Tries, unknown>>;
  return isCount(wrong) && isCount(wait) ? { wrong, wait: Math.min(wait, LONGEST_WAIT) } : { wrong: FREE_TRIES, wait: LONGEST_WAIT };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
