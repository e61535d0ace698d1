import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const LOCK = path.join(__dirname, 'package-lock.json');
const INSTALLED = path.join(__dirname, 'node_modules/.installed-lock.json');

/**
 * Installs WeChat's compiler in release/, unless what the lockfile names is there already: it takes a minute. No
 * package's install script runs; none is needed, and one would build from source.
 */
export function installCompiler(): void {
  const lock = fs.readFileSync(LOCK, 'utf8');
  if (fs.existsSync(INSTALLED) && fs.readFileSync(INSTALLED, 'utf8') === lock) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: __dirname, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci in release/ failed');
  fs.writeFileSync(INSTALLED, lock);
}
