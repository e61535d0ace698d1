import { averageDailyRate, CalcError, dailyRateOf, owedOn, sum, type Fen, type ISODate, type Owed, type Rate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { assess, type Assessment } from './assess';
import { inForce } from './phases';

/** What several loans owe together on a day, and on which terms. */
export interface OwedTogether extends Owed {
  /** All parts of the debt: what clears the loans on the day, in fen. */
  readonly payoff: Fen;
  /** Their daily rate, weighted by the principal that each still owes. */
  readonly dailyRate: Rate;
  /** Where the loans differ, the one that costs the most. */
  readonly penaltyMultiplier: Rate;
  /** The ids of the agreements that they follow. */
  readonly agreements: readonly string[];
}

/** Null where one of them can't be calculated. */
export function owedTogether(records: readonly LoanRecord[], day: ISODate): OwedTogether | null {
  const statements = records.map((record) => assess(record, day));
  const good = statements.filter((one): one is Assessment => !(one instanceof CalcError));
  if (good.length < records.length) return null;
  const each = good.map(owedOn);
  const total = (part: keyof Owed): Fen => sum(each.map((one) => one[part]));
  return {
    principal: total('principal'),
    interest: total('interest'),
    penalty: total('penalty'),
    lateFee: total('lateFee'),
    overduePrincipal: total('overduePrincipal'),
    unapplied: total('unapplied'),
    payoff: sum(good.map(({ payoffAmount }) => payoffAmount)),
    dailyRate: averageDailyRate(records.map(({ terms }, place) => ({ dailyRate: dailyRateOf(terms), principal: each[place]?.principal ?? 0 }))),
    penaltyMultiplier: highestMultiplier(records),
    agreements: records.flatMap((record) => inForce(record, day)?.id ?? []),
  };
}

/** Do these loans bear the same rate? */
export function haveOneRate(records: readonly LoanRecord[]): boolean {
  return new Set(records.map(({ terms }) => Number(dailyRateOf(terms)))).size <= 1;
}

function highestMultiplier(records: readonly LoanRecord[]): Rate {
  const all = records.map(({ terms }) => terms.overdueRules?.penaltyMultiplier ?? '1.5');
  return all.reduce((highest, one) => (Number(one) > Number(highest) ? one : highest), all[0] ?? '1.5');
}
