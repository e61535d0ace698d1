import { LOCK_KEY, LOCK_MARK } from '../platform/lock-mark';

/** The keys of the storage: one a loan with its repayments, one for the index, one a saved plan, one a call, one a draft. */
export const INDEX_KEY = 'index';
/** The indexes of the other kinds of record. */
export const PLAN_INDEX_KEY = 'index/plan';
export const CALL_INDEX_KEY = 'index/call';
/** Names what couldn't be carried over when the ledger was replaced; it stands beside the ledger. */
export const KEPT_ASIDE_KEY = 'kept-aside';

const LOAN_PREFIX = 'loan/';
const PLAN_PREFIX = 'plan/';
const CALL_PREFIX = 'call/';
const DRAFT_PREFIX = 'draft/';
const ASIDE_PREFIX = 'aside/';

export function loanKey(id: string): string {
  return LOAN_PREFIX + id;
}

export function planKey(id: string): string {
  return PLAN_PREFIX + id;
}

export function callKey(id: string): string {
  return CALL_PREFIX + id;
}

export function draftKey(form: string): string {
  return DRAFT_PREFIX + form;
}

export function isLoanKey(key: string): boolean {
  return key.startsWith(LOAN_PREFIX);
}

export function isPlanKey(key: string): boolean {
  return key.startsWith(PLAN_PREFIX);
}

export function isCallKey(key: string): boolean {
  return key.startsWith(CALL_PREFIX);
}

export function isDraftKey(key: string): boolean {
  return key.startsWith(DRAFT_PREFIX);
}

/** Whether it names the records of a kind. */
export function isIndexKey(key: string): boolean {
  return [INDEX_KEY, PLAN_INDEX_KEY, CALL_INDEX_KEY].includes(key);
}

/** Whether it belongs to the ledger, and so goes into a backup and is replaced by one; the lock and settings don't. */
export function isLedgerKey(key: string): boolean {
  return isIndexKey(key) || [LOAN_PREFIX, PLAN_PREFIX, CALL_PREFIX, DRAFT_PREFIX, ASIDE_PREFIX].some((prefix) => key.startsWith(prefix));
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

export function loanIdOf(key: string): string {
  return key.slice(LOAN_PREFIX.length);
}

/** Whether it is the draft of a form that belongs to that loan. */
export function isDraftOf(id: string, key: string): boolean {
  const ofLoan = draftKey(`loan-form/${id}`);
  // Beside a draft that couldn't be read a second one may stand.
  return key === ofLoan || key === `${ofLoan}+` || key === draftKey(`reconcile/${id}`) || key.startsWith(draftKey(`repayment-form/${id}/`));
}

/** The form of the agreement that a saved plan became; its draft goes with the plan. */
export function agreementForm(planId: string): string {
  return `agreement-form/${planId}`;
}

/** The first free key to set a damaged index aside under, so that an earlier one is never overwritten. */
export function freeAsideKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${ASIDE_PREFIX}${INDEX_KEY}-${number}`)) number += 1;
  return `${ASIDE_PREFIX}${INDEX_KEY}-${number}`;
}
