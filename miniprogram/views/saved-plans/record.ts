import type { ISODate } from '../../calc/index';
import { RECORD_VERSION, type LoanRecord, type PlanRecord } from '../../ledger/records';
import { emptyPlanForm, kindOf, type PlanFormValues } from '../plan/values';
import { titleOf } from '../title';

/** The form of a saved plan, complete where it was saved by an earlier version. It can be changed and saved back. */
export function formOf({ id, form, savedOn }: PlanRecord): PlanFormValues {
  // Without the day on which it was begun its dates aren't taken for untouched proposals: they stay.
  return { ...emptyPlanForm(savedOn), ...form, begunOn: '', savedId: id };
}

/** A plan to be saved from what stands in the form: the one it was opened from with its name and ticks, or a new one. */
export function savedFrom(values: PlanFormValues, before: PlanRecord | undefined, id: string, name: string, today: ISODate): PlanRecord {
  const saved = { version: RECORD_VERSION, id, savedOn: today, form: { ...values, savedId: '' }, deleted: false } as const;
  return { ...saved, name: before?.name ?? name, checked: before?.checked ?? [] };
}

/** "微粒贷 · 装修 分期 36 期": whose debt it is and what is offered. */
export function proposedName(values: PlanFormValues, taken: readonly LoanRecord[]): string {
  const first = taken[0];
  const whose = first === undefined ? '' : taken.length === 1 ? `${titleOf(first)} ` : `${titleOf(first)}等 ${taken.length} 笔 `;
  return whose + { installments: `分期 ${values.termCount} 期`, deferral: `延期 ${values.months} 个月`, 'lump-sum': `一次性结清 ${values.settlement}` }[kindOf(values)];
}

/** A name as it is kept: at most this many characters, and never none. */
export function named(plan: PlanRecord, typed: string): PlanRecord {
  const name = typed.trim().slice(0, LONGEST_NAME);
  return name === '' ? plan : { ...plan, name };
}

const LONGEST_NAME = 40;
