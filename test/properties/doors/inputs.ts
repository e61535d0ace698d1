import fc from 'fast-check';

/** What nobody types and no app writes: odd numbers and dates, names that every object has, signs that can't be seen. */
const ODD_TEXT = [
  '', ' ', '0', '-0', '-1', '0.5', '1e999', 'NaN', 'Infinity', '9'.repeat(400), '57,000.00元', '5.7万', '５７０００', '￥1', '万五', '0.05%',
  '2026-02-30', '2026-13-01', '9999-12-31', '0000-00-00', '2026-12-22 1777.78', '第 1 期 2026-12-22 1', '__proto__', 'constructor', 'prototype',
  'toString', 'hasOwnProperty', 'yes', 'no', 'share', 'each', 'bullet', 'deferral', 'lump-sum', '\u0000', '\ud800', '\u200b', '%', '%E0%A4%A', '%00', '{}', '[]', 'null',
];
const ODD_VALUE = [null, true, false, 0, -1, 0.5, 1e300, 2 ** 53, 12, [], {}, [null], [[]], { length: 3 }];

/** Objects as JSON.parse makes them of names that reach into prototypes where they are copied without care. */
const EVIL = ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"version":1,"__proto__":{"version":1,"polluted":1}}']
  .map((text) => JSON.parse(text) as unknown);

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXT) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ODD_TEXT), fc.constantFrom(...ODD_TEXT)).map(([one, other]) => one + other) },
);

const oddValue: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...ODD_VALUE, ...EVIL), oddText, fc.jsonValue({ maxDepth: 2 }));

/** The text with up to three of its pieces taken out, doubled or replaced. */
export function mutatedText(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(text.length), fc.nat(6), fc.oneof(fc.constantFrom('', '"', '{', '}', '[', ',', '0', '\\', ...ODD_TEXT.slice(0, 9)), fc.string({ maxLength: 4 })));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((made, [at, cut, put]) => made.slice(0, at) + put + made.slice(at + cut), text));
}

/** One of the values with up to three of its places gone, replaced, or joined by one that was never there. */
export function mutatedValue(...sound: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(10_000), fc.constantFrom('drop', 'replace', 'replace', 'add'), oddValue, fc.constantFrom('__proto__', 'constructor', 'prototype', 'more', ''));
  return fc.tuple(fc.constantFrom(...sound), fc.array(change, { maxLength: 3 })).map(([value, changes]) =>
    changes.reduce<unknown>((made, [place, how, by, name]) => changed(made, place, how, by, name), JSON.parse(JSON.stringify(value))));
}

/** A form of which up to four fields say something odd. */
export function mutatedForm<Values extends Readonly<Record<string, string>>>(...sound: readonly Values[]): fc.Arbitrary<Values> {
  const fields = [...new Set(sound.flatMap((values) => Object.keys(values)))];
  const change = fc.tuple(fc.constantFrom(...fields), oddText);
  return fc.tuple(fc.constantFrom(...sound), fc.array(change, { maxLength: 4 })).map(([values, changes]) => ({ ...values, ...Object.fromEntries(changes) }));
}

type Bag = Record<string, unknown>;

function changed(value: unknown, place: number, how: string, by: unknown, name: string): unknown {
  const places = placesOf(value);
  const at = places[place % Math.max(places.length, 1)];
  if (at === undefined) return by;
  const [bag, key] = at;
  if (how === 'drop') Reflect.deleteProperty(bag, key);
  else put(bag, how === 'add' && !Array.isArray(bag) ? name : key, by);
  return value;
}

/** An own value, also under `__proto__`, as JSON.parse makes one. */
function put(bag: Bag, key: string, value: unknown): void {
  Object.defineProperty(bag, key, { value: copyOf(value), enumerable: true, configurable: true, writable: true });
}

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Every place in it where a value stands, outer ones first. */
function placesOf(value: unknown): [Bag, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Bag, string][] => [[value as Bag, key], ...placesOf(inner)]);
}
