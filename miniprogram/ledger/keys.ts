import { LOCK_KEY, LOCK_MARK } from '../platform/lock-mark';

/*
 * The keys of the storage: one a record ("loan/a"), one an index of a kind of record ("index/loan"), one a draft. Which
 * kinds there are stands in kinds.ts.
 */

/** Names what couldn't be carried over when the ledger was replaced; it stands beside the ledger. */
export const KEPT_ASIDE_KEY = 'kept-aside';

const INDEX_PREFIX = 'index/';
const DRAFT_PREFIX = 'draft/';

export function recordKey(kind: string, id: string): string {
  return `${kind}/${id}`;
}

/** Where the names of all records of a kind stand, beside the phone's own listing. */
export function indexKey(kind: string): string {
  return INDEX_PREFIX + kind;
}

export function draftKey(form: string): string {
  return DRAFT_PREFIX + form;
}

/** Whether it names the records of a kind. */
export function isIndexKey(key: string): boolean {
  return key.startsWith(INDEX_PREFIX);
}

export function isDraftKey(key: string): boolean {
  return key.startsWith(DRAFT_PREFIX);
}

/** The form that a draft is of. Beside a draft that couldn't be read a second one may stand, under the same name and a plus. */
export function formOfDraft(key: string): string {
  return key.slice(DRAFT_PREFIX.length).replace(/\+$/, '');
}

/** Whether it guards the ledger: an erase removes it last. */
export function isLockKey(key: string): boolean {
  return key === LOCK_KEY || key === LOCK_MARK || key.startsWith(`${LOCK_KEY}/`);
}

/** The number of a snapshot stands before the key: "g3/loan/a". */
export const SNAPSHOT = /^g(\d+)\//;
/** The number of the snapshot that a key stands in; 0 for the first, which has no prefix. */
export function snapshotOf(key: string): number {
  return Number(SNAPSHOT.exec(key)?.[1] ?? 0);
}

/** The key as it is in whichever snapshot. */
export function bareKey(key: string): string {
  return key.replace(SNAPSHOT, '');
}

/**
 * What was read from a bill or a message, on its way into the form of a loan: a draft of its own, so that what was typed
 * into that form by hand stays beside it.
 */
export const READING_DRAFT = 'loan-reading';

/** The form of the agreement that a saved plan became; its draft goes with the plan. */
export function agreementForm(planId: string): string {
  return `agreement-form/${planId}`;
}
