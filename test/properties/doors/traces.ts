/** What an input must not leave behind: changed prototypes, and records with names that reach into them. */

const SHARED = [Object.prototype, Array.prototype, String.prototype, Function.prototype];

/** Every own property of the prototypes that all objects share, as it is now. */
export function prototypes(): unknown {
  return SHARED.map((shared) => Reflect.ownKeys(shared).map((key) => [key, Reflect.getOwnPropertyDescriptor(shared, key)]));
}

const NAMES_OF_PROTOTYPES = ['__proto__', 'constructor', 'prototype'];

/** Whether it is made of plain objects and lists alone, none of which has a name of its own that reaches into a prototype. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const of = Object.getPrototypeOf(value) as unknown;
  if (of !== Object.prototype && of !== Array.prototype) return false;
  return Object.entries(value).every(([name, inner]) => !NAMES_OF_PROTOTYPES.includes(name) && isPlain(inner));
}
