/**
 * `tsx stage.ts folder…`: one browser, and a preview of each mini-program, for all journeys of a run; each is built once.
 * Prints where they are as a line of JSON, and stays until it is ended.
 */
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { ownFontFaces } from '../../../preview/build/fonts';
import { Builder } from '../../../preview/build/build';
import { buildHost } from '../../../preview/build/host';
import { PreviewServer } from '../../../preview/server';
import { serveBrowser } from './browser';
import { AXE, type Stage } from './on-stage';

const ROOT = path.join(__dirname, '../../..');

async function preview(folder: string, host: Awaited<ReturnType<typeof buildHost>>): Promise<[string, string]> {
  const source = path.resolve(ROOT, folder);
  const beside = { [AXE]: fs.readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'), '/fonts.css': ownFontFaces(ROOT) };
  const server = new PreviewServer({ root: ROOT, source, host, final: true, beside });
  const builder = new Builder(ROOT, source);
  const built = await builder.build();
  await builder.close();
  // As small as it reads the same: the browser goes through all of it at each start. Names stay, for the stack of an error.
  const { code: script } = await esbuild.transform(built.script, { minifyWhitespace: true, minifySyntax: true, charset: 'utf8', target: 'es2020' });
  server.showBuild({ ...built, script });
  return [folder, await server.listen(0)];
}

async function main(folders: readonly string[]): Promise<void> {
  const host = await buildHost(path.join(ROOT, 'preview'), { exported: true });
  const [browser, ...previews] = await Promise.all([serveBrowser(), ...folders.map((folder) => preview(folder, host))]);
  const stage: Stage = { browser: browser.wsEndpoint(), previews: Object.fromEntries(previews) };
  console.log(JSON.stringify(stage));
  process.on('SIGTERM', () => void browser.kill().then(() => process.exit(0)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
