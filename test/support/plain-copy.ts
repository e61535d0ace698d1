/** A copy of plain data; functions stay the same. WeChat copies a page's fields like this at each opening. */
export function plainCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => plainCopy(each)) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainCopy<unknown>(each)])) as Value;
}
