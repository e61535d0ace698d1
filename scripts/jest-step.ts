import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Step, Tally } from './steps';

/** What we read of the file that jest writes with --json. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs jest; each of its tests counts as one. */
export function jest(heading: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Step {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'run-tests-'));
  const report = path.join(folder, 'report.json');
  return {
    heading,
    command: ['jest', ...args, '--json', `--outputFile=${report}`],
    env,
    tally: (exitCode) => {
      const tally = tallyOf(fs.existsSync(report) ? (JSON.parse(fs.readFileSync(report, 'utf8')) as JestReport) : undefined, exitCode);
      fs.rmSync(folder, { recursive: true });
      return tally;
    },
  };
}

/** Passed and failed of one run of jest. A suite that broke before its tests counts as one failed, so does a run that left no report. */
export function tallyOf(report: JestReport | undefined, exitCode: number): Tally {
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed: report?.numPassedTests ?? 0, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
