import type { Made, NotMade } from '../forms/clash';

/** What became of what a form says: it is kept, or the person has to look at it again. */
export type Outcome<Field extends string> = 'kept' | NotMade<Field>;

/** Carries out of a change of the ledger why it isn't made. */
class NotChanged<Field extends string> extends Error {
  constructor(readonly why: NotMade<Field>) {
    super('not changed');
  }
}

/** Lets the ledger change a record into what `make` makes of it as it is then; where it makes none nothing is changed. */
export async function applied<T, Field extends string>(
  change: (make: (now: T) => T) => Promise<unknown>, make: (now: T) => Made<T, Field>,
): Promise<Outcome<Field>> {
  try {
    await change((now) => {
      const result = make(now);
      if ('made' in result) return result.made;
      throw new NotChanged(result);
    });
    return 'kept';
  } catch (failure) {
    if (failure instanceof NotChanged) return (failure as NotChanged<Field>).why;
    throw failure;
  }
}
