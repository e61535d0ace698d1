/** `npm run check:facts`: lists what the app states and nobody has looked up for a year. Exits 1 if there is any. */
import { contentEntries, type ContentEntry } from './content-entries';

/** Those checked more than a year before the day, the oldest first. Days are "YYYY-MM-DD". */
export function staleEntries(entries: readonly ContentEntry[], today: string): ContentEntry[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return entries.filter(({ evidence }) => evidence.checkedOn < yearAgo).sort((one, other) => one.evidence.checkedOn.localeCompare(other.evidence.checkedOn));
}

if (process.argv[1] === __filename) {
  const entries = contentEntries();
  const stale = staleEntries(entries, process.argv[2] ?? new Date().toISOString().slice(0, 10));
  for (const { file, what, evidence } of stale) console.log(`${evidence.checkedOn}  ${file}  ${what}（${evidence.source}）`);
  console.log(`${entries.length} entries, ${stale.length} of them not looked up for a year`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
