import { isISODate } from '../day';
import { LIMITS } from '../limits';
import type { CashFlow, Fen } from '../types';
import { requireDate, requireEach, requireInteger, requireRecord } from './kinds';
import { isDateWithin, requireDateWithin, requireWithin } from './ranges';
import { inEach } from './with-fields';

/** Money that comes and money that goes. */
const EITHER_WAY = { min: -LIMITS.amount.max, max: LIMITS.amount.max };
const FINANCED = { min: 1, max: LIMITS.amount.max };

/** Payments may be negative: whether a rate exists then is the calculation's to say. */
export function checkInstallmentRates(financed: Fen, payments: readonly Fen[]): void {
  if (isAmount(financed, FINANCED) && Array.isArray(payments) && areAmounts(payments)) return;
  requireInteger(financed, 'financed');
  requireEach(payments, 'payments', (amount) => requireInteger(amount, ''));
  requireWithin(financed, FINANCED, 'financed');
  inEach(payments, 'payments', (amount) => requireWithin(amount, EITHER_WAY, ''));
}

/** A look at all of them in one go. Only where something is wrong they are gone through in the order of rule 9.7, to say what. */
function areAmounts(amounts: readonly Fen[]): boolean {
  const { min, max } = EITHER_WAY;
  for (let place = 0; place < amounts.length; place += 1) {
    const amount = amounts[place];
    if (amount === undefined || !(amount >= min && amount <= max) || Math.floor(amount) !== amount) return false;
  }
  return true;
}

function areFlows(flows: readonly (CashFlow | undefined | null)[]): boolean {
  for (let place = 0; place < flows.length; place += 1) {
    const flow = flows[place];
    if (flow === undefined || flow === null || !isISODate(flow.on) || !isDateWithin(flow.on) || !isAmount(flow.amount, EITHER_WAY)) return false;
  }
  return true;
}

function isAmount(amount: Fen | undefined, { min, max }: typeof EITHER_WAY): boolean {
  return amount !== undefined && Number.isInteger(amount) && amount >= min && amount <= max;
}

export function checkCashFlows(flows: readonly CashFlow[]): void {
  if (Array.isArray(flows) && areFlows(flows)) return;
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
