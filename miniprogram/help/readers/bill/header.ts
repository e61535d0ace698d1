import type { Field, Token } from './tokens';

/** A column as the heading names it. */
export interface Column {
  readonly field: Field;
  /** Holds days or words, no figures. */
  readonly isFigure: boolean;
  readonly inTenThousands: boolean;
}

/** What one row says, a column each; undefined where it doesn't fit the heading. */
export type Cells = readonly (readonly [Column, Token | undefined])[];

/** The columns of a heading: at least two names of columns and no figure. */
export function headingOf(tokens: readonly Token[]): Column[] | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  const isHeading = words.length >= 2 && tokens.every(({ kind }) => kind === 'word' || kind === 'cell' || kind === 'unknown') && words.some(({ field }) => field === 'date' || field === 'number' || field === 'amount' || field === 'principal');
  if (!isHeading || words.every(({ settled }) => settled !== undefined)) return undefined;
  const hasCells = tokens.some(({ kind }) => kind === 'cell');
  const cells = hasCells ? cellsOf(tokens).map(([first]) => first) : words;
  return withDay(cells.map((token) => (token?.kind === 'word' ? columnOf(token, words) : { field: 'skipped', isFigure: true, inTenThousands: false })));
}

/** 入账日期 is the day of a row where no other is. */
function withDay(columns: Column[]): Column[] {
  if (columns.some(({ field }) => field === 'date')) return columns;
  const place = columns.findIndex(({ field, isFigure }) => field === 'skipped' && !isFigure);
  return columns.map((column, at) => (at === place ? { ...column, field: 'date' } : column));
}

/** One name a line, as a page is copied: so many lines of nothing else. */
export function isNameAlone(tokens: readonly Token[]): boolean {
  const [only, ...others] = tokens.filter(({ kind }) => kind !== 'cell');
  return others.length === 0 && only?.kind === 'word' && only.settled === undefined;
}

function columnOf(token: Token & { kind: 'word' }, words: readonly (Token & { kind: 'word' })[]): Column {
  const isDate = token.field === 'date' || (token.field === 'skipped' && /日|时间/.test(token.text));
  // 费 beside 利息 is a fee of its own; where there is no 利息 it is what the money costs.
  const isFee = token.field === 'interest' && /费/.test(token.text) && words.some(({ text }) => /利息/.test(text));
  return { field: isFee ? 'fee' : token.field, isFigure: !isDate && token.field !== 'state', inTenThousands: token.inTenThousands === true };
}

/** The tokens of a line by cells. */
function cellsOf(tokens: readonly Token[]): Token[][] {
  const cells: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'cell') cells.push([]);
    else cells[cells.length - 1]?.push(token);
  }
  return cells;
}

/** The cells of a row under their columns, by tabs where there are as many, else in their order. */
export function underHeading(columns: readonly Column[], tokens: readonly Token[]): Cells | undefined {
  const cells = cellsOf(tokens);
  if (cells.length === columns.length && cells.length > 1) return columns.map((column, place) => [column, valueIn(cells[place] ?? [], column)]);
  const values = tokens.filter(isValue);
  if (values.length === columns.length && columns.every((column, place) => fits(values[place], column))) return columns.map((column, place) => [column, values[place]]);
  return byKind(columns, values);
}

function valueIn(cell: readonly Token[], column: Column): Token | undefined {
  return cell.find((token) => token.kind !== 'blank' && fits(token, column)) ?? cell[0];
}

function fits(token: Token | undefined, { field, isFigure }: Column): boolean {
  if (token === undefined || token.kind === 'blank') return true;
  if (field === 'number') return token.kind === 'term' || token.kind === 'figure' || token.kind === 'fraction';
  if (field === 'state') return token.kind === 'word';
  return isFigure ? token.kind === 'figure' : token.kind === 'date';
}

/**
 * What is left out (a remark, what was paid so far) doesn't move the rest: a number that stands first or last is taken for
 * itself, then there are as many figures as columns of figures, or as columns that are of use.
 */
function byKind(columns: readonly Column[], values: readonly Token[]): Cells | undefined {
  const figureColumns = columns.filter(({ isFigure }) => isFigure);
  const { number, figures } = numberAmong(figureColumns, values);
  const days = values.filter(({ kind }) => kind === 'date');
  const dayColumns = columns.filter(({ field, isFigure }) => !isFigure && field !== 'state');
  const named = figureColumns.filter(({ field }) => field !== 'number');
  const used = [named, named.filter(({ field }) => field !== 'skipped')].find(({ length }) => length === figures.length);
  if (used === undefined || days.length > dayColumns.length) return undefined;
  const state = values.find(({ kind }) => kind === 'word');
  return [
    ...used.map((column, place) => [column, figures[place]] as const),
    ...days.map((day, place) => [dayColumns[place] ?? DAY, day] as const),
    ...(number ? [[NUMBER, number] as const] : []),
    ...(state ? [[STATE, state] as const] : []),
  ];
}

function numberAmong(columns: readonly Column[], values: readonly Token[]): { number: Token | undefined; figures: readonly Token[] } {
  const figures = values.filter(({ kind }) => kind === 'figure' || kind === 'blank');
  const term = values.find(({ kind }) => kind === 'term' || kind === 'fraction');
  const place = columns.findIndex(({ field }) => field === 'number');
  if (term || place < 0) return { number: term, figures };
  const number = figures[place === 0 ? 0 : figures.length - 1];
  const isNumber = (place === 0 || place === columns.length - 1) && number?.kind === 'figure' && /^\d{1,3}$/.test(number.text);
  return isNumber ? { number, figures: figures.filter((figure) => figure !== number) } : { number: undefined, figures };
}

const DAY: Column = { field: 'date', isFigure: false, inTenThousands: false };
const NUMBER: Column = { field: 'number', isFigure: true, inTenThousands: false };
const STATE: Column = { field: 'state', isFigure: false, inTenThousands: false };

function isValue(token: Token): boolean {
  return token.kind === 'figure' || token.kind === 'date' || token.kind === 'term' || token.kind === 'fraction' || token.kind === 'blank' || (token.kind === 'word' && token.settled !== undefined);
}
