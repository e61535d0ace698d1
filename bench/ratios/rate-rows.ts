import { IRR, XIRR } from '@formulajs/formulajs';
import { xirr as webcarrot } from '@webcarrot/xirr';
import { irr } from 'financial';
import xirr from 'xirr';
import { addMonths, buildSchedule, cashFlowRate, installmentRates } from '../../miniprogram/calc';
import type { CashFlow } from '../../miniprogram/calc';
import { exactInternalRate, exactRateByDays } from './exact-rates';
import { termsOf } from './loans';
import { inTurn } from './measure';
import type { Beside, Row } from './row';

/** The greatest error over the cases, relative to the exact result; NaN where there is no result. */
function errorOver<T>(cases: readonly T[], exact: readonly number[], run: (one: T) => number): number {
  return Math.max(...cases.map((one, place) => Math.abs(run(one) / exact[place]! - 1)));
}

function besides<T>(cases: readonly T[], exact: readonly number[], fasterBy: number, peers: readonly (readonly [name: string, run: (one: T) => number])[]): Beside[] {
  return peers.map(([name, run]) => ({ timed: [name, inTurn(cases, run)], goal: { fasterBy }, error: errorOver(cases, exact, run) }));
}

const byMonths: Row[] = [36, 360].map((termCount) => {
  const cases = termsOf('equal-installment', termCount).map((terms) => {
    const payments = buildSchedule(terms).map(({ principal, interest }) => principal + interest);
    return { financed: terms.principal, payments, yuan: [-terms.principal, ...payments].map((fen) => fen / 100) };
  });
  const exact = cases.map(({ financed, payments }) => exactInternalRate(financed, payments));
  const ours = (one: (typeof cases)[number]): number => installmentRates(one.financed, one.payments).monthly;
  return {
    name: `installmentRates, ${termCount} terms`,
    ours: { timed: ['ours', inTurn(cases, ours)], error: errorOver(cases, exact, ours) },
    beside: besides(cases, exact, 10, [
      ['financial', ({ yuan }) => irr(yuan)],
      ['financial, guess of 1%', ({ yuan }) => irr(yuan, 0.01)],
      ['formulajs', ({ yuan }) => IRR(yuan)],
      ['formulajs, guess of 1%', ({ yuan }) => IRR(yuan, 0.01)],
    ]),
  };
});

const byDays: Row = (() => {
  const cases = termsOf('equal-principal', 35).map((terms) => {
    const rows = buildSchedule(terms).map(({ dueOn, principal, interest }) => ({ on: dueOn, amount: principal + interest }));
    const flows: CashFlow[] = [{ on: terms.borrowedOn, amount: -terms.principal }, ...rows];
    const dates = flows.map(({ on }) => new Date(on));
    const yuan = flows.map(({ amount }) => amount / 100);
    return { flows, dates, yuan, when: flows.map((_, place) => ({ when: dates[place]!, amount: yuan[place]! })), dated: flows.map((_, place) => ({ date: dates[place]!, amount: yuan[place]! })) };
  });
  const exact = cases.map(({ flows }) => exactRateByDays(flows));
  const ours = (one: (typeof cases)[number]): number => cashFlowRate(one.flows);
  return {
    name: 'cashFlowRate, 36 flows',
    ours: { timed: ['ours', inTurn(cases, ours)], error: errorOver(cases, exact, ours) },
    beside: besides(cases, exact, 5, [
      ['xirr', ({ when }) => xirr(when)],
      ['@webcarrot/xirr', ({ dated }) => webcarrot(dated)],
      ['formulajs', ({ yuan, dates }) => XIRR(yuan, dates)],
    ]),
  };
})();

/** A change of sign more: what is lent twice, and what has several rates or none. */
const hard: Row = {
  name: 'cashFlowRate, 35 flows with many changes of sign',
  ours: { timed: ['ours', inTurn([0, 1, 2, 3], (start) => cashFlowRate(Array.from({ length: 35 }, (_, place) => ({ on: addMonths('2023-01-15', place), amount: place % 7 === 0 ? -4_500_00 - place - start : 1_000_00 }))))] },
  beside: [],
};

export const RATE_ROWS: Row[] = [...byMonths, byDays, hard];
