import { checkCallRecord, checkLoanRecord, checkOtherDebtRecord, checkPlanRecord, type Checked } from './check-record';
import { agreementForm, isDraftKey, isIndexKey, recordKey } from './keys';
import type { CallRecord, LoanRecord, OtherDebtRecord, PlanRecord } from './records';

/** The records of each kind; a kind's name is the first part of its keys. */
export interface RecordKinds {
  readonly loan: LoanRecord;
  readonly plan: PlanRecord;
  readonly call: CallRecord;
  readonly other: OtherDebtRecord;
}

export type KindName = keyof RecordKinds;

/** What each record has. `deleted`: since the last start, and it can be brought back. */
export interface StoredRecord {
  readonly id: string;
  readonly deleted?: boolean;
}

export interface Kind<T> {
  /** What came out of a storage or a backup as a record, lifted to the present version, or why it is none. */
  readonly check: (stored: unknown) => Checked<T>;
  /** Which stands first in a list. Ids begin with the time, so the latest saved is the one of the last id. */
  readonly first: 'added first' | 'saved last';
  /** Whether the form edits what belongs to the record of that id: its draft goes with the record. */
  readonly ownsForm: (form: string, id: string) => boolean;
}

/**
 * Every kind of record, declared once: the stores, backup, restore, merge, erase, damage and the day of the last change go
 * through this table. How a kind reads in words and tables stands in settings/kinds/, where its type asks for every kind.
 */
export const KINDS: { readonly [Name in KindName]: Kind<RecordKinds[Name]> } = {
  loan: {
    check: checkLoanRecord,
    first: 'added first',
    ownsForm: (form, id) => form === `loan-form/${id}` || form === `reconcile/${id}` || form.startsWith(`repayment-form/${id}/`) || form.startsWith(`new-bill/${id}/`),
  },
  plan: { check: checkPlanRecord, first: 'saved last', ownsForm: (form, id) => form === agreementForm(id) },
  call: { check: checkCallRecord, first: 'saved last', ownsForm: (form, id) => form === `call-form/${id}` },
  other: { check: checkOtherDebtRecord, first: 'added first', ownsForm: (form, id) => form === `other-debt/${id}` },
};

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** The kind of the record that stands under the key, or undefined where it is no record's. */
export function kindOf(key: string): KindName | undefined {
  return KIND_NAMES.find((name) => key.startsWith(recordKey(name, '')));
}

/** Whether it belongs to the ledger, and so goes into a backup and is replaced by one; the lock and settings don't. */
export function isLedgerKey(key: string): boolean {
  return isIndexKey(key) || isDraftKey(key) || kindOf(key) !== undefined;
}

/** What stands under a record's key, as a record in its own place or with the reason why it is none. */
export function checkedUnder(key: string, kind: KindName, stored: unknown): Checked<StoredRecord> {
  const checked: Checked<StoredRecord> = KINDS[kind].check(stored);
  if ('reason' in checked || recordKey(kind, checked.record.id) === key) return checked;
  return { reason: '编号与存放位置不符', later: false };
}
