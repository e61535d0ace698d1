import { CalcError } from '../../miniprogram/calc';

/** What it comes to, or the code of its refusal: two ways are compared in both. */
export function codeOr<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof CalcError) return error.code;
    throw error;
  }
}
