import { KIND_NAMES, type KindName, type RecordKinds, type StoredRecord } from '../../ledger/kinds';
import { CALL_FACE } from './call';
import type { KindFace } from './face';
import { LOAN_FACE } from './loan';
import { OTHER_FACE } from './other';
import { PLAN_FACE } from './plan';

/** The other half of the table in ledger/kinds.ts: it isn't sent to the phone with the first page. */
export const FACES: { readonly [Name in KindName]: KindFace<RecordKinds[Name]> } = { loan: LOAN_FACE, plan: PLAN_FACE, call: CALL_FACE, other: OTHER_FACE };

/** A face for records of its own kind, where the kind is known at run time alone. */
export function faceOf(kind: KindName): KindFace<StoredRecord> {
  return FACES[kind] as unknown as KindFace<StoredRecord>;
}

/** "2 笔借款、5 次还款、1 个方案": what these are, kind by kind. */
export function countedText(recordsOf: (kind: KindName) => readonly StoredRecord[]): string {
  return KIND_NAMES.map((kind) => {
    const { counted, unit } = faceOf(kind);
    const records = recordsOf(kind);
    return counted?.(records) ?? (records.length === 0 ? '' : `${records.length} ${unit}`);
  }).filter((text) => text !== '').join('、');
}
