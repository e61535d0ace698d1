import { LIMITS } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { refuse, type Reading } from '../../typed/reading';
import type { Strategy } from '../simulate/orders';

/** What is typed and chosen on the page, kept as the draft 'months-order'. */
export interface OrderValues {
  /** As it was typed; undefined where nobody has typed it here: it is then what the household leaves. */
  readonly budget?: string;
  /** The ids of loans whose lender takes a part before it is due. */
  readonly parts: readonly string[];
  /** The ids in the person's own order; empty until they have made one. */
  readonly own: readonly string[];
  readonly chosen: Strategy;
}

const STRATEGIES: readonly Strategy[] = ['avalanche', 'snowball', 'most-urgent', 'own'];

export function valuesOf(draft: Readonly<Record<string, string>> = {}): OrderValues {
  const chosen = STRATEGIES.find((one) => one === draft['chosen']) ?? 'avalanche';
  return { ...(draft['budget'] !== undefined && { budget: draft['budget'] }), parts: idsIn(draft['parts']), own: idsIn(draft['own']), chosen };
}

export function draftOf({ budget, parts, own, chosen }: OrderValues): Readonly<Record<string, string>> {
  return { ...(budget !== undefined && { budget }), parts: parts.join(','), own: own.join(','), chosen };
}

function idsIn(text = ''): readonly string[] {
  return text.split(',').filter((id) => id !== '');
}

export function readBudget(typed: string): Reading<number> {
  const budget = readAmount(typed, '每月能拿出的钱');
  return budget.ok && budget.value < LIMITS.payment.min ? refuse('每月能拿出的钱要大于 0') : budget;
}

/** The ids with that one a place earlier. */
export function moved(ids: readonly string[], id: string): readonly string[] {
  const place = ids.indexOf(id);
  if (place < 1) return ids;
  return [...ids.slice(0, place - 1), id, ...ids.slice(place - 1, place).filter((other) => other !== id), ...ids.slice(place + 1)];
}

/** The ids with that one taken in, or out where it was in. */
export function switched(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
