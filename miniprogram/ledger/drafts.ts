import { isBag, isText } from './shape';
import { createQueue } from '../platform/queue';
import { draftKey } from './keys';
import { isPlainData } from './plain-data';
import type { Storage } from './storage-face';

/** What stands in a form: text by field name. */
export type Draft = Readonly<Record<string, string>>;

/** Keeps what was typed into a form until it is saved or thrown away, over going back and over a crash. */
export interface Drafts {
  /** The draft of that form, or undefined where there is none that can be read. Rejects where the storage says nothing at all. */
  read(form: string): Promise<Draft | undefined>;
  /** Whether the last `read` of it met a draft that it couldn't read: that one stays where it is, and is never written over. */
  leftAside(form: string): boolean;
  /** Removes what was left aside: only where the person says so. */
  dropLeftAside(form: string): Promise<void>;
  keep(form: string, values: Draft): Promise<void>;
  drop(form: string): Promise<void>;
}

/** What lies in one of a form's places. */
type Found = { readonly draft: Draft } | 'nothing' | { readonly unread: unknown };

/** Where a form has its drafts, as it was read last. `key`: the one to write to, or null where no place is known to be free. */
interface Place {
  readonly key: string | null;
  readonly unread: readonly string[];
}

const NOWHERE = '手机里有一份没存完的内容读不出来，没有动它；这次填的先不存下来';

/**
 * Drafts in a storage. Its writes run one after the other, so that a slow one can't undo what came after it. What the
 * storage didn't take is remembered as long as the app runs: coming back to the form finds it, and not an older one.
 *
 * A form has two places. One holds its draft; where that can't be read, this time or any more, it may be hours of typing:
 * it is left alone, and what is typed from then on goes to the other. Once the first can be read again it is offered,
 * after the newer one was saved or thrown away.
 */
export function createDrafts(storage: Storage): Drafts {
  const queue = createQueue();
  const unwritten = new Map<string, Draft>();
  const places = new Map<string, Place>();
  /** What this run has read of a form or written: where the phone refuses it once, it is known all the same. */
  const known = new Map<string, Draft | undefined>();

  async function stored(form: string): Promise<Draft | undefined> {
    const looked = [await looking(storage, draftKey(form)), await looking(storage, secondKey(form))] as const;
    const unread = looked.filter(({ found }) => isUnread(found)).map(({ key }) => key);
    const own = places.get(form)?.key ?? '';
    if (known.has(form) && unread.includes(own)) return known.get(form);
    const { draft, key } = placeIn(...looked);
    places.set(form, { key, unread });
    if (unread.length === looked.length) refuse(looked[0].found);
    known.set(form, draft);
    return draft;
  }

  function keyOf(form: string): string {
    const place = places.get(form);
    if (place?.key === null) throw new Error(NOWHERE);
    return place?.key ?? draftKey(form);
  }

  function unreadOf(form: string): readonly string[] {
    return places.get(form)?.unread ?? [];
  }

  return {
    async read(form) {
      await queue.idle();
      return unwritten.get(form) ?? stored(form);
    },
    leftAside: (form) => unreadOf(form).length > 0,
    dropLeftAside: (form) => queue.add(async () => {
      for (const key of unreadOf(form)) await storage.remove(key);
      places.set(form, { key: places.get(form)?.key ?? draftKey(form), unread: [] });
    }),
    keep: (form, values) => queue.add(async () => {
      unwritten.set(form, values);
      await storage.set(keyOf(form), values);
      unwritten.delete(form);
      known.set(form, values);
    }),
    drop: (form) => queue.add(async () => {
      unwritten.delete(form);
      known.set(form, undefined);
      if (places.get(form)?.key !== null) await storage.remove(keyOf(form));
    }),
  };
}

interface Looked {
  readonly key: string;
  readonly found: Found;
}

async function looking(storage: Storage, key: string): Promise<Looked> {
  try {
    const stored = await storage.get(key);
    if (stored === undefined) return { key, found: 'nothing' };
    return { key, found: isDraft(stored) ? { draft: stored } : { unread: stored } };
  } catch (failure) {
    return { key, found: { unread: failure } };
  }
}

/** The draft that counts, and the place to write to: the newer one's, else the first that is free or can be read. */
function placeIn(first: Looked, second: Looked): { readonly draft?: Draft; readonly key: string | null } {
  for (const { key, found } of [second, first]) if (found !== 'nothing' && 'draft' in found) return { key, draft: found.draft };
  return { key: [first, second].find(({ found }) => found === 'nothing')?.key ?? null };
}

/** Rejects as the storage did; what is there and is no draft isn't the storage's fault. */
function refuse(found: Found): void {
  if (isUnread(found) && found.unread instanceof Error) throw found.unread;
}

/** A draft's key too: a backup takes it along, and an erase removes it. */
function secondKey(form: string): string {
  return `${draftKey(form)}+`;
}

function isUnread(found: Found): found is { readonly unread: unknown } {
  return found !== 'nothing' && 'unread' in found;
}

/** Whether it is text by field name. */
export function isDraft(stored: unknown): stored is Draft {
  return isBag(stored) && isPlainData(stored) && Object.values(stored).every(isText);
}
