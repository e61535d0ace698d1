import { CalcError, daysBetween, isISODate, sum, type Debt, type Fen, type Installment, type ISODate, type LoanTerms } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { periodStartOn, scheduleOf } from '../../loans/agreed-loan';
import { assess, type Assessment } from '../../loans/assess';
import { isNegotiated } from '../../loans/agreements';
import { phasesUntil, type Phase } from '../../loans/phases';
import { interestOf } from '../interest-of';

/** What a new bill of a day takes the place of. */
export interface Before {
  /** Its schedule was generated from the contract. */
  readonly isGenerated: boolean;
  /** The rate and the method by which the lender goes on; null where an agreement says only amounts. */
  readonly contract: LoanTerms | null;
  /** As of that day, what was paid on it included. */
  readonly statement: Assessment;
  /** All principal that is left, and of the installments that are due what else is unpaid. */
  readonly left: Debt;
  /** Paid and not used: it is in no part of the new bill. */
  readonly unapplied: Fen;
  /** From when the interest of the new bill's first installment runs. */
  readonly periodStart: ISODate;
  /** The installments that were still to come, as the plan had them. */
  readonly toCome: readonly Installment[];
  /** What was paid on that day, which the new bill leaves out. */
  readonly paidBefore: readonly string[];
}

/** The loan without that agreement: an edited one is read as if it weren't there. */
export function without(record: LoanRecord, id: string): LoanRecord {
  const { agreements, ...rest } = record;
  const others = (agreements ?? []).filter((one) => one.id !== id);
  return others.length === 0 ? rest : { ...rest, agreements: others };
}

/** Undefined where the loan can't be calculated on that day, or wasn't there yet. */
export function beforeOn(record: LoanRecord, day: ISODate): Before | undefined {
  if (!isISODate(day) || day <= record.terms.borrowedOn) return undefined;
  const paidBefore = record.repayments.filter(({ paidOn }) => paidOn === day).map(({ id }) => id);
  const last = phasesUntil(record, { ...NO_AGREEMENT, signedOn: day, paidBefore }).slice(-1)[0];
  const statement = last && assess(last.record, day);
  if (last === undefined || statement === undefined || statement instanceof CalcError) return undefined;
  const due = statement.installments.filter(({ dueOn }) => dueOn <= day);
  const dueNumbers = due.map(({ number }) => number);
  const unpaid = (part: keyof Debt): Fen => sum(due.map((one) => one.unpaid[part]));
  return {
    isGenerated: last.record.schedule === undefined,
    statement,
    left: { principal: statement.totals.outstandingPrincipal, interest: unpaid('interest'), penalty: unpaid('penalty'), lateFee: unpaid('lateFee') },
    unapplied: statement.unapplied,
    periodStart: periodStartOn(last.record, day),
    toCome: scheduleOf(last.record).filter(({ number }) => !dueNumbers.includes(number)),
    contract: contractOf(record, last),
    paidBefore,
  };
}

/**
 * The interest of the period that runs, where the statement has it day by day (rule 4.32): a part of it was earned before
 * the principal was paid. What was overdue bore its penalty up to that day, and goes on at the contract's rate from there.
 * Undefined where less than the principal still to come goes into the new bill.
 */
export function firstInterest({ contract, isGenerated, statement, toCome }: Before, financed: Fen): Fen | undefined {
  if (!isGenerated || contract === null || contract.interestBasis === 'monthly') return undefined;
  const numbers = toCome.map(({ number }) => number);
  const coming = statement.installments.filter(({ number }) => numbers.includes(number));
  const merged = financed - sum(coming.map(({ unpaid }) => unpaid.principal));
  const [next] = coming;
  if (next === undefined || merged < 0) return undefined;
  return next.unpaid.interest + interestOf(merged, contract, daysBetween(statement.asOf, next.dueOn));
}

function contractOf({ terms }: LoanRecord, { agreement }: Phase): LoanTerms | null {
  if (agreement === undefined) return terms;
  // How many of its terms bear interest alone is said of the contract's own schedule.
  return isNegotiated(agreement) || terms.method === 'interest-first' ? null : terms;
}

/** Only its day is looked at. */
const NO_AGREEMENT: Agreement = {
  id: '', signedOn: '', debt: { principal: 0, interest: 0, penalty: 0, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 0, lateFee: 0 },
  installments: [], waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [],
};
