import type { PlanRecord } from '../../../miniprogram/ledger/records';
import type { Compared, PlanEntry } from '../../../miniprogram/plans/saved/compared';
import { savedPlan } from '../../ledger/saved-plans';
import { values, type Typed } from '../../views/plan/form';

/** Saved plans, and plans to be compared, for tests. */

export const entry = (id: string, typed: Typed): PlanEntry => ({ id, name: `方案 ${id}`, values: values(typed) });

export const saved = (id: string, typed: Typed, changes: Partial<PlanRecord> = {}): PlanRecord =>
  savedPlan(id, { name: `方案 ${id}`, form: values(typed), ...changes });

/** A plan that stands beside others; all of them are alike but for what is said. */
export function column(letter: string, changes: Partial<Compared> = {}): Compared {
  return {
    id: letter, name: letter, letter, mark: '', owed: 5_700_000, from: '2025-01-15', ways: {}, differences: {},
    balance: { name: letter, shape: 'step', points: [] },
    highestPayment: 177_778, termCount: 36, lastOn: '2028-01-15', totalPaid: 6_400_000, abovePrincipal: 700_000, waived: 0,
    rates: { flat: null, simple: null, compound: null, byDates: null },
    annualisedCost: null,
    ...changes,
  };
}
