/**
 * `npm run test:all`: what `npm test` runs, with every count in full and a seed that is new each time, and the gate with
 * all of the page tests on the compiled tree, and every state held against its accepted picture. SEED=… gives a run's seed again.
 */
import { conclude, everything, LANES, orNothingRan } from './run-tests';
import { runSteps, sumOf, type Step, type Tally } from './steps';

/** The gate ends with the line that sums it up, as every run does. */
function tallyOfGate(exitCode: number, output: string): Tally {
  const [, passed, failed] = /^tests: (\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: exitCode !== 0 && failed === '0' ? 1 : Number(failed) };
}

/** Each picture that is as it was accepted counts as one that passed. */
function tallyOfLooks(exitCode: number, output: string): Tally {
  const [, same = '0', ...others] = /^looks: (\d+) same, (\d+) differ, (\d+) new, (\d+) gone/m.exec(output) ?? [];
  const failed = others.reduce((sum, count) => sum + Number(count), 0);
  return { passed: Number(same), failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

async function main(): Promise<void> {
  const seed = process.env['SEED'] || String(Math.floor(Math.random() * 2 ** 31));
  Object.assign(process.env, { EFFORT: '1', SEED: seed });
  console.log(`the seed of this run: ${seed}`);
  const { tests, checks } = everything();
  const gate: Step = { heading: 'the gate', command: ['tsx', 'release/check.ts'], tally: tallyOfGate };
  const looks: Step = { heading: 'the accepted pictures', command: ['tsx', 'test/looks/run.ts', 'compare'], tally: tallyOfLooks };
  const tally = orNothingRan(sumOf(await runSteps([...tests, gate, looks, ...checks], LANES)), checks.length);
  console.log(`the seed of this run: ${seed}; SEED=${seed} npm run test:all runs it again`);
  conclude(tally);
}

void main();
