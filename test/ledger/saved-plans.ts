import type { PlanRecord } from '../../miniprogram/ledger/records';
import { index } from './loans';

/** A saved plan with that id; what stands in its form matters little here. */
export function savedPlan(id: string, changes: Partial<PlanRecord> = {}): PlanRecord {
  return {
    version: 2,
    id,
    name: '36 期，总利息 7,000 元',
    savedOn: '2026-11-22',
    form: { principal: '57000', termCount: '36', priceKind: 'total-interest', totalInterest: '7000', firstDueOn: '2026-12-15' },
    checked: [],
    deleted: false,
    ...changes,
  };
}

/** What a storage holds when these plans were saved. */
export function plansByKey(...plans: readonly PlanRecord[]): Record<string, unknown> {
  return { 'index/plan': index(plans.map(({ id }) => id)), ...Object.fromEntries(plans.map((plan) => [`plan/${plan.id}`, plan])) };
}
