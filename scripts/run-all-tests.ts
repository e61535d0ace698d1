/**
 * `npm run test:all`: what `npm test` runs, with every count in full and a seed that is new each time, and the gate with
 * all of the page tests on the compiled tree. SEED=… gives a run's seed again.
 */
import { conclude, everything, LANES, orNothingRan } from './run-tests';
import { runSteps, sumOf, type Step, type Tally } from './steps';

/** The gate ends with the line that sums it up, as every run does. */
function tallyOfGate(exitCode: number, output: string): Tally {
  const [, passed, failed] = /^tests: (\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: exitCode !== 0 && failed === '0' ? 1 : Number(failed) };
}

async function main(): Promise<void> {
  const seed = process.env['SEED'] || String(Math.floor(Math.random() * 2 ** 31));
  Object.assign(process.env, { EFFORT: '1', SEED: seed });
  console.log(`the seed of this run: ${seed}`);
  const { tests, checks } = everything();
  const gate: Step = { heading: 'the gate', command: ['tsx', 'release/check.ts'], tally: tallyOfGate };
  const tally = orNothingRan(sumOf(await runSteps([...tests, gate, ...checks], LANES)), checks.length);
  console.log(`the seed of this run: ${seed}; SEED=${seed} npm run test:all runs it again`);
  conclude(tally);
}

void main();
