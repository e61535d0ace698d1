import { isISODate } from '../calc/main';

/** What a stored value must look like, part by part: the words that the schemas of records are written in. */

export type Bag = Readonly<Record<string, unknown>>;
export type Is = (value: unknown) => boolean;
/** What each part of an object must be. A part that isn't named may be anything, and is kept. */
export type Shape<Key extends string> = Readonly<Record<Key, Is>>;

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export const isFlag: Is = (value) => typeof value === 'boolean';
export const isWhole: Is = (value) => Number.isSafeInteger(value);
/** A day of the calendar: 2026-02-30 is none, however it looks (rule 2.5). */
export const isDay: Is = isISODate;
export const isDayOrNone: Is = (value) => value === '' || isDay(value);
/** A rate as a decimal string, never negative. */
export const isRate: Is = (value) => isText(value) && /^\d+(\.\d+)?$/.test(value);

export function isOneOf(...values: readonly unknown[]): Is {
  return (value) => values.includes(value);
}

export function isAbsentOr(is: Is): Is {
  return (value) => value === undefined || is(value);
}

export function isListOf(is: Is): Is {
  return (value) => Array.isArray(value) && value.every(is);
}

export const isTextList = isListOf(isText);

/** Its parts are listed once: a ledger of years has thousands of repayments. */
export function hasShape(shape: Shape<string>): Is {
  const parts = Object.entries(shape);
  return (value) => {
    if (!isBag(value)) return false;
    for (const [key, is] of parts) if (!is(value[key])) return false;
    return true;
  };
}

/** The first part, in the order of the shape, that isn't what it must be. */
export function firstWrong<Key extends string>(bag: Bag, shape: Shape<Key>): Key | null {
  return (Object.keys(shape) as Key[]).find((key) => !shape[key](bag[key])) ?? null;
}
