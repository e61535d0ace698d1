/** A call that has not answered by then counts as refused; what comes later is not waited for. */
const LIMIT_MS = 10_000;

/**
 * Settles as the call does, or rejects with that sentence once ten seconds have passed: one that never answers must not
 * hold up everything that is done after it. The call itself can't be stopped and may still have its effect.
 */
export function inTime<T>(call: Promise<T>, sentence: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(sentence)), LIMIT_MS);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
