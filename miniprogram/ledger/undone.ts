import { isBag } from './shape';

/** A record before a change and after it. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * The record as it is now without a change that was made to it earlier: only the parts that the change touched go back,
 * in a list those of its items; what came in since stays. What has gone back by another way is left as it is. Undefined
 * where something that the change touched was changed again: neither of the two may be lost.
 */
export function undone<T extends object>(now: T, { before, after }: Change<T>): T | undefined {
  const parts = new Map<string, unknown>(Object.entries(now));
  const [was, became] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  for (const name of new Set([...was.keys(), ...became.keys()])) {
    const back = partUndone(parts.get(name), { before: was.get(name), after: became.get(name) });
    if (back === CHANGED) return undefined;
    if (back === undefined) parts.delete(name);
    else parts.set(name, back);
  }
  return Object.fromEntries(parts) as T;
}

const CHANGED = Symbol('changed again since');

interface Item {
  readonly id: string;
}

/** A list that isn't there has no items. */
type IdList = readonly Item[] | undefined;

function partUndone(now: unknown, { before, after }: Change<unknown>): unknown {
  if (isSame(before, after) || isSame(now, before)) return now;
  if (isSame(now, after)) return before;
  return isIdList(before) && isIdList(after) && isIdList(now) ? listUndone(now ?? [], { before, after }) : CHANGED;
}

/** What was taken out stands in its place again; what was added since stands behind. */
function listUndone(now: readonly Item[], { before = [], after = [] }: Change<IdList>): readonly Item[] | typeof CHANGED {
  const back = new Map(now.map((item) => [item.id, item]));
  for (const id of new Set([...before, ...after].map((item) => item.id))) {
    const [was, became, is] = [before, after, now].map((list) => list.find((item) => item.id === id));
    if (isSame(was, became) || isSame(is, was)) continue;
    if (isSame(is, became)) put(back, id, was);
    else if (is !== undefined && became !== undefined) return CHANGED;
  }
  const places = new Map(before.map((item, place) => [item.id, place]));
  return [...back.values()].sort((a, b) => (places.get(a.id) ?? before.length) - (places.get(b.id) ?? before.length));
}

function put(items: Map<string, Item>, id: string, item: Item | undefined): void {
  if (item === undefined) items.delete(id);
  else items.set(id, item);
}

function isIdList(value: unknown): value is IdList {
  return value === undefined || (Array.isArray(value) && value.every((item) => isBag(item) && typeof item.id === 'string'));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
