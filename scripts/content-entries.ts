import fs from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../miniprogram/content/fact';

/** Something that the app states, with what stands behind it. */
export interface ContentEntry {
  /** Below miniprogram/. */
  readonly file: string;
  readonly what: string;
  readonly evidence: Evidence;
}

const ROOT = path.resolve(__dirname, '../miniprogram');
const FOLDERS = ['content', 'help/content', 'help/content/articles', 'help/content/facts', 'plans/content'];

/** Every entry that the modules of the content folders export, however deep inside; each once, where it last stands. */
export function contentEntries(): ContentEntry[] {
  const files = FOLDERS.flatMap((folder) => fs.readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith('.ts')).sort().map((file) => `${folder}/${file}`));
  const found = files.flatMap((file) => {
    // oxlint-disable-next-line typescript/no-require-imports -- the modules are listed at run time
    const exported = Object.values(require(path.join(ROOT, file)) as Record<string, unknown>);
    return exported.flatMap((value) => entriesIn(value)).map((entry) => ({ file, ...entry }));
  });
  return [...new Map(found.map((entry) => [JSON.stringify([entry.what, entry.evidence]), entry])).values()];
}

function entriesIn(value: unknown, name = ''): Omit<ContentEntry, 'file'>[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const bag = value as Record<string, unknown>;
  const called = [bag.text, bag.owner, bag.title, bag.name].find((each): each is string => typeof each === 'string');
  const own = 'checkedOn' in bag || 'certainty' in bag ? [{ what: called ?? name, evidence: value as Evidence }] : [];
  return [...own, ...Object.values(bag).flatMap((inner) => entriesIn(inner, called ?? name))];
}
