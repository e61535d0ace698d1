import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import { REPOSITORY, type Subject } from './subject';

/** What became of a subject; `units` is empty where the compiler gave up. */
export interface Compiled {
  readonly findings: Finding[];
  readonly units: Record<string, Unit>;
}

/** A script, a style sheet, a page …, as the analyser sees it, with the ids of those it needs. */
export interface Unit {
  readonly path: string;
  readonly needs: string[];
}

/** Packs npm, compiles into compiled/, analyses: each subject in turn. */
export function compile(subjects: readonly Subject[]): Compiled[] {
  const scratch = path.join(REPOSITORY, 'build/compiler');
  fs.rmSync(scratch, { recursive: true, force: true });
  fs.mkdirSync(scratch, { recursive: true });
  const [task, report, log] = ['task.json', 'report.json', 'log.txt'].map((name) => path.join(scratch, name)) as [string, string, string];
  fs.writeFileSync(task, JSON.stringify(subjects));
  const output = fs.openSync(log, 'w');
  // A process of its own: the compiler leaves workers running, prints at will, and makes folders where it stands.
  const { status } = spawnSync(path.join(REPOSITORY, 'node_modules/.bin/tsx'), [path.join(__dirname, 'compiler-process.ts'), task, report], {
    cwd: scratch,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  if (status !== 0) throw new Error(`the compiler broke down:\n${fs.readFileSync(log, 'utf8')}`);
  return JSON.parse(fs.readFileSync(report, 'utf8')) as Compiled[];
}
