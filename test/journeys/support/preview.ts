import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { AppPage, type OpenOptions } from './app-page';
import { launchBrowser } from './browser';

const ROOT = path.join(__dirname, '../../..');
const STARTUP = 60_000; // ms

/** A built preview with a browser before it. Start one in beforeAll, close it in afterAll. */
export class Preview {
  private constructor(
    private readonly server: ChildProcess | undefined,
    private readonly browser: Browser,
    /** Where it is served, with a slash at the end. */
    readonly address: string,
  ) {}

  /**
   * Builds the mini-program in `folder` and serves it on a free port. With PREVIEW_URL set, a preview that runs
   * already is used instead, which saves the build.
   */
  static async start(folder = 'miniprogram'): Promise<Preview> {
    const running = folder === 'miniprogram' ? process.env.PREVIEW_URL : undefined;
    const browser = await launchBrowser();
    if (running) return new Preview(undefined, browser, running);
    try {
      const [server, address] = await serve(folder);
      return new Preview(server, browser, address);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Opens a page of the app in a fresh phone: nothing stored but what `options.storage` gives. */
  async open(url: string, options: OpenOptions = {}): Promise<AppPage> {
    return AppPage.open(this.browser, this.address, url, options);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server?.kill();
  }
}

function serve(folder: string): Promise<[ChildProcess, string]> {
  const env = { ...process.env, MINIPROGRAM: folder, PORT: '0', WATCH: '0' };
  const server = spawn(process.execPath, ['--import', 'tsx', 'preview/serve.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = (why: string): void => {
      server.kill();
      reject(new Error(`The preview of ${folder} ${why}:\n${said}`));
    };
    const timer = setTimeout(() => giveUp('did not start in time'), STARTUP);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /preview: (\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      if (said.includes('built in')) resolve([server, address]);
      else giveUp('does not build');
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => {
      clearTimeout(timer);
      giveUp('ended');
    });
  });
}
