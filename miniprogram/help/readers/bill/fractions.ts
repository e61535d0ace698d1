import type { DateToken, Token } from './tokens';

/**
 * "3/12" is a term where the rows have a day beside it, else a day; "01.15" is a day where no row has another and an amount
 * stands behind each. Said where it could be the other.
 */
export function withFractions(rows: readonly (readonly Token[])[]): Token[][] {
  const hasDays = rows.some((tokens) => tokens.some((token) => token.kind === 'date' && token.day !== undefined));
  if (hasDays) return rows.map((tokens) => tokens.map((token) => (token.kind === 'fraction' ? { kind: 'term', number: token.first, text: token.text } as const : token)));
  const isDotted = rows.some((tokens) => startsWithDay(tokens)) && rows.every((tokens) => !tokens.some(({ kind }) => kind === 'figure') || startsWithDay(tokens));
  return rows.map((tokens) => tokens.flatMap((token, place): Token[] => {
    if (token.kind === 'fraction') return dayFrom(token.text, token.first, token.second);
    const isFirst = isDotted && token.kind === 'figure' && tokens.findIndex(({ kind }) => kind === 'figure') === place;
    if (!isFirst) return [token];
    const [month, day] = token.text.split('.');
    return dayFrom(token.text, Number(month), Number(day));
  }));
}

function startsWithDay(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind === 'figure');
  return first?.kind === 'figure' && second !== undefined && /^(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])$/.test(first.text);
}

function dayFrom(text: string, month: number, day: number): DateToken[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [{ kind: 'date', month, day, text, doubt: `「${text}」按 ${month} 月 ${day} 日读的，请核对` }];
}
