import { LIMITS } from '../limits';
import type { CashFlow, Fen } from '../types';
import { requireDate, requireEach, requireInteger, requireRecord } from './kinds';
import { requireDateWithin, requireWithin } from './ranges';
import { inEach } from './with-fields';

/** Money that comes and money that goes. */
const EITHER_WAY = { min: -LIMITS.amount.max, max: LIMITS.amount.max };
const FINANCED = { min: 1, max: LIMITS.amount.max };

/** Payments may be negative: whether a rate exists then is the calculation's to say. */
export function checkInstallmentRates(financed: Fen, payments: readonly Fen[]): void {
  requireInteger(financed, 'financed');
  requireEach(payments, 'payments', (amount) => requireInteger(amount, ''));
  requireWithin(financed, FINANCED, 'financed');
  inEach(payments, 'payments', (amount) => requireWithin(amount, EITHER_WAY, ''));
}

export function checkCashFlows(flows: readonly CashFlow[]): void {
  requireEach(flows, 'flows', (flow) => {
    requireRecord(flow, '');
    requireDate(flow.on, 'on');
    requireInteger(flow.amount, 'amount');
  });
  inEach(flows, 'flows', ({ on, amount }) => {
    requireDateWithin(on, 'on');
    requireWithin(amount, EITHER_WAY, 'amount');
  });
}
