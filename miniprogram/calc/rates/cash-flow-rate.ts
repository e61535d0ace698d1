import { checkCashFlows } from '../checks/flows';
import { dayOf } from '../day';
import { CalcError } from '../errors';
import type { CashFlow } from '../types';
import { flowSeries } from './flow-series';
import { datedLending } from './dated-lending';
import { lendingLogarithm } from './lending-rate';
import { rateLogarithm } from './rate-logarithm';

const DAYS_OF_YEAR = 365;

/**
 * The effective annual rate of dated cash flows (XIRR): the one above −100% at which the flows,
 * discounted by (1 + rate)^(days ÷ 365), add up to 0. As a fraction; flows in any order.
 *
 * @throws CalcError for input outside the limits; 'no-rate' or 'many-rates' on 'flows' (rule 9.14). A rate
 * that no double can hold (a hundredfold within a day) counts as none.
 *
 * @example
 * cashFlowRate([{ on: '2025-01-01', amount: -100_00 }, { on: '2026-01-01', amount: 112_00 }]).toFixed(6)
 * // → '0.120000'
 * cashFlowRate([{ on: '2025-01-01', amount: 100_00 }, { on: '2026-01-01', amount: 112_00 }]) // throws no-rate on 'flows'
 */
export function cashFlowRate(flows: CashFlow[]): number {
  checkCashFlows(flows);
  const days = flows.map(({ on }) => dayOf(on));
  const lending = datedLending(flows, days);
  const logarithm = (lending && lendingLogarithm(lending)) ?? rateLogarithm(flowSeries(flows.map(({ amount }, place) => ({ time: days[place] ?? 0, amount }))));
  if (typeof logarithm === 'string') throw new CalcError(logarithm, 'flows');
  const rate = Math.expm1(logarithm * DAYS_OF_YEAR);
  if (rate <= -1 || !Number.isFinite(rate)) throw new CalcError('no-rate', 'flows');
  return rate;
}
