import { isEqual } from './canonical';

/** Those of a list whose id none of the others has. */
export function only<T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): T[] {
  return list.filter(({ id }) => !others.some((other) => other.id === id));
}

/** Those of the same id that are not the same. */
export function differing<T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): [T, T][] {
  return list.flatMap((one): [T, T][] => {
    const other = others.find(({ id }) => id === one.id);
    return other === undefined || isEqual(one, other) ? [] : [[one, other]];
  });
}
