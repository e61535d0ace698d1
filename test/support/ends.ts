import { runInNewContext } from 'node:vm';

/** What `run` gives; throws where it hasn't ended by itself after ten seconds. A test's own clock can't stop a loop. */
export function ended<T>(run: () => T): T {
  return runInNewContext('run()', { run }, { timeout: 10_000 }) as T;
}
