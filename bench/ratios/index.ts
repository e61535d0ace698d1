import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { APP_ROWS } from './app-rows';
import { RATE_ROWS } from './rate-rows';
import { REPLAY_ROWS } from './replay-rows';
import { HEAD, linesOf, type Row } from './row';
import { SCHEDULE_ROWS } from './schedule-rows';

/** Prints the table and writes it to bench/results.md; a word of the row's name on the command line takes these alone, and writes nothing. */
const ROWS: readonly Row[] = [...SCHEDULE_ROWS, ...RATE_ROWS, ...REPLAY_ROWS, ...APP_ROWS];

const [word] = process.argv.slice(2);
const rows = ROWS.filter(({ name }) => word === undefined || name.includes(word));
HEAD.forEach((line) => console.log(line));
const lines: string[] = [];
for (const row of rows) {
  const more = await linesOf(row);
  more.forEach((line) => console.log(line));
  lines.push(...more);
}
if (word === undefined) {
  const text = `# What was measured

By \`npm run bench\`, in one run, on Node ${process.versions.node}, ${cpus()[0]?.model ?? 'an unknown processor'}. A time is the least of many, in microseconds of one run; those of a row took turns. What takes over a millisecond is counted in the processor's own time, clearing away included. bench/floors/ has what stands beside ours, bench/package.json the versions of the packages. Nothing here is a test: a busy machine makes the times longer, and leaves the ratios about where they are.

${[...HEAD, ...lines].join('\n')}
`;
  writeFileSync('bench/results.md', text);
}
