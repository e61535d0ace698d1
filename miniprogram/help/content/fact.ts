/**
 * How sure a statement is: `official` from a law, a regulator or the lender itself; `reported` by several, unconfirmed;
 * `hearsay` goes around and is not verified. The three look different on the screen.
 */
export type Certainty = 'official' | 'reported' | 'hearsay';

/** A statement of the outside world: never without its source and the day somebody looked it up. */
export interface Fact {
  readonly text: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly certainty: Certainty;
}
