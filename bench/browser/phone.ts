import type { CDPSession, Page } from 'playwright-core';
import type { AppPage } from '../../test/journeys/support/app-page';

const SLOWER = 6;

/** A phone six times slower than this machine, on which a page's own work is counted: another program's isn't in it. */
export class SlowPhone {
  private constructor(readonly app: AppPage, private readonly session: CDPSession) {}

  static async of(app: AppPage): Promise<SlowPhone> {
    const session = await app.page.context().newCDPSession(app.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return new SlowPhone(app, session);
  }

  get page(): Page {
    return this.app.page;
  }

  /** How long the page's thread works on something, in ms. A page that is opened anew counts from nothing. */
  async workOf(run: () => Promise<unknown>): Promise<number> {
    const before = await this.worked();
    await run();
    const after = await this.worked();
    return after < before ? after : after - before;
  }

  /** Until nothing is drawn any more, or that long. */
  async rest(ms = 1500): Promise<void> {
    await this.page.waitForTimeout(ms);
  }

  private async worked(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
}

/** 走到哪了 goes through years, and says how far it is; until it is through. */
export async function reckoned(page: Page): Promise<void> {
  await page.locator('.progress__wait').waitFor({ state: 'detached', timeout: 120_000 });
}

/** Goes to another tab, as the bar below does. */
export async function toTab(page: Page, url: string): Promise<void> {
  await page.evaluate((target) => void window.__previewWx['switchTab']?.({ url: target }), url);
}

/** The nodes of the page in sight, and the most that stand right inside one. */
export function sizeOf(page: Page): Promise<{ nodes: number; children: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('.host-page:not([hidden]) > .host-page-scroll *')];
    return { nodes: all.length, children: Math.max(0, ...all.map(({ childElementCount }) => childElementCount)) };
  });
}

/** What each setData of a page was since the last look. */
export function whatWasSet(page: Page): Promise<{ page: string; bytes: number; parts: string[] }[]> {
  return page.evaluate(() => window.__whatIsSet?.splice(0) ?? []);
}
