/**
 * How sure a statement is: `official` from a law, a regulator or the lender itself; `industry` just as sure, but of what an
 * association or a recommended standard asks for, which binds nobody as a law does; `computed` from the figures it
 * names; `reported` by several, unconfirmed; `sample`: somebody's copy of the lender's own screen or message, which says how
 * that one was and not that all are; `hearsay` goes around and is not verified. They look different on the screen.
 */
export type Certainty = 'official' | 'industry' | 'computed' | 'reported' | 'sample' | 'hearsay';

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = { official: '官方', industry: '行业规范', computed: '照数推算', reported: '多方说法', sample: '有样本', hearsay: '网传·未核实' };

/** What stands behind a statement of the outside world: never one without its source and the day somebody looked it up. */
export interface Evidence {
  readonly source: string;
  /** Where the source can be read, to be typed into a browser: a host and perhaps a path. Only shown, never asked for. */
  readonly address?: string;
  readonly checkedOn: string;
  readonly certainty: Certainty;
}

export interface Fact extends Evidence {
  readonly text: string;
}

/** A number that people are told to dial; the certainty is that it belongs to the owner, so `hearsay` is 未核实. */
export interface PhoneNumber extends Evidence {
  /** As it is dialled: digits alone. */
  readonly digits: string;
  readonly owner: string;
  /** When it is answered, and what for, in one sentence. */
  readonly use: string;
}
