import type { DateToken, Field, FigureToken, Token } from './tokens';

/** A figure with the word that stands before it. */
export interface Labelled {
  readonly field: Field;
  readonly word: string;
  readonly figure: FigureToken;
}

/** What a line says, in parts. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly days: readonly DateToken[];
  readonly numbers: readonly number[];
  readonly labelled: readonly Labelled[];
  readonly loose: readonly FigureToken[];
  readonly settled: boolean | undefined;
  /** How many signs of it nothing is known of. */
  readonly unknown: number;
  readonly isTotal: boolean;
  /** A word alone, whose figure stands on the next line. */
  readonly pending: { readonly field: Field; readonly text: string } | undefined;
}

const VALUES: readonly Field[] = ['number', 'amount', 'principal', 'interest', 'fee', 'balance', 'borrowed', 'skipped'];

/** A line while it is read, from its first token to its last. */
interface Reading {
  readonly days: DateToken[];
  readonly numbers: number[];
  readonly labelled: Labelled[];
  readonly loose: FigureToken[];
  readonly states: boolean[];
  /** The word that the next figure or day belongs to. */
  label: { readonly field: Field; readonly text: string } | undefined;
  /** Words that nothing is known of stand right before. */
  isStrange: boolean;
  unknown: number;
}

/** @param carried the word at the end of the line above */
export function lineOf(tokens: readonly Token[], carried?: Line['pending']): Line {
  const reading: Reading = { days: [], numbers: [], labelled: [], loose: [], states: [], label: carried, isStrange: false, unknown: 0 };
  for (const token of withoutRanges(tokens)) take(reading, token);
  const { days, numbers, labelled, loose, states, unknown } = reading;
  const said = tokens.filter(({ kind }) => kind !== 'cell');
  const [first] = said;
  const isTotal = first?.kind === 'word' && first.isTotal === true && days.length === 0;
  const isWordAlone = said.length === 1 && first?.kind === 'word' && first.settled === undefined && VALUES.includes(first.field);
  return { tokens, days, numbers, labelled, loose, settled: stateOf(states), unknown, isTotal, pending: isWordAlone ? first : undefined };
}

function take(reading: Reading, token: Token): void {
  if (token.kind === 'cell') return;
  if (token.kind === 'unknown') {
    reading.unknown += token.text.length;
    reading.isStrange = true;
    return;
  }
  if (token.kind === 'word') takeWord(reading, token);
  else if (token.kind === 'figure') takeFigure(reading, token);
  else if (token.kind === 'date') takeDay(reading, token);
  else if (token.kind === 'term') reading.numbers.push(token.number);
  reading.isStrange = false;
}

function takeWord(reading: Reading, token: Token & { kind: 'word' }): void {
  reading.label = VALUES.includes(token.field) ? token : undefined;
  if (token.settled !== undefined) reading.states.push(token.settled);
}

/** A figure behind a word that nothing is known of is of that word, unless it is money. */
function takeFigure(reading: Reading, figure: FigureToken): void {
  const { label, isStrange } = reading;
  if (label) reading.labelled.push({ field: label.field, word: label.text, figure });
  else if (!isStrange || figure.isMoney) reading.loose.push(figure);
  reading.label = undefined;
}

function takeDay(reading: Reading, day: DateToken): void {
  if (reading.label?.field !== 'skipped') reading.days.push(day);
  reading.label = undefined;
}

/** "2026-01-15 至 2026-02-15" is due on the last day of it. */
function withoutRanges(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, place) => token.kind !== 'to' && !(token.kind === 'date' && tokens[place + 1]?.kind === 'to' && tokens[place + 2]?.kind === 'date'));
}

/** "还款成功", and "还款处理中 已还": what is not settled wins. */
function stateOf(states: readonly boolean[]): boolean | undefined {
  return states.length === 0 ? undefined : states.every((settled) => settled);
}
