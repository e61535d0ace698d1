import { isBag, isText } from './shape';
import { createQueue } from '../platform/queue';
import { draftKey } from './keys';
import { isPlainData } from './plain-data';
import type { Storage } from './storage-face';

/** What stands in a form: text by field name. */
export type Draft = Readonly<Record<string, string>>;

/** Keeps what was typed into a form until it is saved or thrown away, over going back and over a crash. */
export interface Drafts {
  /** The draft of that form, or undefined where there is none that can be read. */
  read(form: string): Promise<Draft | undefined>;
  keep(form: string, values: Draft): Promise<void>;
  drop(form: string): Promise<void>;
}

/**
 * Drafts in a storage. Its writes run one after the other, so that a slow one can't undo what came after it. What the
 * storage didn't take is remembered as long as the app runs: coming back to the form finds it, and not an older one.
 */
export function createDrafts(storage: Storage): Drafts {
  const queue = createQueue();
  const unwritten = new Map<string, Draft>();

  async function written(form: string, values: Draft): Promise<void> {
    unwritten.set(form, values);
    await storage.set(draftKey(form), values);
    unwritten.delete(form);
  }

  return {
    async read(form) {
      await queue.idle();
      const newer = unwritten.get(form);
      if (newer !== undefined) return newer;
      const stored = await storage.get(draftKey(form));
      return isDraft(stored) ? stored : undefined;
    },
    keep: (form, values) => queue.add(() => written(form, values)),
    drop: (form) => queue.add(() => {
      unwritten.delete(form);
      return storage.remove(draftKey(form));
    }),
  };
}

/** Whether it is text by field name. */
export function isDraft(stored: unknown): stored is Draft {
  return isBag(stored) && isPlainData(stored) && Object.values(stored).every(isText);
}
