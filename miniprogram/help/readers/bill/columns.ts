import type { Fen } from '../../../calc/main';
import type { Field } from './tokens';

/** What the columns of figures without a heading are, and what remains in doubt of it. */
export interface Guess {
  readonly fields: readonly Field[];
  readonly doubt?: string;
}

type Table = readonly (readonly Fen[])[];

/** More columns than that no bill has. */
const MOST = 8;
const ORDER_DOUBT = '没有表头，按「本金、利息」的先后读的，请核对';

/**
 * Tells columns by what they add up to: an amount is principal and interest, what is left goes down by the principal. Where
 * that doesn't decide between two readings it is said.
 */
export function guessColumns(table: Table): Guess | undefined {
  const width = table[0]?.length ?? 0;
  if (width === 0 || width > MOST) return undefined;
  if (width === 1) return { fields: ['amount'] };
  return bySum(table, width) ?? (width === 2 ? ofTwo(table) : undefined);
}

function column(table: Table, place: number): Fen[] {
  return table.map((row) => row[place] ?? 0);
}

interface Sum {
  readonly whole: number;
  readonly one: number;
  readonly other: number;
}

/** An amount and the two parts that make it; the part that comes first is the principal. */
function bySum(table: Table, width: number): Guess | undefined {
  let best: Sum | undefined;
  // A row that is wrong doesn't make its column something else: it is said of that row.
  let most = table.length * 0.6;
  for (const sum of sums(width)) {
    const rows = table.filter((row) => row[sum.whole] === (row[sum.one] ?? 0) + (row[sum.other] ?? 0)).length;
    if (rows > most) [best, most] = [sum, rows];
  }
  return best && named(table, width, best);
}

function sums(width: number): Sum[] {
  const places = Array.from({ length: width }, (_none, place) => place);
  return places.flatMap((whole) => places.flatMap((one) => places.filter((other) => other > one && other !== whole && one !== whole).map((other) => ({ whole, one, other }))));
}

function named(table: Table, width: number, { whole, one, other }: Sum): Guess {
  const fields: Field[] = Array.from({ length: width }, () => 'skipped');
  const balanceOf = (principal: number): number => fields.findIndex((_field, place) => ![whole, one, other].includes(place) && goesDown(table, place, principal));
  const swapped = balanceOf(one) < 0 && balanceOf(other) >= 0;
  const [principal, interest] = swapped ? [other, one] : [one, other];
  fields[whole] = 'amount';
  fields[principal] = 'principal';
  fields[interest] = 'interest';
  const balance = balanceOf(principal);
  if (balance >= 0) fields[balance] = 'balance';
  const isSure = balance >= 0 || total(table, principal) >= total(table, interest);
  const rest = fields.filter((field, place) => field === 'skipped' && total(table, place) > 0).length;
  if (!isSure) return { fields, doubt: ORDER_DOUBT };
  return rest > 0 ? { fields, doubt: '有的列没有表头，不知道是什么，没有读' } : { fields };
}

function total(table: Table, place: number): Fen {
  return column(table, place).reduce((sum, fen) => sum + fen, 0);
}

/** What is left after each row: less by the principal of the next. */
function goesDown(table: Table, balance: number, principal: number): boolean {
  return table.length > 1 && table.every((row, place) => {
    const next = table[place + 1];
    return next === undefined || (row[balance] ?? 0) - (next[balance] ?? 0) === next[principal];
  });
}

function ofTwo(table: Table): Guess | undefined {
  if (table.every(([one, other]) => one === other)) return { fields: ['amount', 'skipped'], doubt: '两列数一样，只读了一列，请核对' };
  if (goesDown(table, 1, 0)) return { fields: ['amount', 'balance'], doubt: '只有本金和剩余本金，没有利息：金额只算了本金，请补上利息' };
  const [first, second] = [column(table, 0), column(table, 1)];
  // Where the first is the same in every row it may be the payment itself.
  if (!isLevel(first) && isLevel(first.map((fen, place) => fen + (second[place] ?? 0)))) return { fields: ['principal', 'interest'] };
  const falls = second.every((fen, place) => place === 0 || fen < (second[place - 1] ?? 0));
  if (table.length > 1 && falls && second.every((fen, place) => fen >= (first[place] ?? 0) || place >= table.length - 2)) return { fields: ['amount', 'skipped'], doubt: '第二列没有表头，看着像剩余本金，没有读' };
  if (second.some((fen, place) => fen > (first[place] ?? 0))) return { fields: ['skipped', 'amount'], doubt: '两列数没有表头，按「后一列是应还金额」读的，请核对' };
  return { fields: ['principal', 'interest'], doubt: '两列数没有表头：按「本金、利息」读的，应还金额是两者之和；如果第一列已经是应还金额，请改' };
}

/** The same payment in all rows but the last. */
function isLevel(payments: readonly Fen[]): boolean {
  return payments.length > 2 && payments.slice(0, -1).every((fen) => fen === payments[0]);
}
