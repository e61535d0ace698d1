import { lineOf, type Line } from './lines';
import type { Token } from './tokens';

/** What belongs to one installment, before it is known what each figure is. */
export interface Draft {
  readonly tokens: Token[];
}

/**
 * Parts what a bill says into installments, a day each. Where every line with figures has its day a line is one; else the
 * page was copied piece by piece, and the pieces come again in the same order. What comes in no such order goes by where the
 * first and the last piece of its kind stand: before the first day, or after the last.
 */
export function draftsOf(lines: readonly Line[]): Draft[] {
  const parts = withoutStrays(lines.flatMap(parted));
  const days = parts.filter(hasDay).length;
  if (parts.every((line) => hasDay(line) || !hasCore(line))) return byLine(parts);
  return inTurn(parts, days) ?? aroundDays(parts);
}

/** Where each day has its figure on its line, a figure elsewhere that no word explains is of the page, not of an installment. */
function withoutStrays(parts: readonly Line[]): readonly Line[] {
  const dated = parts.filter(hasDay);
  const isStray = (line: Line): boolean => !hasDay(line) && line.loose.length > 0 && line.labelled.length === 0;
  const isWhole = dated.every(({ loose, labelled }) => loose.length + labelled.length > 0) && parts.filter(isStray).length < dated.length;
  return isWhole ? parts.filter((line) => !isStray(line)) : parts;
}

function hasDay({ days }: Line): boolean {
  return days.length > 0;
}

function hasCore({ labelled, loose, numbers }: Line): boolean {
  return labelled.length + loose.length + numbers.length > 0;
}

/** States on lines of their own go to the installment above. */
function byLine(parts: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  for (const line of parts) {
    if (hasDay(line)) drafts.push({ tokens: [...line.tokens] });
    else drafts[drafts.length - 1]?.tokens.push(...line.tokens);
  }
  return drafts;
}

/** Several installments on one line: each begins with its number or its day, whichever comes first. */
function parted(line: Line): Line[] {
  if (line.days.length < 2) return [line];
  const leader = line.tokens.find(({ kind }) => kind === 'term' || kind === 'date' || kind === 'figure')?.kind ?? 'date';
  const groups: Token[][] = [];
  const starts = startsOf(line.tokens, leader === 'figure' ? 'date' : leader);
  for (const [place, start] of starts.entries()) groups.push(line.tokens.slice(place === 0 ? 0 : start, starts[place + 1]));
  const pieces = groups.map((tokens) => lineOf(tokens));
  const isWhole = pieces.every(({ days: own, labelled, loose }) => own.length === 1 && labelled.length + loose.length > 0);
  return isWhole ? pieces : [firstDayOnly(line)];
}

function startsOf(tokens: readonly Token[], leader: Token['kind']): number[] {
  return tokens.flatMap(({ kind }, place) => (kind === leader ? [place] : []));
}

/** Of two days in one row the first is the day it was due. */
function firstDayOnly(line: Line): Line {
  const [first] = line.days;
  return lineOf(line.tokens.filter((token) => token.kind !== 'date' || token === first));
}

interface Piece {
  readonly tokens: Token[];
  /** What it is, and what the word before it says. */
  readonly kind: string;
}

/** Pieces that come again and again in the same order: as many of each as there are days. */
function inTurn(parts: readonly Line[], days: number): Draft[] | undefined {
  const pieces = piecesOf(parts);
  const length = pieces.length / days;
  if (!Number.isInteger(length) || length < 2) return undefined;
  const isRegular = pieces.every(({ kind }, place) => kind === pieces[place % length]?.kind);
  if (!isRegular) return undefined;
  const drafts: Draft[] = [];
  for (let from = 0; from < pieces.length; from += length) drafts.push({ tokens: pieces.slice(from, from + length).flatMap(({ tokens }) => tokens) });
  return drafts;
}

/** Figures, days and numbers, each with the words that stand before it; words behind the last go with that. */
function piecesOf(parts: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const before: Token[] = [];
  const all = parts.flatMap(({ tokens }) => [...tokens, { kind: 'cell' } as const]);
  const statesLead = all.findIndex(isState) < all.findIndex(isCore) && all.some(isState);
  for (const token of all) {
    if (isCore(token)) {
      const word = before.find((each) => each.kind === 'word' && each.settled === undefined);
      pieces.push({ tokens: [...before.splice(0), token], kind: `${token.kind} ${word?.kind === 'word' ? word.field : ''}` });
    } else if (isState(token) && !statesLead) pieces[pieces.length - 1]?.tokens.push(token);
    else if (token.kind !== 'cell') before.push(token);
  }
  pieces[pieces.length - 1]?.tokens.push(...before);
  return pieces;
}

function isCore(token: Token): boolean {
  return token.kind === 'figure' || token.kind === 'date' || token.kind === 'term';
}

function isState(token: Token): boolean {
  return token.kind === 'word' && token.settled !== undefined;
}

/** Lines without a day go to the day before or after them, all lines of a kind to the same side. */
function aroundDays(parts: readonly Line[]): Draft[] {
  const first = parts.findIndex(hasDay);
  const last = parts.length - 1 - [...parts].reverse().findIndex(hasDay);
  const leads = (has: (line: Line) => boolean): boolean => parts.slice(0, first).some(has) && !parts.slice(last + 1).some(has);
  const numbersLead = leads(({ numbers }) => numbers.length > 0);
  const figuresLead = leads(({ labelled, loose }) => labelled.length + loose.length > 0);
  const statesLead = leads(({ settled }) => settled !== undefined);
  const drafts: Draft[] = [];
  let coming: Token[] = [];
  for (const line of parts) {
    const goesOn = line.numbers.length > 0 ? numbersLead : line.labelled.length + line.loose.length > 0 ? figuresLead : statesLead;
    if (hasDay(line)) drafts.push({ tokens: [...coming.splice(0), { kind: 'cell' }, ...line.tokens] });
    else if (goesOn) coming = [...coming, { kind: 'cell' }, ...line.tokens];
    else drafts[drafts.length - 1]?.tokens.push({ kind: 'cell' }, ...line.tokens);
  }
  return drafts;
}
