import type { Day } from '../day';
import type { CashFlow, Fen } from '../types';
import { isPlain, type Lending, type Look } from './lending';

/** What comes back, the days before each, and which of the lengths of time these are. */
interface Payments {
  readonly back: Fen[];
  /** Each once: months have four lengths. One exponential a length is all that a look needs. */
  readonly gaps: Day[];
  readonly gapOf: number[];
}

/** Flows by ascending days, whoever pays first; undefined where they aren't money lent once and paid back. */
export function datedLending(flows: readonly CashFlow[], days: readonly Day[]): Lending | undefined {
  const start = days[0] ?? 0;
  const first = flows[0]?.amount ?? 0;
  const direction = first < 0 ? 1 : -1;
  const payments: Payments = { back: [], gaps: [], gapOf: [] };
  let total = 0;
  let least = 0;
  let mean = 0;
  let square = 0;
  let before = start;
  for (let place = 1; place < days.length; place += 1) {
    const amount = direction * (flows[place]?.amount ?? 0);
    const day = days[place] ?? 0;
    if (day <= before) return undefined;
    payments.back.push(amount);
    payments.gapOf.push(placeOf(day - before, payments.gaps));
    if (amount < least) least = amount;
    total += amount;
    const weighed = amount * (day - start);
    mean += weighed;
    square += weighed * (day - start);
    before = day;
  }
  const lent = Math.abs(first);
  if (!isPlain(lent, total - lent, least)) return undefined;
  mean /= total;
  return { lent, cost: total - lent, mean, variance: square / total - mean * mean, end: before - start, lookAt: (at) => look(payments, at) };
}

/** Others than these aren't looked for. */
const LOOKED_FOR = 8;

function placeOf(gap: number, gaps: number[]): number {
  for (let place = 0; place < gaps.length && place < LOOKED_FOR; place += 1) if (gaps[place] === gap) return place;
  return gaps.push(gap) - 1;
}

/** As in monthly-lending.ts, each time over the days before a payment. */
function look({ back, gaps, gapOf }: Payments, at: number): Look {
  const shares = gaps.map((gap) => -Math.expm1(-gap * at));
  let toCome = 0;
  let lost = 0;
  let slope = 0;
  for (let place = back.length - 1; place >= 0; place -= 1) {
    const gap = gapOf[place] ?? 0;
    const share = shares[gap] ?? 0;
    toCome += back[place] ?? 0;
    slope = (1 - share) * (slope + (gaps[gap] ?? 0) * (toCome - lost));
    lost += share * (toCome - lost);
  }
  return { lost, slope };
}
