// `npm start`: builds the mini-program, shows it in a browser, and builds anew whenever a file changes.
//   PORT=0         any free port (default 5173)
//   MINIPROGRAM=…  another mini-program's folder (default miniprogram)
//   WATCH=0        build once
import fs from 'node:fs';
import path from 'node:path';
import { Builder } from './build/build';
import { buildHost } from './build/host';
import { PreviewServer } from './server';

const root = path.join(__dirname, '..');
const source = path.resolve(root, process.env.MINIPROGRAM ?? 'miniprogram');
const QUIET = 80; // ms: an editor writes several files at once

async function main(): Promise<void> {
  const host = await buildHost(__dirname);
  const server = new PreviewServer({ root, source, host });
  const builder = new Builder(root, source);
  await build(builder, server);
  const address = await server.listen(Number(process.env.PORT ?? 5173));
  console.log(`preview: ${address}`);
  if (process.env.WATCH !== '0') watch(() => build(builder, server));
}

async function build(builder: Builder, server: PreviewServer): Promise<void> {
  try {
    const built = await builder.build();
    built.problems.forEach((problem) => console.error(problem));
    server.showBuild(built);
    console.log(`built in ${built.milliseconds} ms`);
  } catch (error) {
    const { message } = error as Error;
    console.error(message);
    server.showFailure(message);
  }
}

function watch(rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  fs.watch(source, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, QUIET);
  });
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
