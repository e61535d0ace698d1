import type { PlanRecord } from '../../miniprogram/ledger/records';
import { plansByKey } from '../ledger/saved-plans';
import { phone } from '../support';

export { savedPlan } from '../ledger/saved-plans';

/** Puts saved plans on the phone before the app starts. */
export function inTheDrawer(...plans: readonly PlanRecord[]): void {
  for (const [key, plan] of Object.entries(plansByKey(...plans))) phone.storage.write(key, plan);
}

/** The saved plans on the phone, by their ids, without the deleted ones. */
export function storedPlans(): PlanRecord[] {
  const keys = phone.storage.keys.filter((key) => key.startsWith('plan/')).sort();
  return keys.map((key) => phone.storage.read(key) as PlanRecord).filter(({ deleted }) => !deleted);
}
