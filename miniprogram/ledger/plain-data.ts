/** Names that every object has: copied without care they would change what all objects share. */
const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'prototype'];

/** Deeper than any record of ours goes: going on could use up the phone's stack. */
const DEEPEST = 12;

/** Whether no object in it has one of those names of its own, and it is no deeper than ours are. No app writes either. */
export function isPlainData(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST) return false;
  return Object.entries(value).every(([name, inner]) => !NAMES_OF_OBJECTS.includes(name) && isPlainData(inner, depth + 1));
}
