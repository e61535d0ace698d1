import fs from 'node:fs';
import path from 'node:path';
import { tried } from './tally';

/** Writes at the end of each file of tests what it tried into build/attack/, from where docs/decisions/0017 has its figures. */
afterAll(() => {
  const { testPath } = expect.getState();
  if (tried.size === 0 || testPath === undefined) return;
  const folder = path.resolve(__dirname, '../../build/attack');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${path.basename(testPath, '.test.ts')}.json`), `${JSON.stringify(Object.fromEntries([...tried].sort()), null, 1)}\n`);
});
