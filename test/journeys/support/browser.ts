import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

interface Candidate {
  name: string;
  path: string;
  args: string[];
  env?: Record<string, string | undefined>;
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to do where none starts. */
const ANY = 'Install Google Chrome or Chromium, or set CHROME_PATH to one; on Linux `npm ci` brings one along.';
const OF_THE_PACKAGE = 'Accepted pictures are drawn by the Chromium that `npm ci` brings along, which runs on Linux, x64: elsewhere in a container.';

/** No name leads anywhere but to this machine. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * Each start of the app is a new page to the browser: what it compiles for speed is thrown away before it has paid (a tenth of a
 * journey's work, measured). Where speed itself is measured, FULL_SPEED=yes lets it compile as a phone does.
 */
const LITTLE_COMPILED = '--js-flags=--no-opt --no-maglev';

/**
 * Starts a headless browser that others connect to: the one CHROME_PATH names, else an installed Chrome or Chromium, else the one in
 * the package @sparticuz/chromium (Linux). BROWSER_OF_THE_PACKAGE=yes passes all but the last by: accepted pictures are drawn by one
 * browser everywhere. Throws, saying how to get one, if none starts.
 */
export async function serveBrowser(): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { name, path: executablePath, args, env = process.env } of candidates(failures)) {
    try {
      return await chromium.launchServer({ executablePath, args: [...args, NOWHERE, ...(process.env.FULL_SPEED === 'yes' ? [] : [LITTLE_COMPILED])], env, headless: true });
    } catch (error) {
      failures.push(`${name} (${executablePath}): ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(`No browser starts. ${process.env.BROWSER_OF_THE_PACKAGE === 'yes' ? OF_THE_PACKAGE : ANY}\n${failures.join('\n')}`);
}

function* candidates(failures: string[]): Generator<Candidate> {
  const isPackages = process.env.BROWSER_OF_THE_PACKAGE === 'yes';
  const named = process.env.CHROME_PATH;
  if (named && !isPackages) yield { name: 'CHROME_PATH', path: named, args: [] };
  for (const file of INSTALLED) if (!isPackages && fs.existsSync(file)) yield { name: 'installed', path: file, args: sandboxArgs() };
  try {
    yield packaged();
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${(error as Error).message.split('\n')[0]}`);
  }
}

/**
 * The package is an ES module, which neither ts-jest nor tsx loads here: a process of its own unpacks it and
 * tells where. Its own arguments are for cloud functions (one process, no web security) and stay out. It brings a font along, and
 * finds no other: a sign that the app's font lacks is drawn alike on every machine.
 */
function packaged(): Candidate {
  const script = "import c from '@sparticuz/chromium'; console.log(await c.executablePath())";
  const root = path.join(__dirname, '../../..');
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  return { name: '@sparticuz/chromium', path: answer.trim(), args: [...sandboxArgs(), '--disable-gpu', '--font-render-hinting=none'], env: { ...process.env, FONTCONFIG_PATH: path.join(os.tmpdir(), 'fonts') } };
}

/** Chrome's sandbox does not start as root, as in most containers. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
