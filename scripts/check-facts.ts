/**
 * `npm run check:facts`: lists what the app states and nobody has looked up for a year, and what rests on a source that names
 * no document. Exits 1 if there is any of the first; the second is what to look for when somebody has an hour.
 */
import { contentEntries, type ContentEntry } from './content-entries';

/** Those checked more than a year before the day, the oldest first. Days are "YYYY-MM-DD". */
export function staleEntries(entries: readonly ContentEntry[], today: string): ContentEntry[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return entries.filter(({ evidence }) => evidence.checkedOn < yearAgo).sort((one, other) => one.evidence.checkedOn.localeCompare(other.evidence.checkedOn));
}

/** Those whose source names no document: no 《title》, no number of a standard or a decree. Arithmetic has none: it names its figures. */
export function untitledEntries(entries: readonly ContentEntry[]): ContentEntry[] {
  return entries.filter(({ evidence }) => evidence.certainty !== 'computed' && !/《.+》|GB\/T \d|〔\d{4}〕\d+号/.test(evidence.source));
}

if (process.argv[1] === __filename) {
  const entries = contentEntries();
  const stale = staleEntries(entries, process.argv[2] ?? new Date().toISOString().slice(0, 10));
  for (const { file, what, evidence } of stale) console.log(`${evidence.checkedOn}  ${file}  ${what}（${evidence.source}）`);
  const untitled = untitledEntries(entries);
  for (const { file, what, evidence } of untitled) console.log(`no title    ${file}  ${what}（${evidence.source}）`);
  console.log(`${entries.length} entries, ${stale.length} of them not looked up for a year, ${untitled.length} from a source without a title`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
