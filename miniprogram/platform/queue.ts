/** Makes of actions a queue: each begins when the one before it is done, and one that fails doesn't hold up the next. */
export interface Queue {
  /** Settles as the action does, once its turn has come. */
  add<T>(action: () => Promise<T>): Promise<T>;
  /** Resolves when all that was asked for before this call is done or has failed. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    add(action) {
      const turn = last.then(action);
      last = turn.then(() => undefined, () => undefined);
      return turn;
    },
    idle: () => last,
  };
}
