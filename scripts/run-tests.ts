/**
 * `npm test`: every check in turn, all of them even after one failed. The last line sums up: a test of jest's counts as
 * one, and so does each other step. Exits 1 if anything failed, or if jest ran no test at all.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What we read of the file that jest writes with --json. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const REPOSITORY = path.resolve(__dirname, '..');

const CHECKS: [heading: string, command: string[]][] = [
  ['types of the app', ['tsc', '-p', 'tsconfig.json']],
  ['types of all else', ['tsc', '-p', 'tsconfig.test.json']],
  ['eslint', ['eslint', '.', '--max-warnings=0']],
  ['stylelint', ['stylelint', 'miniprogram/**/*.wxss', '--ignore-pattern', '**/miniprogram_npm/**', '--max-warnings=0', '--allow-empty-input']],
  ['wxml and json', ['tsx', 'scripts/check-wxml.ts']],
];

const SUITES: [heading: string, command: string[]][] = [
  ['logic and pages', ['jest', '--selectProjects', 'logic', 'pages']],
  ['journeys', ['jest', '--selectProjects', 'journeys', '--runInBand', '--passWithNoTests']],
];

/** Passed and failed of one run of jest. A suite that broke before its tests counts as one failed, so does a run that left no report. */
export function tallyOf(report: JestReport | undefined, exitCode: number): Tally {
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed: report?.numPassedTests ?? 0, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

export function sumOf(tallies: Tally[]): Tally {
  return tallies.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), { passed: 0, failed: 0 });
}

function main(): void {
  const checks = CHECKS.map(([heading, command]) => tallyOfCheck(run(heading, command)));
  const suites = sumOf(SUITES.map(([heading, command]) => runJest(heading, command)));
  const nothingRan = suites.passed + suites.failed === 0;
  if (nothingRan) console.log('no test ran');
  const { passed, failed } = sumOf([...checks, suites, { passed: 0, failed: nothingRan ? 1 : 0 }]);
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function tallyOfCheck(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function runJest(heading: string, command: string[]): Tally {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'run-tests-'));
  const report = path.join(folder, 'report.json');
  const exitCode = run(heading, [...command, '--json', `--outputFile=${report}`]);
  const tally = tallyOf(fs.existsSync(report) ? (JSON.parse(fs.readFileSync(report, 'utf8')) as JestReport) : undefined, exitCode);
  fs.rmSync(folder, { recursive: true });
  return tally;
}

/** Runs a tool of node_modules with our own output; returns its exit code. */
function run(heading: string, [tool = '', ...args]: string[]): number {
  console.log(`\n== ${heading}`);
  const start = Date.now();
  const bin = path.join(REPOSITORY, 'node_modules/.bin', tool);
  const { status } = spawnSync(bin, args, { cwd: REPOSITORY, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`== ${heading}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status ?? 1;
}

if (process.argv[1] === __filename) main();
