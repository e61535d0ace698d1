import type { Baseline, FinishOriginal, Fen, ISODate, Rate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';

/** What becomes of a debt without the plan; an answer is null where it can't be told. */
export interface Source {
  /** The contract's rate a day, to measure the price by. */
  readonly rate: Rate | null;
  /** The day whose debt the plan is about: the other ways begin on it. */
  readonly from: ISODate;
  /** What the ledger says is owed on that day, in fen: the other ways are for that, whatever the form was changed to. */
  readonly owed: Fen | null;
  /** Every loan's, to be added. */
  finish(): readonly FinishOriginal[] | null;
  stayUntil(until: ISODate): readonly Baseline[] | null;
  /** The principal that is left on the original schedule, from date to date. */
  original(): readonly BalancePoint[] | null;
  /** What these answers suppose, to be said with them. */
  readonly supposes: { readonly catchUp: string; readonly finish: string; readonly stay: string };
}
