import fc from 'fast-check';
import type { StoredValues } from './memory-storage';

/** What befalls a record: a value at one of its places goes or is replaced, or the whole of it. */
export interface Damaging {
  /** Which of the keys, and which place in its record, counted through. */
  readonly key: number;
  readonly place: number;
  readonly how: { readonly kind: 'truncate' | 'drop' | 'later' | 'swap' } | { readonly kind: 'replace'; readonly by: unknown };
}

const ODD = [
  null, '', ' ', '0', 'NaN', 'abc', '2026-02-30', '2026-13-01', '9999-12-31', '0000-00-00', -1, 0, 0.5, 1, 2, 1e9, 2 ** 53, 1e300, -1e300,
  true, false, [], {}, [null], [[]], { length: 3 }, { id: 1 }, '\u0000', '__proto__', '9'.repeat(400), '1e999', [1, 2, 3],
];

export const DAMAGING: fc.Arbitrary<Damaging> = fc.record({
  key: fc.nat(1000),
  place: fc.nat(100_000),
  how: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'truncate' as const }, { kind: 'later' as const }, { kind: 'swap' as const }) },
    { weight: 3, arbitrary: fc.constant({ kind: 'drop' as const }) },
    { weight: 8, arbitrary: fc.constantFrom(...ODD).map((by) => ({ kind: 'replace' as const, by })) },
  ),
});

/** The storage with that done to it, and the keys it was done to. */
export function damagedBy({ key, place, how }: Damaging, values: StoredValues): { values: StoredValues; keys: string[] } {
  const keys = Object.keys(values);
  const [hit, other] = [keys[key % keys.length]!, keys[(key + 1) % keys.length]!];
  if (how.kind === 'swap') return { values: { ...values, [hit]: values[other], [other]: values[hit] }, keys: [hit, other] };
  const text = JSON.stringify(values[hit]);
  if (how.kind === 'truncate') return { values: { ...values, [hit]: text.slice(0, place % text.length) }, keys: [hit] };
  const copy = JSON.parse(text) as Record<string, unknown>;
  if (how.kind === 'later') return { values: { ...values, [hit]: { ...copy, version: 3 } }, keys: [hit] };
  const places = placesOf(copy);
  const [bag, name] = places[place % places.length]!;
  if (how.kind === 'replace') bag[name] = how.by;
  else Reflect.deleteProperty(bag, name);
  return { values: { ...values, [hit]: copy }, keys: [hit] };
}

/** Every place in it where a value stands, outer ones first. */
function placesOf(bag: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(bag).flatMap(([name, value]) => {
    const here: [Record<string, unknown>, string] = [bag, name];
    return typeof value === 'object' && value !== null ? [here, ...placesOf(value as Record<string, unknown>)] : [here];
  });
}
