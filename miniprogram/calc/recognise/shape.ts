import { dayOfMonth } from '../day';
import { dueDates } from '../schedule/due-dates';
import { equalParts } from '../schedule/parts';
import { daysToDueDates } from '../schedule/period';
import type { ContractRate, Fen, InterestBasis, LoanTerms } from '../types';
import type { Bill } from './types';

/** How a bill's rows may come about, but for the rate: method, basis, and what follows from them. */
export interface Shape {
  readonly method: LoanTerms['method'];
  readonly interestOnlyTerms?: number;
  readonly basis: InterestBasis;
  /** Days of each row's period, or 30. */
  readonly units: readonly number[];
  /** What is fixed of a row, whatever the rate: its principal and what bears its interest. Not so for 等额本息. */
  readonly rows?: readonly { readonly principal: Fen; readonly base: Fen }[];
}

const BASES: readonly InterestBasis[] = ['actual-days', 'monthly'];

/** Actual days first, then the methods in the order of rule 7.3. */
export function shapesOf(bill: Bill): Shape[] {
  const { principal, rows, startOn } = bill;
  const count = rows.length;
  return BASES.flatMap((basis) => {
    const units = daysToDueDates(startOn, rows.map(({ dueOn }) => dueOn), basis).map((period) => period.units);
    const equal = equalParts(principal, count);
    const shapes: Shape[] = [
      { method: 'equal-principal', basis, units, rows: onBalance(principal, equal) },
      { method: 'equal-installment', basis, units },
      { method: 'interest-first', basis, units, rows: onBalance(principal, afterInterestOnly(principal, count, count - 1)) },
    ];
    for (const skipped of interestOnlyRows(bill, units)) {
      const rowsAfter = onBalance(principal, afterInterestOnly(principal, count, skipped));
      shapes.push({ method: 'interest-first', interestOnlyTerms: skipped, basis, units, rows: rowsAfter });
    }
    shapes.push({ method: 'flat-interest', basis, units, rows: equal.map((part) => ({ principal: part, base: principal })) });
    if (count === 1) shapes.push({ method: 'bullet', basis, units, rows: [{ principal, base: principal }] });
    return shapes;
  });
}

/** The terms of a shape at a rate (rule 7.10): the largest day of the rows is the due day. */
export function termsOf({ principal, startOn, rows }: Bill, { method, interestOnlyTerms, basis }: Omit<Shape, 'units'>, rate: ContractRate): LoanTerms {
  return {
    principal,
    borrowedOn: startOn,
    ...rate,
    method,
    termCount: rows.length,
    ...(interestOnlyTerms !== undefined && { interestOnlyTerms }),
    dueDay: dueDayOf(rows),
    firstDueOn: rows[0]?.dueOn ?? startOn,
    ...(basis === 'monthly' && { interestBasis: basis }),
  };
}

/** Do terms generate the bill's dates at all? A bill with shifted dates has none that do. */
export function hasRegularDates({ rows, startOn }: Bill): boolean {
  const dates = dueDates(rows[0]?.dueOn ?? startOn, dueDayOf(rows), rows.length);
  return rows.every(({ dueOn }, index) => dueOn === dates[index]);
}

function dueDayOf(rows: Bill['rows']): number {
  return Math.max(...rows.map(({ dueOn }) => dayOfMonth(dueOn)));
}

function onBalance(principal: Fen, parts: readonly Fen[]): NonNullable<Shape['rows']> {
  let balance = principal;
  return parts.map((part) => {
    const base = balance;
    balance -= part;
    return { principal: part, base };
  });
}

function afterInterestOnly(principal: Fen, count: number, skipped: number): Fen[] {
  return [...Array.from({ length: skipped }, () => 0), ...equalParts(principal, count - skipped)];
}

/**
 * 灵活先息后本: how many rows at the beginning may bring interest alone. Up to where the principal shown
 * begins, or the amount is no longer the first row's rate; and, as a row may be wrong, up to the
 * greatest rise of the amount.
 */
function interestOnlyRows({ rows, principal }: Bill, units: readonly number[]): Set<number> {
  const rate = (rows[0]?.amount ?? 0) / (principal * (units[0] ?? 1));
  const first = rows.findIndex(({ amount, principal: shown }, index) =>
    shown === undefined ? Math.abs(amount - rate * principal * (units[index] ?? 1)) > 2 : shown > 0,
  );
  const rises = rows.map(({ amount }, index) => amount - (rows[index - 1]?.amount ?? amount));
  const counts = [first, rises.indexOf(Math.max(...rises))].filter((count) => count > 0 && count < rows.length - 1);
  return new Set(counts);
}
