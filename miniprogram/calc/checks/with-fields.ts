import { CalcError } from '../errors';

/** Runs what knows its fields by their plain names; its errors name them by the path in the whole argument. */
export function withFields<T>(pathOf: (field: string) => string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    throw new CalcError(error.code, pathOf(error.field), error.limit);
  }
}
