import { CalcError } from '../calc/main';

/** What the calculation answers, or why it refuses; any other error is a mistake of the program and goes on its way. */
export function calculated<T>(make: () => T): T | CalcError {
  try {
    return make();
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}
