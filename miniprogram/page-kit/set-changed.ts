import { isBag } from '../ledger/shape';
import { inPortions, type PortionedPage } from './portions';

interface Shown extends PortionedPage {
  readonly data: object;
  setData(data: object, shown?: () => void): void;
}

/** A place in a page's data, as setData names it, and what comes there. */
type Part = readonly [path: string, value: unknown];

/**
 * Puts these into the page's data, of each only what differs from what stands there: what goes to the screen is what a key
 * makes slow; of a list that can grow a part. What is put there is a copy, as setData changes what stands in the data in place.
 * Where nothing differs nothing is sent, but that somebody waits for it.
 */
export function setChanged(page: Shown, next: Readonly<Record<string, unknown>>, shown?: () => void): void {
  const before = new Map<string, unknown>(Object.entries(page.data));
  const parts = Object.entries(inPortions(page, next)).flatMap(([name, value]) => changedParts(name, before.get(name), value));
  if (parts.length > 0 || shown !== undefined) page.setData(Object.fromEntries(parts), shown);
}

/** The parts that differ, each by its path; all of it in one where that says the same in fewer words. */
export function changedParts(path: string, before: unknown, after: unknown): readonly Part[] {
  const text = JSON.stringify(after);
  if (JSON.stringify(before) === text) return [];
  const whole: readonly Part[] = [[path, after === undefined ? undefined : JSON.parse(text)]];
  const parts = partsOf(path, before, after);
  return parts !== null && JSON.stringify(parts).length < text.length ? parts : whole;
}

/** Null where the two don't have the same parts, or are no things with parts. */
function partsOf(path: string, before: unknown, after: unknown): readonly Part[] | null {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length <= after.length ? after.flatMap((item, place) => changedParts(`${path}[${place}]`, before[place], item)) : null;
  }
  if (!isBag(before) || !isBag(after)) return null;
  const names = Object.keys(after);
  const areSame = names.length === Object.keys(before).length && names.every((name) => name in before && /^\w+$/.test(name) && after[name] !== undefined);
  return areSame ? names.flatMap((name) => changedParts(`${path}.${name}`, before[name], after[name])) : null;
}
