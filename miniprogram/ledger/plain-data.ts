/** Names that every object has: copied without care they would change what all objects share. */
function isNameOfObjects(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/** Deeper than any record of ours goes: going on could use up the phone's stack. */
const DEEPEST = 12;

/** Whether no object in it has one of those names of its own, and it is no deeper than ours are. No app writes either. */
export function isPlainData(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  for (const name in parts) {
    if (isNameOfObjects(name)) return false;
    const part = parts[name];
    if (typeof part === 'object' && !isPlainData(part, depth + 1)) return false;
  }
  return true;
}
