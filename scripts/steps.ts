import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A tool of node_modules, and what its run counts for. */
export interface Step {
  readonly heading: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly tally: (exitCode: number, output: string) => Tally;
}

export const REPOSITORY = path.resolve(__dirname, '..');

/** So often a long run says that it is alive, in ms. */
const WORD = 20_000;

/** A check counts as one, whatever it found. */
export function check(heading: string, command: readonly string[]): Step {
  return { heading, command, tally: (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), { passed: 0, failed: 0 });
}

/**
 * Runs the steps beside each other, so many at a time, in their order: give the longest first. What a step prints comes
 * in one piece when it ends; meanwhile a line tells what is running. One step's failure stops no other.
 */
export async function runSteps(steps: readonly Step[], lanes: number): Promise<Tally[]> {
  const waiting = [...steps];
  const running = new Map<Step, number>();
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      running.set(step, Date.now());
      tallies.push(await run(step));
      running.delete(step);
    }
  };
  const word = setInterval(() => console.log(`.. ${[...running].map(([{ heading }, since]) => `${heading} ${seconds(since, 0)}`).join(', ')}; ${tallies.length} of ${steps.length} done`), WORD);
  await Promise.all(Array.from({ length: lanes }, lane));
  clearInterval(word);
  return tallies;
}

async function run(step: Step): Promise<Tally> {
  const since = Date.now();
  const { exitCode, output } = await outcomeOf(start(step));
  // Of a step that sums itself up: only the run's own last line may look like one.
  const shown = output.trimEnd().replace(/^tests: /gm, '   tests: ');
  console.log(`\n== ${step.heading}\n${shown}\n== ${step.heading}: ${exitCode === 0 ? 'ok' : 'FAILED'}, ${seconds(since, 1)}`);
  return step.tally(exitCode, output);
}

function start({ command: [tool = '', ...args], env = {} }: Step): ChildProcess {
  const bin = path.join(REPOSITORY, 'node_modules/.bin', tool);
  return spawn(bin, args, { cwd: REPOSITORY, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function outcomeOf(child: ChildProcess): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const keep = (piece: Buffer): void => void pieces.push(piece);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => keep(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

const seconds = (since: number, digits: number): string => `${((Date.now() - since) / 1000).toFixed(digits)} s`;
