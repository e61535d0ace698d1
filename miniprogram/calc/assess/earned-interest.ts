import type { Day } from '../day';
import { roundShare } from '../money';
import { exactRate, type ExactRate } from '../rate';
import type { Fen } from '../types';
import { Accrual, type EarnedInterval, type Interval } from './accrual';
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
  /** Rounded, at most the installment's present interest. */
  earnedBy(account: InstallmentAccount, day: Day): Fen;
  /** What `earnedBy` rounds. */
  intervals(account: InstallmentAccount, day: Day): EarnedInterval[];
  /**
   * Interest made anew, of each of these installments not yet due, the running one first: what its
   * period bears if nothing more is repaid before it is due. Undefined where it isn't counted by days.
   */
  madeAnew(notDue: readonly InstallmentAccount[], day: Day): MadeAnew[] | undefined;
}

export interface MadeAnew {
  readonly amount: Fen;
  readonly intervals: readonly EarnedInterval[];
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
    if (this.accrual.intervals.length > 0) this.accrual = new Accrual(this.rate);
    this.accruedTo = day;
    this.principalNotDue = principalNotDue;
  }

  reducePrincipal(amount: Fen, day: Day): void {
    this.bringTo(day);
    this.principalNotDue -= amount;
  }

  earnedBy(account: InstallmentAccount, day: Day): Fen {
    this.bringTo(day);
    return Math.min(account.presentInterest, this.accrual.amount);
  }

  intervals(_account: InstallmentAccount, day: Day): EarnedInterval[] {
    this.bringTo(day);
    return this.withRate(this.accrual.intervals);
  }

  madeAnew(notDue: readonly InstallmentAccount[], day: Day): MadeAnew[] {
    this.bringTo(day);
    // While a period runs, its installment and all later ones are not yet due.
    let unpaid = this.principalNotDue;
    let from = day;
    return notDue.map((account, index) => {
      const accrual = new Accrual(this.rate);
      if (index === 0) this.accrual.intervals.forEach((so) => accrual.add(so.base, so.from, so.to));
      accrual.add(unpaid, from, account.due);
      unpaid -= account.unpaidPrincipal;
      from = account.due;
      return { amount: accrual.amount, intervals: this.withRate(accrual.intervals) };
    });
  }

  private withRate(intervals: readonly Interval[]): EarnedInterval[] {
    return intervals.map((interval) => ({ ...interval, rate: this.rate }));
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
    Math.min(
      account.presentInterest,
      roundShare(account.scheduledInterest, day - account.periodStart, account.due - account.periodStart),
    ),
  madeAnew: () => undefined,
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
