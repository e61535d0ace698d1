import type { Place } from './places';
import type { PlainWords } from './plain-words';

/** A stretch of a text as it was pasted, and whether it gave a fraud away. */
export interface Piece {
  /** Where it begins in the original. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The original in pieces, what stands at the places marked; together they are the original again. */
export function pieces(original: string, { spans }: PlainWords, places: readonly Place[]): Piece[] {
  const marks = merged(places.map(({ start, end }) => ({ start: spans[start]?.[0] ?? 0, end: spans[end - 1]?.[1] ?? 0 })));
  const found: Piece[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    found.push({ start: from, text: original.slice(from, start), marked: false }, { start, text: original.slice(start, end), marked: true });
    from = end;
  }
  return [...found, { start: from, text: original.slice(from), marked: false }].filter(({ text }) => text !== '');
}

function merged(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  return sorted.reduce<Place[]>((all, place) => {
    const last = all[all.length - 1];
    if (last === undefined || place.start > last.end) return [...all, place];
    return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, place.end) }];
  }, []);
}
