import type { Fen } from '../../../calc/main';
import { figureOf, type Figure } from '../figure';
import { guessColumns } from './columns';
import type { Draft } from './drafts';
import { underHeading, type Cells, type Column } from './header';
import { lineOf } from './lines';
import type { DateToken, Field, FigureToken, Token } from './tokens';

/** An installment with its figures told apart; its date may still be without a year. */
export interface RawRow {
  readonly day: DateToken | undefined;
  readonly number: number | undefined;
  readonly settled: boolean | undefined;
  readonly parts: Readonly<Partial<Record<Field, Fen>>>;
  readonly doubts: readonly string[];
  /** Signs of it that nothing is known of. */
  readonly unknown: number;
}

interface Sorted {
  readonly row: RawRow;
  readonly loose: readonly FigureToken[];
}

export interface Told {
  readonly rows: readonly RawRow[];
  readonly doubts: readonly string[];
}

/** Tells the figures of installments apart: by the heading, by the word before each, or by what they add up to. */
export function rowsOf(drafts: readonly Draft[], columns: readonly Column[] | undefined): Told {
  const fitting = drafts.map((draft) => underColumns(draft, columns));
  const isTable = fitting.some((each) => each !== undefined);
  const sorted = drafts.map((draft, place) => fitting[place] ?? byWords(draft, isTable));
  const numbered = withNumbers(sorted);
  const doubts: string[] = [];
  const widths = new Map<number, Sorted[]>();
  for (const each of numbered) {
    const alike = widths.get(each.loose.length) ?? [];
    widths.set(each.loose.length, alike);
    alike.push(each);
  }
  const guesses = new Map([...widths].map(([width, of]) => [width, guessOf(of)] as const));
  for (const guess of guesses.values()) if (guess?.doubt !== undefined && columns === undefined) doubts.push(guess.doubt);
  const rows = numbered.map(({ row, loose }) => {
    const isBroken = loose.some(({ fen }) => fen === undefined);
    const guess = guesses.get(loose.length);
    // Where a heading says something else than the row has, only what adds up is read.
    const fields = isBroken || (columns !== undefined && guess?.doubt !== undefined) ? [] : (guess?.fields ?? []);
    const more = loose.flatMap((figure, place) => entry(fields[place] ?? 'skipped', figure));
    const isUnread = loose.length > 0 && fields.length === 0 && row.parts.amount === undefined;
    return { ...row, parts: { ...Object.fromEntries(more), ...row.parts }, doubts: [...row.doubts, ...loose.flatMap(({ doubt }) => doubt ?? []), ...(isUnread ? ['有几个数分不清各是什么，没有读'] : [])] };
  });
  return { rows, doubts };
}

/** Beside an amount with its word a figure without one is nothing that is known. */
function guessOf(sorted: readonly Sorted[]): ReturnType<typeof guessColumns> {
  const table = sorted.filter(({ row, loose: figures }) => row.parts.amount === undefined && figures.every(({ fen }) => fen !== undefined)).map(({ loose }) => loose.map(({ fen }) => fen ?? 0));
  return guessColumns(table);
}

function underColumns({ tokens }: Draft, columns: readonly Column[] | undefined): Sorted | undefined {
  const cells = columns && underHeading(columns, tokens);
  if (!cells) return undefined;
  const figures = cells.flatMap(([column, token]) => figureUnder(column, token));
  const parts = figures.flatMap(({ field, fen }): [Field, Fen][] => (fen === undefined ? [] : [[field, fen]]));
  const day = tokenUnder(cells, 'date', (token) => (token.kind === 'date' ? token : undefined));
  if (day === undefined || parts.length === 0) return undefined;
  const number = tokenUnder(cells, 'number', numberOf);
  const settled = tokenUnder(cells, 'state', (token) => (token.kind === 'word' ? token.settled : undefined)) ?? lineOf(tokens).settled;
  return { row: { day, number, settled, parts: Object.fromEntries(added(parts)), doubts: figures.flatMap(({ doubt }) => doubt ?? []), unknown: 0 }, loose: [] };
}

function figureUnder({ field, inTenThousands }: Column, token: Token | undefined): ({ field: Field } & Figure)[] {
  if (token?.kind !== 'figure' || field === 'number' || field === 'skipped') return [];
  return [{ field, ...(inTenThousands ? figureOf(token.text, true) : token) }];
}

/** What the first cell under such a column says. */
function tokenUnder<T>(cells: Cells, field: Field, valueOf: (token: Token) => T | undefined): T | undefined {
  for (const [column, token] of cells) {
    const value = column.field === field && token ? valueOf(token) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function numberOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'term') return token.number;
  if (token?.kind === 'fraction') return token.first;
  const isWhole = token?.kind === 'figure' && /^\d{1,3}$/.test(token.text);
  return isWhole ? Number(token.text) : undefined;
}

/** @param isTable whether other rows fit the heading, and this one doesn't */
function byWords({ tokens }: Draft, isTable: boolean): Sorted {
  const line = lineOf(tokens);
  const doubts = line.labelled.flatMap(({ field, figure }) => (figure.doubt !== undefined && field !== 'skipped' && field !== 'number' ? [figure.doubt] : []));
  const parts = added(withCosts(line.labelled.flatMap(({ field, word, figure }) => entry(field, figure).map(([name, fen]) => [name, fen, word] as const))));
  return { row: { day: line.days[0], number: line.numbers[0] ?? numberOf(line.labelled.find(({ field }) => field === 'number')?.figure), settled: line.settled, parts: Object.fromEntries(parts), doubts: isTable && line.loose.length > 0 ? [...doubts, `${line.days[0]?.text ?? ''} 这一行和表头对不上，请核对`] : doubts, unknown: line.unknown }, loose: line.loose };
}

/** 费 beside 利息 is a fee of its own. */
function withCosts(parts: readonly (readonly [Field, Fen, string])[]): [Field, Fen][] {
  const hasInterest = parts.some(([, , word]) => /利息/.test(word));
  return parts.map(([field, fen, word]) => [field === 'interest' && hasInterest && /费/.test(word) ? 'fee' : field, fen]);
}

function entry(field: Field, { fen }: FigureToken): [Field, Fen][] {
  return fen === undefined || field === 'skipped' || field === 'borrowed' || field === 'number' ? [] : [[field, fen]];
}

/** Several fees are one sum; of every other part the first holds. */
function added(parts: readonly [Field, Fen][]): Map<Field, Fen> {
  const sums = new Map<Field, Fen>();
  for (const [field, fen] of parts) sums.set(field, field === 'fee' ? (sums.get('fee') ?? 0) + fen : (sums.get(field) ?? fen));
  return sums;
}

/** A whole number that goes up by one from row to row is the installment's. */
function withNumbers(sorted: readonly Sorted[]): readonly Sorted[] {
  if (sorted.some(({ row }) => row.number !== undefined)) return sorted;
  const columns = sorted.reduce((least, { loose: figures }) => Math.min(least, figures.length), 4);
  for (let place = 0; place < columns; place += 1) {
    const numbers = sorted.map(({ loose }) => numberOf(loose[place]));
    const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
    const isCount = numbers.length > 1 && Math.abs(step) === 1 && numbers.every((number, row) => number !== undefined && number > 0 && loose(sorted, row, place) && (row === 0 || number - (numbers[row - 1] ?? 0) === step));
    if (isCount) return sorted.map(({ row, loose: figures }, at) => ({ row: { ...row, number: numbers[at] }, loose: figures.filter((_figure, other) => other !== place) }));
  }
  return sorted;
}

/** No money, and not the only figure. */
function loose(sorted: readonly Sorted[], row: number, place: number): boolean {
  const figures = sorted[row]?.loose ?? [];
  return figures[place]?.isMoney === false && (figures.length > 1 || sorted[row]?.row.parts.amount !== undefined);
}
