/**
 * `npm test`: every check and every test, beside each other, all of them even after one failed. The last line sums up: a
 * test of jest's counts as one, and so does each other step. Exits 1 if anything failed, or if jest ran no test at all.
 * How much is tried of what has no end, test/support/effort.ts says.
 */
import { jest } from './jest-step';
import { check, runSteps, sumOf, type Step, type Tally } from './steps';

export const LANES = 2;

const WXSS = ['miniprogram/**/*.wxss', '--ignore-pattern', '**/miniprogram_npm/**'];

/**
 * The longest first. One run of jest has all the tests: its two workers take them one by one, so that neither core waits for
 * the last journey while the other has nothing left.
 */
export function everything(): { readonly tests: Step[]; readonly checks: Step[] } {
  return {
    tests: [
      jest('logic, pages and journeys', ['--selectProjects', 'logic', 'pages', 'journeys', '--maxWorkers=2']),
    ],
    checks: [
      check('eslint', ['eslint', '.', '--max-warnings=0']),
      check('types of everything, oxlint', ['oxlint']),
      check('types of the app', ['tsc', '-p', 'tsconfig.app.json']),
      check('wxml and json', ['tsx', 'scripts/check-wxml.ts']),
      check('stylelint', ['stylelint', ...WXSS, '--max-warnings=0', '--allow-empty-input']),
    ],
  };
}

/** Prints the line that machines read. */
export function conclude({ passed, failed }: Tally): void {
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A run without a single test says nothing, so it counts as failed. */
export function orNothingRan(ran: Tally, checks: number): Tally {
  if (ran.passed + ran.failed > checks) return ran;
  console.log('no test ran');
  return { ...ran, failed: ran.failed + 1 };
}

async function main(): Promise<void> {
  const { tests, checks } = everything();
  conclude(orNothingRan(sumOf(await runSteps([...tests, ...checks], LANES)), checks.length));
}

if (process.argv[1] === __filename) void main();
