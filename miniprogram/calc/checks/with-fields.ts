import { CalcError } from '../errors';

/** Runs what knows its fields by their plain names; its errors name them by the path in the whole argument. */
export function withFields<T>(pathOf: (field: string) => string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw named(error, pathOf);
  }
}

/** Looks at the items one by one, a hole in the list too; '' is the item itself. No path is put together unless something is wrong. */
export function inEach<T>(list: readonly T[], field: string, check: (item: T, index: number) => void): void {
  let index = 0;
  try {
    for (; index < list.length; index += 1) check(list[index] as T, index);
  } catch (error) {
    throw named(error, (plain) => `${field}[${index}]${plain === '' ? '' : '.'}${plain}`);
  }
}

function named(error: unknown, pathOf: (field: string) => string): unknown {
  return error instanceof CalcError ? new CalcError(error.code, pathOf(error.field), error.limit) : error;
}
