import { overdueTotals } from '../../calc/assess/assess-loan';
import type { LoanAccount } from '../../calc/assess/loan-account';
import { replay } from '../../calc/assess/replay';
import { requireLoan } from '../../calc/checks/loan';
import { type Day, dayOf } from '../../calc/day';
import { CalcError } from '../../calc/errors';
import { generateSchedule } from '../../calc/schedule/build-schedule';
import type { Installment, ISODate, Loan, LoanTerms } from '../../calc/types';
import { applyChanges } from './apply-changes';
import type { Change, StatedFigures } from '../../calc/reconcile/types';

export type Figures = Required<StatedFigures>;

/** What a loan with some changes comes to. */
export interface Trial {
  readonly figures: Figures;
  /** Tells apart what has the same figures: of every installment, what was charged and paid. Asked of few, and then made. */
  readonly mark: () => string;
}

/** Tries changes on a loan. Schedules are kept by the terms that make them: most changes leave them alone. */
export class Workbench {
  private readonly schedules = new Map<string, Installment[]>();

  constructor(
    readonly loan: Loan,
    readonly asOf: ISODate,
  ) {}

  /** Undefined where the changed loan is none: what calc refuses is no explanation. */
  try(changes: readonly Change[]): Trial | undefined {
    try {
      const { account, day } = this.replayed(changes);
      // Marks of single changes are all asked for. Of thousands of others few are: replaying these costs less than keeping all accounts.
      const mark = changes.length === 1 ? markOf(account, day) : undefined;
      return { figures: figuresOf(account, day), mark: () => mark ?? this.markOf(changes) };
    } catch (error) {
      if (error instanceof CalcError) return undefined;
      throw error;
    }
  }

  private markOf(changes: readonly Change[]): string {
    const { account, day } = this.replayed(changes);
    return markOf(account, day);
  }

  private replayed(changes: readonly Change[]): { account: LoanAccount; day: Day } {
    const { loan, asOf } = applyChanges(this.loan, this.asOf, changes);
    // Payments are made up within the limits, and changes that are sound alone are so together.
    if (changes.length === 1 && !changes[0]?.kind.startsWith('payment-')) requireLoan(loan, asOf);
    return { account: replay(loan, asOf, loan.schedule ?? this.scheduleOf(loan.terms)), day: dayOf(asOf) };
  }

  scheduleOf(terms: LoanTerms): Installment[] {
    const { dailyRate, annualRate, yearDays, interestBasis, firstDueOn, dueDay } = terms;
    const key = [dailyRate, annualRate, yearDays, interestBasis, firstDueOn, dueDay].join(' ');
    const kept = this.schedules.get(key);
    if (kept) return kept;
    const schedule = generateSchedule(terms);
    this.schedules.set(key, schedule);
    return schedule;
  }
}

function figuresOf(account: LoanAccount, day: Day): Figures {
  const overdue = account.installments.filter((installment) => installment.due < day && installment.stateOn(day) === 'overdue');
  const { overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal } = overdueTotals(overdue, day);
  return {
    overdueTotal,
    principal: overduePrincipal,
    interest: overdueInterest,
    penalty: penaltyDue,
    lateFee: lateFeeDue,
    payoffAmount: account.payoffAmount(day),
    daysOverdue: overdue[0] === undefined ? 0 : day - overdue[0].due,
  };
}

function markOf({ installments }: LoanAccount, day: Day): string {
  let mark = '';
  for (const one of installments) {
    mark += `${one.due} ${one.unpaidPrincipal} ${one.unpaidInterest} ${one.presentInterest} ${one.owes('penalty', day)} ${one.owes('lateFee', day)};`;
  }
  return mark;
}
