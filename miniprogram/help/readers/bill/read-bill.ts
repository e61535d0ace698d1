import { isISODate, type Fen, type ISODate } from '../../../calc/main';
import { yuan } from '../../../text/money';
import type { Bill, BillRow } from '../types';
import { cleaned } from './clean';
import { draftsOf } from './drafts';
import { doubtsOf, rowName } from './doubts';
import { withFractions } from './fractions';
import { pageOf, type Page } from './page';
import { rowsOf, type RawRow } from './rows';
import { tokensOf } from './tokenise';
import { datesOf } from './years';

/** More unknown words than that beside its figures, and it is a sentence and no row. */
const MOST_UNKNOWN = 8;

interface FullRow {
  readonly row: BillRow;
  /** What is left after it. */
  readonly balance: Fen | undefined;
  readonly fee: Fen;
}

/**
 * Reads a repayment plan or bill as it is pasted: a table by tabs, spaces or commas, or a page copied piece by piece.
 * Gives its installments by their dates, the amount borrowed and what is left of it where the text says so, and what is in
 * doubt as sentences; undefined where no installment (a day and an amount) is found. Amounts in fen. Never throws.
 *
 * @param on the day it was read, by which a bill that leaves out the year is placed
 */
export function readBill(text: string, on: ISODate): Bill | undefined {
  const { lines, doubts } = cleaned(text);
  const page = pageOf(withFractions(lines.map(tokensOf)));
  const told = rowsOf(draftsOf(page.body), page.columns);
  const meant = told.rows.filter(({ day, parts, unknown }) => day !== undefined && unknown <= MOST_UNKNOWN && hasAmount(parts));
  const { dates, doubt } = datesOf(meant.flatMap(({ day, settled }) => (day ? [{ day, settled }] : [])), isISODate(on) ? on : '2026-01-01');
  const rows = withoutTwins(meant.flatMap((row, place) => fullRow(row, dates[place]) ?? []).sort(({ row: one }, { row: other }) => (one.dueOn === other.dueOn ? (one.number ?? 0) - (other.number ?? 0) : one.dueOn < other.dueOn ? -1 : 1)));
  if (rows.length === 0) return undefined;
  const owed = principalsOf(rows, page);
  const lost = meant.filter((_row, place) => dates[place] === undefined).map(({ day }) => `「${day?.text ?? ''}」不是有效的日期，这一行没有读`);
  const unread = told.rows.filter(({ day, parts, doubts: own, unknown }) => day !== undefined && unknown <= MOST_UNKNOWN && !hasAmount(parts) && (own.length > 0 || parts.amount === 0)).map(({ day, doubts: own }) => `${day?.text ?? ''}：${own.join('；') || '没有应还金额，没有读'}`);
  return {
    rows: rows.map(({ row }) => row),
    ...owed,
    doubts: unique([...doubts, ...told.doubts, ...page.doubts, ...(doubt === undefined ? [] : [doubt]), ...lost, ...unread, ...meant.flatMap(rowDoubts), ...rows.flatMap((row) => partDoubts(row, on)), ...balanceDoubts(rows, on), ...doubtsOf(rows.map(({ row }) => row), owed, { totals: page.totals, after: rows[rows.length - 1]?.balance, today: on })]),
  };
}

function hasAmount({ amount, principal, interest }: RawRow['parts']): boolean {
  return (amount !== undefined && amount > 0) || (principal !== undefined && interest !== undefined && principal + interest > 0);
}

function fullRow({ number, settled, parts }: RawRow, dueOn: ISODate | undefined): FullRow | undefined {
  if (dueOn === undefined) return undefined;
  const { principal, interest, balance, fee = 0 } = parts;
  // 待还 0.00 of an installment that is paid says nothing of what it was.
  const amount = parts.amount || (principal ?? 0) + (interest ?? 0) + fee;
  const row: BillRow = {
    ...(number === undefined ? {} : { number }), dueOn, amount,
    ...(principal === undefined ? {} : { principal }),
    ...(interest === undefined ? {} : { interest }),
    ...(settled === undefined ? {} : { settled }),
  };
  return { row, balance, fee };
}

/** The end of one picture is the beginning of the next: the same row twice is one. */
function withoutTwins(rows: readonly FullRow[]): FullRow[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const key = JSON.stringify([row.dueOn, row.number, row.amount, row.principal, row.interest]);
    const isNew = row.number === undefined || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function rowDoubts({ day, doubts }: RawRow): string[] {
  return [...(day?.doubt === undefined ? [] : [day.doubt]), ...doubts];
}

/** Principal, interest and fees beside an amount that they don't make. */
function partDoubts({ row, fee }: FullRow, on: ISODate): string[] {
  const { principal, interest, amount } = row;
  if (principal === undefined || interest === undefined) return [];
  const sum = principal + interest;
  if (fee > 0 && amount === sum + fee) return [`${rowName(row, on)}的 ${yuan(amount)} 元里有 ${yuan(fee)} 元费用，不是本金和利息`];
  return amount === sum ? [] : [`${rowName(row, on)}：本金 ${yuan(principal)} + 利息 ${yuan(interest)} = ${yuan(sum)} 元，和应还 ${yuan(amount)} 元对不上，请核对`];
}

/** What is left after a row, and after the next, differ by the next one's principal. */
function balanceDoubts(rows: readonly FullRow[], on: ISODate): string[] {
  return rows.flatMap(({ balance }, place) => {
    const next = rows[place + 1];
    const isOff = next?.row.principal !== undefined && balance !== undefined && next.balance !== undefined && balance - next.balance !== next.row.principal;
    return isOff ? [`${rowName(next.row, on)}：剩余本金和本金对不上，请核对`] : [];
  });
}

/** As the page says them; a column of what is left after each row says what was owed before the first row that is open. */
function principalsOf(rows: readonly FullRow[], page: Pick<Page, 'principal' | 'principalLeft'>): Pick<Bill, 'principal' | 'principalLeft'> {
  const before = ({ balance, row: { principal } }: FullRow): Fen | undefined => (balance === undefined || principal === undefined ? undefined : balance + principal);
  const [first] = rows;
  const open = rows.find(({ row }) => row.settled === false);
  const knowsStates = rows.every(({ row }) => row.settled !== undefined);
  const atStart = first && before(first);
  const principal = page.principal ?? (first?.row.number === 1 ? atStart : undefined);
  const principalLeft = page.principalLeft ?? (knowsStates ? (open ? before(open) : undefined) : first?.row.number === 1 ? undefined : atStart);
  return { ...(principal === undefined ? {} : { principal }), ...(principalLeft === undefined ? {} : { principalLeft }) };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
