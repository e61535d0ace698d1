import type { DateToken } from './tokens';

const GAP = ' {0,2}';
const END = String.raw`(?!\d|\.\d)`;
const FULL = new RegExp(String.raw`(20\d\d)${GAP}[-/.年]${GAP}(\d{1,2})${GAP}[-/.月]${GAP}(\d{1,2})${END}(?: ?[日号])?`, 'y');
const COMPACT = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.元])/y;
/** Days, months or years first: which, the figures must say. */
const YEAR_LAST = /(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)(?!\d)/y;
const SHORT_YEAR = /(\d\d)([-/.年])(\d{1,2})[-/.月](\d{1,2})(?![\d/-]|\.\d)日?/y;
const MONTH_DAY = /(\d{1,2}) ?月 ?(\d{1,2})(?!\d|\.\d)(?: ?[日号])?/y;
const DASHED = /(\d{1,2})-(\d{1,2})(?![\d-]|\.\d)/y;
const MONTH = /(?:(20\d\d) ?年 ?)(\d{1,2}) ?月(?![供还\d])|(20\d\d)[-/](\d{1,2})(?![\d.,/-])|(\d{1,2})月(?![供还])/y;
/** Heads the days of that year. */
const YEAR = /(20\d\d) ?年(?! ?[\d期])/y;
const DAY = /(?:每月 ?)?(\d{1,2}) ?[日号](?![利息线])/y;

/** A day at this place of a line, and where it ends. */
export function dayTokenAt(line: string, place: number): { token: DateToken; end: number } | undefined {
  for (const { pattern, parts } of KINDS) {
    pattern.lastIndex = place;
    const match = pattern.exec(line);
    const found = match && parts(match);
    if (found) return { token: { kind: 'date', text: match[0].trim(), ...found }, end: place + match[0].length };
  }
  return undefined;
}

type Parts = Omit<DateToken, 'kind' | 'text'>;

const KINDS: readonly { pattern: RegExp; parts: (match: RegExpExecArray) => Parts | undefined }[] = [
  { pattern: FULL, parts: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }) },
  { pattern: COMPACT, parts: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }) },
  { pattern: YEAR_LAST, parts: ([text, first, second, year]) => yearLast(text, Number(first), Number(second), Number(year)) },
  { pattern: SHORT_YEAR, parts: shortYear },
  { pattern: MONTH_DAY, parts: ([, month, day]) => monthAndDay(Number(month), Number(day)) },
  { pattern: DASHED, parts: ([, month, day]) => monthAndDay(Number(month), Number(day)) },
  { pattern: MONTH, parts: ([, y, m, year, month, alone]) => ({ ...(y ?? year ? { year: Number(y ?? year) } : {}), month: Number(m ?? month ?? alone) }) },
  { pattern: YEAR, parts: ([, year]) => ({ year: Number(year) }) },
  { pattern: DAY, parts: ([, day]) => (Number(day) >= 1 && Number(day) <= 31 ? { day: Number(day) } : undefined) },
];

function monthAndDay(month: number, day: number): Parts | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : undefined;
}

function shortYear([text, year = '', sign, month, day]: readonly string[]): Parts | undefined {
  const parts = monthAndDay(Number(month), Number(day));
  if (parts === undefined) return undefined;
  return { year: 2000 + Number(year), ...parts, ...(sign === '年' ? {} : { doubt: `「${text ?? ''}」读作 20${year} 年 ${month ?? ''} 月 ${day ?? ''} 日，请核对` }) };
}

function yearLast(text: string, first: number, second: number, year: number): Parts | undefined {
  if (first === second || second > 12) return { year, month: first, day: second };
  if (first > 12) return { year, month: second, day: first };
  return { year, month: first, day: second, doubt: `「${text}」可能是 ${first} 月 ${second} 日，也可能是 ${second} 月 ${first} 日，请核对` };
}
