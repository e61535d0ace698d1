import { LIMITS } from '../limits';
import type { CashFlow, Fen } from '../types';
import { requireDate, requireEach, requireInteger, requireRecord } from './kinds';
import { requireDateWithin, requireWithin } from './ranges';

/** Money that comes and money that goes. */
const EITHER_WAY = { min: -LIMITS.amount.max, max: LIMITS.amount.max };
const FINANCED = { min: 1, max: LIMITS.amount.max };

/** Payments may be negative: whether a rate exists then is the calculation's to say. */
export function checkInstallmentRates(financed: Fen, payments: readonly Fen[]): void {
  requireInteger(financed, 'financed');
  requireEach(payments, 'payments', requireInteger);
  requireWithin(financed, FINANCED, 'financed');
  payments.forEach((amount, index) => requireWithin(amount, EITHER_WAY, `payments[${index}]`));
}

export function checkCashFlows(flows: readonly CashFlow[]): void {
  requireEach(flows, 'flows', (flow, field) => {
    requireRecord(flow, field);
    requireDate(flow.on, `${field}.on`);
    requireInteger(flow.amount, `${field}.amount`);
  });
  flows.forEach(({ on, amount }, index) => {
    requireDateWithin(on, `flows[${index}].on`);
    requireWithin(amount, EITHER_WAY, `flows[${index}].amount`);
  });
}
