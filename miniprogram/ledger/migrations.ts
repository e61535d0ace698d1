import { RECORD_VERSION } from './records';
import { withTypedRate } from './typed-rate';

type Bag = Readonly<Record<string, unknown>>;

/** Lifts a record by one version: given one of version n it makes one of n + 1. Pure; it may throw on one that is damaged. */
export type Step = (record: Bag) => Bag;

/** The steps of one kind of record; the first lifts from version 1 to 2. */
export interface Steps {
  readonly loan: readonly Step[];
  readonly plan: readonly Step[];
  readonly call: readonly Step[];
  readonly other: readonly Step[];
}

export const STEPS: Steps = { loan: [withTypedRate], plan: [asItIs], call: [asItIs], other: [asItIs] };

function asItIs(record: Bag): Bag {
  return record;
}

/**
 * What came out of the storage, lifted to the present version step by step. It is written in the new version only when
 * the person changes it, so a read never needs a write to succeed. What is no record, has no version, or is of a later
 * version than the app's comes back as it is: the check that follows names it, and it is never rewritten. So does one on
 * which a step throws, which is a damaged one.
 */
export function lifted(stored: unknown, steps: readonly Step[], present: number = RECORD_VERSION): unknown {
  if (!isRecord(stored) || !isEarlier(stored.version, present)) return stored;
  try {
    return steps.slice(stored.version - 1, present - 1).reduce<Bag>((record, step, place) => {
      const from = stored.version + place;
      return { ...step(record), version: from + 1 };
    }, stored);
  } catch {
    return stored;
  }
}

function isRecord(stored: unknown): stored is Bag & { version: number } {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

function isEarlier(version: unknown, present: number): boolean {
  return Number.isSafeInteger(version) && Number(version) >= 1 && Number(version) < present;
}
