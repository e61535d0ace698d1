import { LIMITS } from '../limits';
import { PLAN_LIMITS } from '../plan/limits';
import type { Waiver, Waivers } from '../plan/types';
import type { Debt } from '../types';
import { checkDebtKinds, DEBT_PARTS, requireChoice, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireDebtWithin, requireRateWithin, requireWithin } from './ranges';

const WAIVER_KINDS = ['amount', 'share'];

/** Everything waivedDebt refuses, in the order of rule 9.7. */
export function checkWaivers(debt: Debt, waivers: Waivers): void {
  checkDebtKinds(debt, 'debt');
  requireRecord(waivers, 'waivers');
  DEBT_PARTS.forEach((part) => whereGiven(waivers[part], (waiver) => checkWaiverKind(waiver, `waivers.${part}`)));
  requireDebtWithin(debt, 'debt');
  DEBT_PARTS.forEach((part) =>
    whereGiven(waivers[part], (waiver) => {
      if (waiver.kind === 'share') requireRateWithin(waiver.share, PLAN_LIMITS.share, `waivers.${part}`);
      else requireWithin(waiver.amount, { min: LIMITS.amount.min, max: debt[part] }, `waivers.${part}`);
    }),
  );
}

function checkWaiverKind(waiver: Waiver, field: string): void {
  requireRecord(waiver, field);
  requireChoice(waiver.kind, WAIVER_KINDS, `${field}.kind`);
  if (waiver.kind === 'amount') requireInteger(waiver.amount, `${field}.amount`);
  else requireRate(waiver.share, `${field}.share`);
}
