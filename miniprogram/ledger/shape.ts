/** What a stored value must look like, part by part: the words that the schemas of records are written in. */

export type Bag = Readonly<Record<string, unknown>>;
export type Is = (value: unknown) => boolean;
/** What each part of an object must be. A part that isn't named may be anything, and is kept. */
export type Shape<Key extends string> = Readonly<Record<Key, Is>>;

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFlag: Is = (value) => typeof value === 'boolean';
export const isWhole: Is = (value) => Number.isSafeInteger(value);
/** A rate as a decimal string, never negative. */
export const isRate: Is = (value) => isText(value) && /^\d+(\.\d+)?$/.test(value);

export const isOneOf = (...values: readonly unknown[]): Is => (value) => values.includes(value);
export const isAbsentOr = (is: Is): Is => (value) => value === undefined || is(value);
export const isListOf = (is: Is): Is => (value) => Array.isArray(value) && value.every(is);
export const isTextList = isListOf(isText);
export const hasShape = (shape: Shape<string>): Is => (value) => isBag(value) && firstWrong(value, shape) === null;

/** The first part, in the order of the shape, that isn't what it must be. */
export function firstWrong<Key extends string>(bag: Bag, shape: Shape<Key>): Key | null {
  return (Object.keys(shape) as Key[]).find((key) => !shape[key](bag[key])) ?? null;
}
