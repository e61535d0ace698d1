import { LOCK_KEY, LOCK_MARK } from '../platform/lock-mark';

/** The keys of the storage: one a loan with its repayments, one for the index, one a saved plan, one a call, one a draft. */
export const INDEX_KEY = 'index';

const LOAN_PREFIX = 'loan/';
const PLAN_PREFIX = 'plan/';
const CALL_PREFIX = 'call/';
const DRAFT_PREFIX = 'draft/';
const ASIDE_PREFIX = 'aside/';

export const loanKey = (id: string): string => LOAN_PREFIX + id;
export const planKey = (id: string): string => PLAN_PREFIX + id;
export const callKey = (id: string): string => CALL_PREFIX + id;
export const draftKey = (form: string): string => DRAFT_PREFIX + form;
export const isLoanKey = (key: string): boolean => key.startsWith(LOAN_PREFIX);
export const isPlanKey = (key: string): boolean => key.startsWith(PLAN_PREFIX);
export const isCallKey = (key: string): boolean => key.startsWith(CALL_PREFIX);
/** Whether it belongs to the ledger, and so goes into a backup and is replaced by one; the lock and settings don't. */
export const isLedgerKey = (key: string): boolean =>
  key === INDEX_KEY || [LOAN_PREFIX, PLAN_PREFIX, CALL_PREFIX, DRAFT_PREFIX, ASIDE_PREFIX].some((prefix) => key.startsWith(prefix));
/** Whether it guards the ledger: an erase removes it last. */
export const isLockKey = (key: string): boolean => key === LOCK_KEY || key === LOCK_MARK || key.startsWith(`${LOCK_KEY}/`);
/** The number of a generation stands before the key: "g3/loan/a". */
export const GENERATION = /^g(\d+)\//;
/** The key as it is in whichever generation. */
export const bareKey = (key: string): string => key.replace(GENERATION, '');
export const loanIdOf = (key: string): string => key.slice(LOAN_PREFIX.length);

/** Whether it is the draft of a form that belongs to that loan. */
export const isDraftOf = (id: string, key: string): boolean =>
  key === draftKey(`loan-form/${id}`) || key.startsWith(draftKey(`repayment-form/${id}/`));

/** The form of the agreement that a saved plan became; its draft goes with the plan. */
export const agreementForm = (planId: string): string => `agreement-form/${planId}`;

/** The first free key to set a damaged index aside under, so that an earlier one is never overwritten. */
export function freeAsideKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${ASIDE_PREFIX}${INDEX_KEY}-${number}`)) number += 1;
  return `${ASIDE_PREFIX}${INDEX_KEY}-${number}`;
}
