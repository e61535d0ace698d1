import type { AppPage } from '../journeys/support/app-page';
import { leaveStage } from '../journeys/support/on-stage';
import { Preview } from '../journeys/support/preview';
import { raise } from '../journeys/support/set-up';
import { TODAY, type State } from '../journeys/support/states';
import { ACCEPTED_PHONES } from './states';

/** As many as there are cores to be had: each lane has a phone of its own in one browser. */
const LANES = 2;

/** A state that can't be reached is tried once more: what hangs once on a busy machine isn't a difference. */
const TRIES = 2;

/** What becomes of the states: each is drawn on its phones, one of them after the other, or says why it couldn't be. */
export interface Easel {
  drawn(state: State, pictures: readonly Buffer[]): void;
  failed(state: State, reason: string): void;
}

/**
 * A browser with the preview in it. What draws is what `npm ci` brought along and nothing of this machine: the Chromium of the
 * package, though another may be installed, and the font of the package, though the system has one.
 */
export class Studio {
  private constructor(private readonly preview: Preview) {}

  static async open(): Promise<Studio> {
    process.env.BROWSER_OF_THE_PACKAGE = 'yes';
    await raise(['miniprogram']);
    return new Studio(await Preview.start());
  }

  /** What the browser loads, as served: pictures drawn from the same are the same. */
  async served(): Promise<string[]> {
    return Promise.all(['app.js', 'app.css', 'runtime.js', 'base.css', 'fonts.css'].map(async (name) => (await fetch(this.preview.address + name)).text()));
  }

  async draw(states: readonly State[], easel: Easel): Promise<void> {
    const waiting = [...states];
    const lane = async (): Promise<void> => {
      const app = await this.phone();
      for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) await drawOne(app, state, easel);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async close(): Promise<void> {
    await this.preview.close();
    leaveStage();
  }

  private async phone(): Promise<AppPage> {
    const app = await this.preview.open('/pages/loans/index', { ...ACCEPTED_PHONES[0], today: TODAY, frozen: true, env: 'develop', sharpness: 1 });
    // tsx names the functions within what goes to the browser by a function that isn't there.
    await app.page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    return app;
  }
}

async function drawOne(app: AppPage, state: State, easel: Easel): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      easel.drawn(state, await pictures(app, state));
      return;
    } catch (error) {
      if (left === 1) easel.failed(state, (error as Error).message);
    }
  }
}

/** Opened and brought into its state on the first phone, as looks.test.ts does it, and turned to the others. */
async function pictures(app: AppPage, { url, stored = {}, plain = {}, first, screen = false }: State): Promise<Buffer[]> {
  app.page.setDefaultTimeout(60_000);
  await app.turnTo(ACCEPTED_PHONES[0]);
  await app.startOver(url, { storage: stored, plainStorage: plain });
  await first?.(app.page);
  // What is said in passing comes and goes by itself.
  await app.page.addStyleTag({ content: '.host-toast { visibility: hidden; }' });
  const taken: Buffer[] = [];
  for (const phone of ACCEPTED_PHONES) {
    await app.turnTo(phone);
    await app.rest();
    const take = (): Promise<Buffer> => app.picture(undefined, { whole: !screen });
    taken.push(phone === ACCEPTED_PHONES[0] ? await settled(take) : await take());
  }
  app.expectNoErrors();
  return taken;
}

/** What was tapped or typed has come to its end when two pictures in a row are the same: a busy machine takes its time. */
async function settled(take: () => Promise<Buffer>): Promise<Buffer> {
  for (let last = await take(), left = 50; left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await take();
    if (now.equals(last)) return now;
    last = now;
  }
  throw new Error('it never comes to rest');
}
