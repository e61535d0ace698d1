import fs from 'node:fs';
import path from 'node:path';

/** What an attack on the ledger tried, by kind, of this file of tests. */
const tried = new Map<string, number>();

/** Counts one more of that kind: it was tried, and where the test passes it was survived. */
export function tally(kind: string, count = 1): void {
  tried.set(kind, (tried.get(kind) ?? 0) + count);
}

/** Writes at the end what was tried to build/attack/, from where docs/decisions/0017 has its figures. */
export function reportTally(name: string): void {
  afterAll(() => {
    const folder = path.resolve(__dirname, '../../build/attack');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(Object.fromEntries([...tried].sort()), null, 1)}\n`);
  });
}
