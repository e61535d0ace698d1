/**
 * `npm run test:looks` draws every state on the phones of states.ts and holds it against the accepted picture; what differs is
 * in build/looks/index.html. `npm run accept:looks` takes what was drawn for the accepted pictures. Both take names of states:
 * `-- loans 'plan-*'`. A run that was cut short goes on where it ended. Ends with a line that machines read; exits 1 where
 * anything differs, is new or gone, or couldn't be drawn.
 */
import fs from 'node:fs';
import { leaveStage } from '../journeys/support/on-stage';
import type { State } from '../journeys/support/states';
import { Studio } from './draw';
import { fewerShades } from './fewer-shades';
import { ACCEPTED, acceptedNames, Drawn, fileIn } from './gallery';
import { clearResults, gone, judge, type Verdict } from './judge';
import { indexedPng, readPng } from './picture';
import { writeReport } from './report';
import { pictureNames, statesNamed } from './states';

interface Run {
  readonly verdicts: Verdict[];
  /** The states that couldn't be drawn. */
  readonly failed: string[];
  readonly drawn: Drawn;
}

async function run(names: readonly string[], { isAnew }: { isAnew: boolean }): Promise<Run> {
  const states = statesNamed(names);
  const studio = await Studio.open();
  try {
    const drawn = new Drawn(await studio.served());
    if (isAnew && (names.length > 0 || drawn.isWhole)) drawn.forget(states);
    clearResults();
    const so: Run = { verdicts: [], failed: [], drawn };
    const { say, judged } = progress(so, states.length);
    const kept = states.filter((state) => drawn.has(state));
    if (kept.length > 0) console.log(`${kept.length} of ${states.length} states were drawn before: they aren't again`);
    kept.forEach(judged);
    await studio.draw(states.filter((state) => !kept.includes(state)), {
      drawn: (state, pictures) => {
        drawn.keep(state, pictures);
        judged(state);
      },
      failed: (state, reason) => {
        so.failed.push(state.name);
        say(`not drawn: ${state.name}: ${reason}`);
      },
    });
    if (names.length === 0 && so.failed.length === 0) drawn.markWhole();
    if (names.length === 0) so.verdicts.push(...noLongerDrawn(states).map(gone));
    return so;
  } finally {
    await studio.close();
  }
}

/** Says at once what differs, and every ten states how far it is. */
function progress({ verdicts, drawn }: Run, count: number): { say(line: string): void; judged(state: State): void } {
  const since = Date.now();
  let done = 0;
  const say = (line: string): void => console.log(line);
  const judged = ({ name }: State): void => {
    for (const picture of pictureNames(name)) {
      const verdict = judge(picture, drawn.read(picture));
      verdicts.push(verdict);
      if (verdict.kind === 'differs') say(`differs: ${picture}: ${verdict.words}`);
    }
    done += 1;
    if (done % 10 === 0) say(`.. ${done} of ${count} states, ${Math.round((Date.now() - since) / 1000)} s`);
  };
  return { say, judged };
}

function noLongerDrawn(states: readonly State[]): string[] {
  const names = new Set(states.flatMap(({ name }) => pictureNames(name)));
  return acceptedNames().filter((name) => !names.has(name));
}

function summaryOf({ verdicts, failed }: Run): string {
  const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  return `looks: ${count('same')} same, ${count('differs')} differ, ${count('new')} new, ${count('gone')} gone${failed.length > 0 ? `; ${failed.length} states not drawn: ${failed.join(', ')}` : ''}`;
}

function accept({ verdicts, drawn }: Run): void {
  fs.mkdirSync(ACCEPTED, { recursive: true });
  for (const { picture, kind } of verdicts) {
    if (kind === 'gone') fs.rmSync(fileIn(ACCEPTED, picture));
    if (kind === 'differs' || kind === 'new') fs.writeFileSync(fileIn(ACCEPTED, picture), indexedPng(fewerShades(readPng(drawn.read(picture)))));
  }
  const bytes = acceptedNames().reduce((sum, picture) => sum + fs.statSync(fileIn(ACCEPTED, picture)).size, 0);
  console.log(`accepted: ${acceptedNames().length} pictures in test/looks/accepted, ${(bytes / 1e6).toFixed(1)} MB`);
}

async function main(): Promise<void> {
  const [task, ...names] = process.argv.slice(2);
  const isAccepting = task === 'accept';
  const so = await run(names, { isAnew: !isAccepting });
  const summary = summaryOf(so);
  console.log(isAccepting ? summary : `side by side: ${writeReport(so.verdicts, summary)}`);
  if (isAccepting) accept(so);
  else console.log(summary);
  const isAlike = so.verdicts.every(({ kind }) => kind === 'same');
  process.exit(so.failed.length === 0 && (isAccepting || isAlike) ? 0 : 1);
}

// The browser and the preview are a process of their own, which ends with this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    leaveStage();
    process.exit(1);
  });
}

void main();
