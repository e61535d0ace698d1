/**
 * `npm run bench`: installs what the benches alone need (bench/package.json), bundles bench/ratios/ as a release is bundled,
 * and runs it. Without the bundle the loader's own wrapping of every arrow function would be timed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildSync } from 'esbuild';

const OUT = 'build/bench/ratios.mjs';

if (!existsSync('bench/node_modules/mitata')) execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' });
buildSync({
  entryPoints: ['bench/ratios/index.ts'], outfile: OUT, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', external: ['bun:*'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
execFileSync(process.execPath, [OUT, ...process.argv.slice(2)], { stdio: 'inherit' });
