import type { KindName, RecordKinds } from './kinds';
import type { Stores } from './stores';
import { undone } from './undone';

/**
 * Where something is offered to be undone: in the list of a kind, what went from it; at a record, what was changed in it;
 * at a form; at the whole book.
 */
export type Place = KindName | `${KindName}/${string}` | `draft/${string}` | 'book';

/** Something that was done since the start and can be taken back. */
export interface Step {
  readonly place: Place;
  /** What was done: "已删除「微粒贷」". */
  readonly said: string;
  /** Takes it back in what is there then. The answer is why it can't be, '' where it is done. Rejects where the storage does. */
  readonly takeBack: () => Promise<string>;
  /** Whether there is still something to take back; always, where it isn't said. */
  readonly stands?: () => Promise<boolean>;
}

/** What is made of a record. */
export interface Undoable<T> {
  readonly made: T;
  readonly said: string;
  /** Where it is offered; at the record itself, where it isn't said. */
  readonly at?: Place;
  /** Why the record that would come back can't be, as when it doesn't fit what was edited since; '' where it can. */
  readonly refusal?: (back: T) => string;
}

/** The one list of what can be undone. In memory: a start forgets it, and so does an erase or another book. */
export interface UndoList {
  /** What was done there last, or '' where there is nothing to undo. */
  offered(place: Place): Promise<string>;
  /** Takes back what was done there last. The answer is why it can't be, and then it stays on offer; '' where it is done. */
  takeBack(place: Place): Promise<string>;
  /** Nothing that was done there is offered any more: the person closed the bar. */
  forget(place: Place): void;
  /**
   * Makes of the record, as it is then, what `make` says, in one write; of undefined nothing is made. However much was
   * changed at one stroke is one step: ten repayments that were added go in one.
   *
   * @example
   * await undo.change('loan', id, (now) => ({ made: { ...now, repayments: [...now.repayments, ...ten] }, said: '已补记 10 笔还款' }));
   */
  change<Name extends KindName>(kind: Name, id: string, make: (now: RecordKinds[Name]) => Undoable<RecordKinds[Name]> | undefined): Promise<void>;
  /** What `change` would have added, for a record that was written otherwise: without it, it would be as `before`. */
  changed<Name extends KindName>(kind: Name, before: RecordKinds[Name], change: Undoable<RecordKinds[Name]>): void;
  /** Removes records, all as one step. Where one can't be, those before it are gone, and offered back. */
  remove(kind: KindName, ids: readonly string[], said: string): Promise<void>;
  /** For what is no change of a record. */
  add(step: Step): void;
  clear(): void;
}

const CHANGED = '这里后来又改过，原样留着。可以再编辑一次改回去。';
const GONE = '它已经不在账本里了。';

export function createUndoList(stores: () => Stores): UndoList {
  let steps: readonly Step[] = [];

  function add(step: Step): void {
    steps = [...steps, step];
  }

  /** What was brought back by another way, as by saving over it, is no longer offered. */
  async function last(place: Place): Promise<Step | undefined> {
    for (const step of steps.filter((one) => one.place === place).reverse()) {
      if (step.stands === undefined || (await step.stands())) return step;
    }
    return undefined;
  }

  return {
    offered: async (place) => (await last(place))?.said ?? '',
    async takeBack(place) {
      const step = await last(place);
      const why = (await step?.takeBack()) ?? '';
      if (why === '') steps = steps.filter((one) => one !== step);
      return why;
    },
    forget(place) {
      steps = steps.filter((step) => step.place !== place);
    },
    async change(kind, id, make) {
      const done = await made(stores, kind, id, make);
      if (done !== undefined) add(stepBack(stores, kind, done.before, done.change));
    },
    changed(kind, before, change) {
      add(stepBack(stores, kind, before, change));
    },
    async remove(kind, ids, said) {
      const gone: string[] = [];
      try {
        for (const id of ids) {
          await stores()[kind].remove(id);
          gone.push(id);
        }
      } finally {
        if (gone.length > 0) add(removal(stores, kind, gone, said));
      }
    },
    add,
    clear() {
      steps = [];
    },
  };
}

async function made<Name extends KindName>(
  stores: () => Stores, kind: Name, id: string, make: (now: RecordKinds[Name]) => Undoable<RecordKinds[Name]> | undefined,
): Promise<{ readonly before: RecordKinds[Name]; readonly change: Undoable<RecordKinds[Name]> } | undefined> {
  type T = RecordKinds[Name];
  const done: { before?: T; change?: Undoable<T> | undefined } = {};
  const isThere = await stores()[kind].change(id, (before: T) => {
    Object.assign(done, { before, change: make(before) });
    return done.change?.made ?? before;
  });
  if (!isThere) throw new Error(GONE.replace(/。$/, ''));
  const { before, change } = done;
  return before === undefined || change === undefined ? undefined : { before, change };
}

function stepBack<Name extends KindName>(stores: () => Stores, kind: Name, before: RecordKinds[Name], change: Undoable<RecordKinds[Name]>): Step {
  type T = RecordKinds[Name];
  const { id } = before;
  const takeBack = async (): Promise<string> => {
    let why = GONE;
    await stores()[kind].change(id, (now: T) => {
      const back = undone(now, { before, after: change.made });
      why = back === undefined ? CHANGED : change.refusal?.(back) ?? '';
      return back === undefined || why !== '' ? now : back;
    });
    return why;
  };
  return { place: change.at ?? `${kind}/${id}`, said: change.said, takeBack };
}

function removal(stores: () => Stores, kind: KindName, ids: readonly string[], said: string): Step {
  return {
    place: kind,
    said,
    stands: async () => (await stores()[kind].state()).removed.some(({ id }) => ids.includes(id)),
    async takeBack() {
      for (const id of ids) await stores()[kind].restore(id);
      return '';
    },
  };
}
