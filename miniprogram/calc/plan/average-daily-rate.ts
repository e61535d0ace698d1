import { Exact } from '../exact';
import { sum } from '../money';
import { rateFrom } from '../rate';
import type { Fen, Rate } from '../types';

/**
 * One daily rate for several debts, weighted by the principal that each owes (rule 5.40): exact where they bear the same, else
 * rounded to the decimals of a rate. Of debts that owe nothing the first one's; '0' of none.
 *
 * @example
 * averageDailyRate([{ dailyRate: '0.0005', principal: 30_000_00 }, { dailyRate: '0.0003', principal: 10_000_00 }])
 * // → '0.00045'
 */
export function averageDailyRate(debts: readonly { readonly dailyRate: Rate; readonly principal: Fen }[]): Rate {
  const first = debts[0]?.dailyRate ?? '0';
  const owed = sum(debts.map(({ principal }) => principal));
  if (owed === 0 || debts.every(({ dailyRate }) => Number(dailyRate) === Number(first))) return first;
  const weighted = debts.reduce((total, { dailyRate, principal }) => total.plus(new Exact(dailyRate).times(principal)), new Exact(0));
  return rateFrom(weighted.div(owed));
}
