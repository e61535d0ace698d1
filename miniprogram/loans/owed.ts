import { averageDailyRate, CalcError, dailyRateOf, owedOn, sum, type Debt, type Fen, type ISODate, type Owed, type Rate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { assess, type Assessment } from './assess';
import { inForce } from './phases';

/** What one of several loans owes, and on which terms. */
export interface OwedByOne extends Debt {
  readonly overduePrincipal: Fen;
  readonly dailyRate: Rate;
  readonly penaltyMultiplier: Rate;
}

/** What several loans owe together on a day, and on which terms. */
export interface OwedTogether extends Owed {
  readonly each: readonly OwedByOne[];
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
  const onTerms = records.flatMap((record, place) => (each[place] === undefined ? [] : [onItsTerms(record, each[place])]));
  return {
    each: onTerms,
    principal: total('principal'),
    interest: total('interest'),
    penalty: total('penalty'),
    lateFee: total('lateFee'),
    overduePrincipal: total('overduePrincipal'),
    unapplied: total('unapplied'),
    payoff: sum(good.map(({ payoffAmount }) => payoffAmount)),
    dailyRate: averageDailyRate(onTerms),
    penaltyMultiplier: highest(onTerms.map(({ penaltyMultiplier }) => penaltyMultiplier)),
    agreements: records.flatMap((record) => inForce(record, day)?.id ?? []),
  };
}

/** Do these loans bear the same rate? */
export function haveOneRate(records: readonly LoanRecord[]): boolean {
  return new Set(records.map(({ terms }) => Number(dailyRateOf(terms)))).size <= 1;
}

function onItsTerms({ terms }: LoanRecord, { principal, interest, penalty, lateFee, overduePrincipal }: Owed): OwedByOne {
  return {
    principal, interest, penalty, lateFee, overduePrincipal,
    dailyRate: dailyRateOf(terms), penaltyMultiplier: terms.overdueRules?.penaltyMultiplier ?? '1.5',
  };
}

function highest(rates: readonly Rate[]): Rate {
  return rates.reduce((most, one) => (Number(one) > Number(most) ? one : most), rates[0] ?? '1.5');
}
