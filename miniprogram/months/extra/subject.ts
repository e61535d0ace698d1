import type { ISODate } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import type { RepayOrder, Strategy } from '../simulate/orders';
import type { Simulation } from '../simulate/simulate';

/** Of what the page speaks. */
export interface Subject {
  readonly debts: readonly OpenDebt[];
  /** Loans that can't be calculated, by name. */
  readonly leftOut: readonly string[];
  /** It is one loan's page. */
  readonly isOne: boolean;
  readonly order: RepayOrder;
  readonly strategy: Strategy;
  readonly today: ISODate;
}

/** What the exact way has found so far. */
export interface Found {
  readonly usual: Simulation | null;
  /** With the extra money as it stands in the fields. */
  readonly withExtra: Simulation | null;
}

export const NOTHING_FOUND: Found = { usual: null, withExtra: null };

/** What falls due alone never repays it: something is overdue, or all of it will fall due at once. */
export function needsBudget({ debts, today }: Subject): boolean {
  return debts.some(({ daysOverdue, loan }) => daysOverdue > 0 || (loan?.terms.acceleratedOn ?? '') > today);
}
