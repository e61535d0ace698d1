import { isISODate } from '../../calc/main';
import type { Bill } from '../readers/types';
import { yuan } from '../../text/money';

/** An installment of the bill as it stands on the page: text, as it was read or typed. */
export interface BillLine {
  readonly dueOn: string;
  readonly amount: string;
  /** '' where the bill doesn't show the parts. */
  readonly principal: string;
  readonly interest: string;
  /** Where the bill says whether it is paid. */
  readonly settled?: boolean;
}

/** What the bill says beside its installments: what is left of the principal, what was borrowed and when, or neither. */
export type Known = 'left' | 'borrowed' | 'none';

export type BillField = 'product' | 'lender' | 'pasted' | 'known' | 'left' | 'amount' | 'borrowedOn' | 'way';

/** What stands on the page, all of it text; a draft keeps exactly this. */
export type BillValues = Readonly<Record<BillField, string>> & { readonly lines: readonly BillLine[]; readonly doubts: readonly string[] };

/** No lender yet, as in the form (forms/loan/values.ts). */
export const EMPTY_BILL: BillValues = { product: '', lender: '', pasted: '', known: 'left', left: '', amount: '', borrowedOn: '', way: '', lines: [], doubts: [] };

/** The name of the page's draft; it goes once the loan is kept. */
export const BILL_DRAFT = 'bill';

/** The page as what was pasted fills it in. What isn't in the text stays as it was typed. */
export function withBill(values: BillValues, pasted: string, bill: Bill | undefined): BillValues {
  if (bill === undefined) return { ...values, pasted, lines: [], doubts: [], way: '' };
  return { ...values, pasted, lines: bill.rows.map(lineOf), doubts: bill.doubts, way: '', ...knownOf(values, bill) };
}

function lineOf({ dueOn, amount, principal, interest, settled }: Bill['rows'][number]): BillLine {
  return { dueOn, amount: yuan(amount), principal: textOf(principal), interest: textOf(interest), ...(settled !== undefined && { settled }) };
}

/** What a whole plan began with, or what is left: as the text says it, or as the parts of its rows add up. */
function knownOf(values: BillValues, { rows, principal, principalLeft }: Bill): Pick<BillValues, 'known' | 'amount' | 'left'> {
  const isWhole = isWholePlan(rows, principal, principalLeft);
  const whole = principal ?? (isWhole ? principalOf(rows) : undefined);
  const left = principalLeft ?? principalOf(rows.filter(({ settled }) => settled !== true));
  const known = isWhole && (whole !== undefined || left === undefined) ? 'borrowed' : 'left';
  return { known, amount: textOf(whole) || values.amount, left: textOf(left) || values.left };
}

/**
 * It begins with its first installment, by a number (a picture loses some: the tenth row is the tenth), or where only the
 * amount borrowed is named.
 */
function isWholePlan(rows: Bill['rows'], principal: number | undefined, principalLeft: number | undefined): boolean {
  const place = rows.findIndex(({ number }) => number !== undefined);
  return place < 0 ? principal !== undefined && principalLeft === undefined : rows[place]?.number === place + 1;
}

function textOf(fen: number | undefined): string {
  return fen === undefined ? '' : yuan(fen);
}

/** All their principal, where each shows its own. */
function principalOf(rows: Bill['rows']): number | undefined {
  const parts = rows.flatMap(({ principal }) => principal ?? []);
  return parts.length === 0 || parts.length < rows.length ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

/** What was read as a draft keeps it: text by name. The text that was pasted isn't kept: digits of cards may stand in it. */
export function draftOf({ lines, doubts, ...typed }: BillValues): Record<string, string> {
  return { ...typed, pasted: '', lines: JSON.stringify(lines), doubts: JSON.stringify(doubts) };
}

export function fromDraft({ lines = '', doubts = '', ...typed }: Readonly<Record<string, string>>): BillValues {
  return { ...EMPTY_BILL, ...typed, lines: listIn(lines, isLine), doubts: listIn(doubts, (one): one is string => typeof one === 'string') };
}

/** A draft of another version may hold anything. */
function listIn<T>(text: string, isOne: (one: unknown) => one is T): T[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isOne) : [];
  } catch {
    return [];
  }
}

function isLine(one: unknown): one is BillLine {
  if (typeof one !== 'object' || one === null) return false;
  const { dueOn, amount, principal, interest } = one as Partial<Record<keyof BillLine, unknown>>;
  return typeof dueOn === 'string' && (dueOn === '' || isISODate(dueOn)) && [amount, principal, interest].every((text) => typeof text === 'string');
}
