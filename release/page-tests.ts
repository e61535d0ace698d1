import fs from 'node:fs';
import path from 'node:path';
import { isFull } from '../test/support/effort';
import { REPOSITORY } from './subject';

/**
 * The page tests that run daily on the compiled tree; at full effort all of them do. What the compiler can break is how
 * scripts are turned and packed, not what they say: so every page is opened, every form typed into, and each package
 * that is packed is put to work.
 */
const DAILY = {
  'test/pages/accessibility.test.ts': 'opens every page',
  'test/pages/odd-input.test.ts': 'types into every form, and opens what an address names',
  'test/pages/loan.test.ts': 'amounts by decimal.js',
  'test/pages/plan.test.ts': 'rates by decimal.js, and the form that takes the most',
  'test/pages/saved-plan.test.ts': 'a chart',
  'test/pages/backup.test.ts': 'the ciphers packed into settings/',
  'test/pages/lock.test.ts': 'the hash packed there, and app.ts as it comes and goes',
};

/** What to name to jest; nothing names them all. */
export function pageTests(): string[] {
  if (isFull) return [];
  const files = Object.keys(DAILY);
  const gone = files.filter((file) => !fs.existsSync(path.join(REPOSITORY, file)));
  // jest would run the others and say nothing.
  if (gone.length > 0) throw new Error(`release/page-tests.ts names what is no more: ${gone.join(', ')}`);
  return files;
}
