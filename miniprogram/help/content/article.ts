import type { Fact, PhoneNumber } from '../../content/fact';
import { shownDigits } from './numbers';

/** Advice of our own, or a fact with its source. Advice states nothing of the world: no figures, no rules. */
export type Line = string | Fact;

/** Read in under 90 seconds, about 450 characters. */
export interface Article {
  readonly id: string;
  /** It says the answer. */
  readonly title: string;
  /** What people type who look for it, beside the words that stand in it. */
  readonly words: readonly string[];
  readonly lines: readonly Line[];
  /** Its figures can be opened in 协商方案. */
  readonly opensPlan?: true;
  /** Its example can be worked out with other figures. */
  readonly calculates?: true;
  /** Whom to call about it. */
  readonly numbers: readonly PhoneNumber[];
}

export function textOf(line: Line): string {
  return (typeof line === 'string' ? line : line.text);
}

/** A number as a line of an article. */
export function asFact(number: PhoneNumber): Fact {
  return { ...number, text: `${shownDigits(number.digits)}：${number.owner}。${number.use}` };
}
