import type { Fen } from '../../../calc/main';
import { headingOf, isNameAlone, type Column } from './header';
import { lineOf, type Line } from './lines';
import type { DateToken, Field, Token } from './tokens';

/** A text parted into what heads it, what it sums up, and the lines that installments are read from. */
export interface Page {
  readonly columns: readonly Column[] | undefined;
  readonly body: readonly Line[];
  readonly principal: Fen | undefined;
  readonly principalLeft: Fen | undefined;
  /** Of the line that adds up. */
  readonly totals: readonly Fen[];
  readonly doubts: readonly string[];
}

export function pageOf(rows: readonly (readonly Token[])[]): Page {
  const { columns, rest } = withoutHeading(rows);
  const lines = withDays(withWords(withSections(rest), columns !== undefined));
  const totalLines = lines.filter(({ isTotal }) => isTotal);
  const isOnce = totalLines.length === 1;
  const withoutTotal = lines.filter(({ isTotal }) => !isTotal || !isOnce);
  const counts = countsOf(withoutTotal);
  const summed = new Set(withoutTotal.filter((line) => isSummary(line, counts)));
  const value = (fields: readonly Field[], words?: RegExp): readonly Fen[] => [...summed].flatMap(({ labelled }) => labelled).filter(({ field, word }) => fields.includes(field) && (words?.test(word) ?? true)).flatMap(({ figure }) => figure.fen ?? []);
  const [left, ...others] = [...value(['balance']), ...value(['principal'], /待还|未还|剩余/)];
  return {
    columns,
    body: withoutTotal.filter((line) => !summed.has(line)),
    principal: [...value(['borrowed']), ...value(['principal'], /^本金$/)][0],
    principalLeft: left,
    totals: isOnce ? totalLines.flatMap(({ labelled, loose }) => [...labelled.map(({ figure }) => figure), ...loose]).flatMap(({ fen }) => fen ?? []) : [],
    doubts: others.some((other) => other !== left) ? ['剩余本金有几个数，用了第一个，请核对'] : [],
  };
}

/** The heading, on one line or one name a line; it may come again on each page. */
function withoutHeading(rows: readonly (readonly Token[])[]): { columns: Column[] | undefined; rest: (readonly Token[])[] } {
  let columns: Column[] | undefined;
  const rest: (readonly Token[])[] = [];
  for (let place = 0; place < rows.length;) {
    const row = rows[place] ?? [];
    let end = place;
    while (isNameAlone(rows[end] ?? [])) end += 1;
    const own = end - place >= 3 ? headingOf(rows.slice(place, end).flat()) : headingOf(row);
    if (own) columns ??= own;
    else rest.push(row);
    place = own && end - place >= 3 ? end : place + 1;
  }
  return { columns, rest };
}

/** Below "已还 5 期" days are of what is paid, below "剩余 5 期" of what isn't, where they don't say it themselves. */
function withSections(rows: readonly (readonly Token[])[]): (readonly Token[])[] {
  let settled: boolean | undefined;
  return rows.map((tokens) => {
    const section = tokens.find((token) => token.kind === 'section');
    const isHead = section !== undefined && !tokens.some(({ kind }) => kind === 'date' || kind === 'figure');
    if (isHead) settled = section.settled ?? settled;
    const hasState = tokens.some((token) => token.kind === 'word' && token.settled !== undefined);
    if (settled === undefined || hasState || !tokens.some(({ kind }) => kind === 'date')) return tokens;
    return [...tokens, { kind: 'word', field: 'state', settled, text: '' }];
  });
}

/** A word alone on its line goes with the figure on the next. */
function withWords(rows: readonly (readonly Token[])[], hasColumns: boolean): Line[] {
  const lines: Line[] = [];
  for (const [place, row] of rows.entries()) {
    const before = lines[place - 1]?.pending;
    const [first] = row.filter(({ kind }) => kind !== 'cell');
    lines.push(lineOf(row, !hasColumns && first?.kind === 'figure' ? before : undefined));
  }
  return lines;
}

/** What lines above say of days: "2026年1月" of the month, "每月15日" of the day. */
interface Above {
  /** "2026年" alone: of the next day, from which the others go on. */
  ofYear?: number;
  year?: number;
  month?: number;
  dueDay?: number;
}

/** "每月15日" and "2026年1月" complete the days of the lines below. */
function withDays(lines: readonly Line[]): Line[] {
  const every = lines.flatMap(({ days }) => days).find(({ month, day, text }) => month === undefined && day !== undefined && /每月/.test(text));
  const above: Above = every?.day === undefined ? {} : { dueDay: every.day };
  return lines.flatMap((line) => {
    if (isForBelow(line, above)) return [];
    const { ofYear } = above;
    if (line.days.length > 0) delete above.ofYear;
    const isWhole = line.days.every(({ month, day }) => month !== undefined && day !== undefined) && (ofYear === undefined || line.days.length === 0);
    return isWhole ? [line] : [completed(line, { ...above, ...(ofYear === undefined ? {} : { ofYear }) })];
  });
}

/** Takes in what a line says of the days below it, and whether that is all it says. */
function isForBelow({ days, labelled, loose }: Line, above: Above): boolean {
  const [day, ...others] = days;
  if (day === undefined || others.length + labelled.length + loose.length > 0) return false;
  if (day.month === undefined) return isYearOrDay(day, above);
  if (day.day !== undefined) return false;
  const year = day.year ?? above.ofYear;
  above.month = day.month;
  if (year !== undefined) above.year = year;
  return above.dueDay === undefined;
}

function isYearOrDay({ year, day, text }: DateToken, above: Above): boolean {
  if (year !== undefined) {
    above.ofYear = year;
    return true;
  }
  const isEvery = day !== undefined && (/每月/.test(text) || above.month === undefined);
  if (isEvery) above.dueDay = day;
  return isEvery;
}

function completed(line: Line, { ofYear, year, month, dueDay }: Above): Line {
  let first = ofYear;
  return lineOf(line.tokens.flatMap((token): Token[] => {
    if (token.kind !== 'date') return [token];
    const ofMonth = token.month === undefined && month !== undefined ? { month, ...(year === undefined ? {} : { year }) } : {};
    const whole = { ...ofMonth, ...(first === undefined ? {} : { year: first }), ...(dueDay === undefined ? {} : { day: dueDay }), ...token };
    first = undefined;
    return whole.month === undefined || whole.day === undefined ? [] : [whole];
  }));
}

/** How many lines have a day, and how many without one begin with each word. */
interface Counts {
  readonly days: number;
  readonly words: ReadonlyMap<string, number>;
}

function countsOf(lines: readonly Line[]): Counts {
  const words = new Map<string, number>();
  for (const { days, labelled: [label] } of lines) {
    if (days.length === 0 && label) words.set(label.word, (words.get(label.word) ?? 0) + 1);
  }
  return { days: lines.filter(({ days }) => days.length > 0).length, words };
}

/** The amount borrowed or what is left of it, said once and not of one installment. */
function isSummary({ labelled, loose, days, numbers }: Line, counts: Counts): boolean {
  const [label] = labelled;
  if (label === undefined) return false;
  if (labelled.some(({ field }) => field === 'borrowed')) return loose.length === 0 && labelled.every(({ field }) => field === 'borrowed' || field === 'skipped' || field === 'balance' || field === 'number');
  if (days.length > 0 || numbers.length > 0) return false;
  return counts.words.get(label.word) === 1 && (label.field === 'balance' || counts.days > 1);
}
