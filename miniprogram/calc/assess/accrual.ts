import type { Day } from '../day';
import { Exact } from '../exact';
import { roundHalfUp, roundProduct } from '../money';
import type { ExactRate } from '../rate';
import type { Fen, PenaltyRounding } from '../types';

/** Days on which the base stayed the same; its amount is base × rate × (to − from). */
export interface Interval {
  readonly base: Fen;
  readonly from: Day;
  to: Day;
}

/** Of interest, each at its own rate: a share of a period is one. */
export interface EarnedInterval extends Interval {
  readonly rate: ExactRate;
}

/**
 * Interest or penalty that grows from day to day: Σ base × days, kept as a whole number, so that the
 * rate is multiplied once and rounded once, when the amount is shown or paid (rule 4.8); or, where a lender
 * rounds each day's, the sum of these (rule 4.13).
 */
export class Accrual {
  /** Made with the first of them: most installments never bear penalty. */
  private made: Interval[] | undefined;
  private fenDays = 0;
  private roundedDaily = 0;

  constructor(
    private readonly rate: ExactRate,
    private readonly rounding: PenaltyRounding = 'once',
  ) {}

  add(base: Fen, from: Day, to: Day): void {
    if (base === 0 || to === from) return;
    if (this.rounding === 'daily') this.roundedDaily += roundProduct(base, this.rate) * (to - from);
    else this.fenDays += base * (to - from);
    if (this.made === undefined) {
      this.made = [{ base, from, to }];
      return;
    }
    const last = this.made[this.made.length - 1];
    if (last && last.base === base && last.to === from) last.to = to;
    else this.made.push({ base, from, to });
  }

  /** Without gaps between days that bear something; days of base 0 leave no interval. */
  get intervals(): readonly Interval[] {
    return this.made ?? [];
  }

  get amount(): Fen {
    if (this.made === undefined) return 0;
    if (this.rounding === 'daily') return this.roundedDaily;
    return this.fenDays <= Number.MAX_SAFE_INTEGER ? roundProduct(this.fenDays, this.rate) : this.exactAmount();
  }

  /** Only for sums past 2^53 fen-days, as of a hundred million yuan over decades. */
  private exactAmount(): Fen {
    const fenDays = this.intervals.reduce((total, { base, from, to }) => total.plus(new Exact(base).times(to - from)), new Exact(0));
    return roundHalfUp(fenDays.times(this.rate.numerator).div(this.rate.denominator));
  }
}
