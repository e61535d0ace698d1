import type { Fact } from '../../content/fact';

/** A sign of a known fraud, as it stands in messages: looked for in plain words (check/plain-words). */
export interface ScamSign {
  readonly id: string;
  readonly name: string;
  /** What is known of it. */
  readonly why: Fact;
  readonly patterns: readonly RegExp[];
  /** With this in its clause, what was found is something else: the word for the Wi-Fi. */
  readonly unless?: RegExp;
  /** It is a sign only where this stands somewhere in the text too: a link where something is threatened or promised. */
  readonly beside?: RegExp;
  /** With this anywhere in the text it is none: a notice of the central bank. */
  readonly clearedBy?: RegExp;
  /** The sign is itself a 不要 ("不要告诉家人"), so that no 不要 takes it away. */
  readonly prohibits?: true;
}
