import type { PlainWords } from './plain-words';

/** A 、 only parts what is listed. */
const ENDS = /[,。!?;:]/;

/** Where the clause of a place begins: after the last mark or the last new line. */
export function clauseStart({ text, breaks }: PlainWords, place: number): number {
  const line = Math.max(0, ...breaks.filter((start) => start <= place));
  for (let start = place; start > line; start -= 1) {
    if (ENDS.test(text.charAt(start - 1))) return start;
  }
  return line;
}

/** Where it ends: before the next mark or new line. */
export function clauseEnd({ text, breaks }: PlainWords, place: number): number {
  const line = Math.min(text.length, ...breaks.filter((start) => start >= place));
  for (let end = place; end < line; end += 1) {
    if (ENDS.test(text.charAt(end))) return end;
  }
  return line;
}

/** What stands before a place in its line, with the sentences before it. */
export function lineBefore({ text, breaks }: PlainWords, place: number): string {
  return text.slice(Math.max(0, ...breaks.filter((start) => start <= place)), place);
}
