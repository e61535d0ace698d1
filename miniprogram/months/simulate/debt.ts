import { addDays, daysBetween, dailyRateOf, RunningLoan, sum, type ISODate } from '../../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { assess, loanOf, type CalcLoan } from '../../loans/assess';
import { carriersOn } from '../../loans/joined';
import { inForce, recordOn } from '../../loans/phases';
import { CalcError } from '../../calc/main';
import type { OpenDebt } from './open-debt';
import { otherDebt } from './other-debt';

export type { OpenDebt } from './open-debt';

/** One that is a loan of the ledger, and none of the other debts. */
export interface LoanDebt extends OpenDebt {
  readonly record: LoanRecord;
  readonly loan: CalcLoan;
}

export function isLoan(debt: OpenDebt): debt is LoanDebt {
  return debt.loan !== undefined;
}

/** The debts that are owed today, and what is left out. */
export interface OpenDebts<One extends OpenDebt = OpenDebt> {
  readonly debts: readonly One[];
  /** Those that can't be calculated. */
  readonly leftOut: readonly One['record'][];
}

/** The loans, then the other debts. A loan whose debt is in the agreement of another is repaid with that one; a settled one isn't owed. */
export function openDebts(records: readonly LoanRecord[], today: ISODate, partTakers?: readonly string[]): OpenDebts<LoanDebt>;
export function openDebts(records: readonly LoanRecord[], today: ISODate, partTakers: readonly string[], others: readonly OtherDebtRecord[]): OpenDebts;
export function openDebts(records: readonly LoanRecord[], today: ISODate, partTakers: readonly string[] = [], others: readonly OtherDebtRecord[] = []): OpenDebts {
  const carriers = carriersOn(records, today);
  const own = records.filter(({ id }) => !carriers.has(id));
  const loans = own.flatMap((record) => debtOf(record, today, partTakers.includes(record.id)) ?? []);
  const looked = others.map((record) => ({ record, debt: otherDebt(record, today) }));
  return {
    debts: [...loans, ...looked.flatMap(({ debt }) => (debt === null || debt instanceof CalcError ? [] : [debt]))],
    leftOut: [...own.filter((record) => assess(record, today) instanceof CalcError), ...looked.filter(({ debt }) => debt instanceof CalcError).map(({ record }) => record)],
  };
}

function debtOf(record: LoanRecord, today: ISODate, takesPart: boolean): LoanDebt | null {
  const statement = assess(record, today);
  if (statement instanceof CalcError || statement.payoffAmount === 0) return null;
  const own = loanOf(recordOn(record, today));
  const loan = { ...own, payments: own.payments.filter(({ paidOn }) => paidOn <= today) };
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
    loan,
    start: (from) => new RunningLoan(loan, from),
    agreed: inForce(record, today) !== undefined,
    standing: false,
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
