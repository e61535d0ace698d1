import { addDays, daysBetween, dailyRateOf, sum, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess, loanOf, type CalcLoan } from '../../loans/assess';
import { carriersOn } from '../../loans/joined';
import { inForce, recordOn } from '../../loans/phases';
import { CalcError } from '../../calc/main';

/** One debt that is still owed, as the months to come are lived with it. Amounts in fen. */
export interface OpenDebt {
  readonly id: string;
  readonly record: LoanRecord;
  readonly loan: CalcLoan;
  /** It follows a signed agreement: that keeps its own payments, and isn't repaid ahead. */
  readonly agreed: boolean;
  /** The lender takes a part of the principal before it is due; else it is what is due, or all of it. */
  readonly takesPart: boolean;
  /** All that is owed today, and the principal of it. */
  readonly owed: Fen;
  readonly principal: Fen;
  /** What has fallen due of it and is unpaid, with its penalty. */
  readonly due: Fen;
  readonly daysOverdue: number;
  /** What falls due from tomorrow until a month from today. */
  readonly nextMonth: Fen;
  /** What its overdue principal bears a day. */
  readonly lateRate: number;
  /** What a yuan repaid ahead saves a day: of a flat loan more than its rate says, of an agreement without interest nothing. */
  readonly aheadRate: number;
  /** What the debt bears a day today, all of it together. */
  readonly rate: number;
}

/** The debts that are owed today, and what is left out. */
export interface OpenDebts {
  readonly debts: readonly OpenDebt[];
  /** Loans that can't be calculated. */
  readonly leftOut: readonly LoanRecord[];
}

/** A loan whose debt is in the agreement of another is repaid with that one; a settled one isn't owed. */
export function openDebts(records: readonly LoanRecord[], today: ISODate, partTakers: readonly string[] = []): OpenDebts {
  const carriers = carriersOn(records, today);
  const own = records.filter(({ id }) => !carriers.has(id));
  const leftOut = own.filter((record) => assess(record, today) instanceof CalcError);
  const debts = own.flatMap((record) => debtOf(record, today, partTakers.includes(record.id)) ?? []);
  return { debts, leftOut };
}

function debtOf(record: LoanRecord, today: ISODate, takesPart: boolean): OpenDebt | null {
  const statement = assess(record, today);
  if (statement instanceof CalcError || statement.payoffAmount === 0) return null;
  const loan = loanOf(recordOn(record, today));
  const ahead = statement.installments.filter(({ dueOn }) => dueOn > today);
  const aheadPrincipal = sum(ahead.map(({ unpaid }) => unpaid.principal));
  const latePrincipal = statement.totals.outstandingPrincipal - aheadPrincipal;
  const scheduled = sum(ahead.map(({ unpaid }) => unpaid.principal + unpaid.interest));
  const due = sum(statement.installments.filter(({ dueOn }) => dueOn <= today).map(({ unpaid: { principal, interest, penalty, lateFee } }) => principal + interest + penalty + lateFee));
  const yuanDays = ahead.reduce((total, { unpaid, dueOn }) => total + unpaid.principal * daysBetween(today, dueOn), 0);
  const aheadRate = yuanDays === 0 ? 0 : Math.max(0, scheduled + due - statement.payoffAmount) / yuanDays;
  const lateRate = Number(dailyRateOf(loan.terms)) * Number(loan.terms.overdueRules?.penaltyMultiplier ?? '1.5');
  const principal = latePrincipal + aheadPrincipal;
  const monthOn = addDays(today, 30);
  return {
    id: record.id,
    record,
    loan: { ...loan, payments: loan.payments.filter(({ paidOn }) => paidOn <= today) },
    agreed: inForce(record, today) !== undefined,
    takesPart,
    owed: statement.payoffAmount,
    principal,
    due,
    daysOverdue: statement.daysOverdue,
    nextMonth: sum(ahead.filter(({ dueOn }) => dueOn <= monthOn).map(({ unpaid }) => unpaid.principal + unpaid.interest)),
    lateRate,
    aheadRate,
    rate: principal === 0 ? 0 : (latePrincipal * lateRate + aheadPrincipal * aheadRate) / principal,
  };
}
