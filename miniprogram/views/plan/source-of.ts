import { CalcError, finishOriginal, stayOverdue, type Baseline, type ISODate, type Rate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { agreementsInForce } from '../../loans/agreements';
import { phasesUntil, recordOn } from '../../loans/phases';
import { assess, loanOf, type Assessment, type CalcLoan } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import { principalLeft } from '../../loans/principal-left';
import { owedTogether } from '../../loans/owed';
import type { PlanReading } from '../../forms/plan/read';
import type { Source } from './source';
import { ofTypedDebt } from './typed-debt';
import { loanIdsOf } from '../../forms/plan/values';

/**
 * @param records the loans that the debt was taken from; none where it was typed. Where the ledger doesn't have them all
 * any more it is taken for typed: the other ways of some say nothing of a plan for all.
 */
export function sourceOf(reading: PlanReading, records: readonly LoanRecord[]): Source {
  const { values, contract: { rate } } = reading;
  const known = rate.ok ? rate.value : null;
  const allThere = records.length > 0 && records.length >= loanIdsOf(values).length;
  if (!allThere) return ofTypedDebt(reading, known);
  const from = values.debtOn || values.signedOn;
  return ofLoans(records.map((record) => recordThen(record, from, values.agreedAs.split(' '))), from, known);
}

/** The loan as it stood when the debt was taken: what was signed since, this plan itself too, is no other way. */
function recordThen(record: LoanRecord, from: ISODate, agreedAs: readonly string[]): LoanRecord {
  const since = agreementsInForce(record).find(({ id, signedOn }) => signedOn >= from && !agreedAs.includes(id));
  const before = since === undefined ? undefined : phasesUntil(record, since);
  return before?.[before.length - 1]?.record ?? recordOn(record, from);
}

function ofLoans(records: readonly LoanRecord[], from: ISODate, rate: Rate | null): Source {
  const ofEach = <B extends Baseline>(make: (loan: CalcLoan) => B): B[] | null => withoutErrors(records.map((record) => calculated(() => make(loanOf(record)))));
  return {
    rate,
    from,
    owed: owedTogether(records, from)?.payoff ?? null,
    finish: () => ofEach((loan) => finishOriginal(loan, from)),
    stayUntil: (until) => ofEach((loan) => stayOverdue(loan, from, until)),
    original: () => {
      const statements = withoutErrors<Assessment>(records.map((record) => assess(record, from)));
      return statements && principalLeft(from, statements.flatMap(({ installments }) => installments));
    },
    supposes: { catchUp: '当天先补上逾期', finish: '照原计划', stay: '' },
  };
}

function withoutErrors<T>(all: readonly (T | CalcError)[]): T[] | null {
  const good = all.filter((one): one is T => !(one instanceof CalcError));
  return good.length === all.length ? good : null;
}
