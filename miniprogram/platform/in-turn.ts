/** Makes of actions a queue: each begins when the one before it is done, and one that fails doesn't hold up the next. */
export interface Turns {
  /** Settles as the action does, once its turn has come. */
  take<T>(action: () => Promise<T>): Promise<T>;
  /** Resolves when all that was asked for before this call is done or has failed. */
  done(): Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    take(action) {
      const turn = last.then(action);
      last = turn.then(() => undefined, () => undefined);
      return turn;
    },
    done: () => last,
  };
}
