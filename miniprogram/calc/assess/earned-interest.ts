import type { Day } from '../day';
import { roundShare } from '../money';
import { exactRate, type ExactRate } from '../rate';
import type { Fen } from '../types';
import { Accrual, type Interval } from './accrual';
import type { InstallmentAccount } from './installment-account';

/**
 * Interest of the days so far, of the one installment whose period runs: the first that is not yet
 * due. The periods of all later ones have not begun (rule 4.37).
 */
export interface EarnedInterest {
  /** The next period begins with this principal not yet due. */
  beginPeriod(day: Day, principalNotDue: Fen): void;
  /** From `day` on, less principal not yet due is unpaid. */
  reducePrincipal(amount: Fen, day: Day): void;
  /** Rounded, at most the installment's interest. */
  earnedBy(account: InstallmentAccount, day: Day): Fen;
  /** What `earnedBy` rounds. */
  intervals(account: InstallmentAccount, day: Day): EarnedInterval[];
}

export interface EarnedInterval extends Interval {
  readonly rate: ExactRate;
}

/** On a generated schedule with 'actual-days', but for flat interest: by the principal unpaid on each day (rule 4.38). */
export class EarnedOnBalance implements EarnedInterest {
  private accrual: Accrual;
  private accruedTo: Day;

  constructor(
    private readonly rate: ExactRate,
    borrowedOn: Day,
    private principalNotDue: Fen,
  ) {
    this.accrual = new Accrual(rate);
    this.accruedTo = borrowedOn;
  }

  beginPeriod(day: Day, principalNotDue: Fen): void {
    this.accrual = new Accrual(this.rate);
    this.accruedTo = day;
    this.principalNotDue = principalNotDue;
  }

  reducePrincipal(amount: Fen, day: Day): void {
    this.bringTo(day);
    this.principalNotDue -= amount;
  }

  earnedBy(account: InstallmentAccount, day: Day): Fen {
    this.bringTo(day);
    return Math.min(account.scheduledInterest, this.accrual.amount);
  }

  intervals(_account: InstallmentAccount, day: Day): EarnedInterval[] {
    this.bringTo(day);
    return this.accrual.intervals.map((interval) => ({ ...interval, rate: this.rate }));
  }

  private bringTo(day: Day): void {
    this.accrual.add(this.principalNotDue, this.accruedTo, day);
    this.accruedTo = day;
  }
}

/** Monthly, flat, or copied from a bill: the installment's interest in proportion to the days of its period (rule 4.39). */
export const earnedInProportion: EarnedInterest = {
  beginPeriod: () => undefined,
  reducePrincipal: () => undefined,
  earnedBy: (account, day) =>
    roundShare(account.scheduledInterest, day - account.periodStart, account.due - account.periodStart),
  intervals: (account, day) =>
    day === account.periodStart
      ? []
      : [
          {
            base: account.scheduledInterest,
            from: account.periodStart,
            to: day,
            rate: exactRate('1', account.due - account.periodStart),
          },
        ],
};
