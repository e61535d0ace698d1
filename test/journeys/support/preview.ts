import type { Browser } from 'playwright-core';
import { browserAt, type Phone, phones } from '../../support/kept-phones';
import { AppPage, type OpenOptions } from './app-page';
import { stage } from './on-stage';

/** How long to wait for what should come, in ms. A busy machine is slow; only what never comes is given up. */
const PATIENCE = 120_000;

/** A preview with the browser before it. Start one in beforeAll, close it in afterAll: both go on for the next journey, of this file or another. */
export class Preview {
  /** In use, opened by this file. */
  private readonly inUse = new Set<Phone>();

  private constructor(
    private readonly browser: Browser,
    /** Where it is served, with a slash at the end. */
    readonly address: string,
  ) {}

  /** Goes to the run's browser and to the preview of the mini-program in `folder`. PREVIEW_URL names one that runs already. */
  static async start(folder = 'miniprogram'): Promise<Preview> {
    const { browser, previews } = stage();
    const address = (folder === 'miniprogram' ? process.env.PREVIEW_URL : undefined) ?? previews[folder];
    if (address === undefined) throw new Error(`no preview of ${folder} was built: set-up.ts says of which`);
    return new Preview(await browserAt(browser), address);
  }

  /**
   * Opens a page of the app in a fresh phone: nothing stored but what `options.storage` gives. Where an earlier journey put a
   * phone down, that one is wiped and taken: the browser has the scripts compiled and the fonts read there.
   */
  async open(url: string, options: OpenOptions = {}): Promise<AppPage> {
    const phone = this.takeUp(options.sharpness ?? 2) ?? await this.newPhone(options.sharpness ?? 2);
    this.inUse.add(phone);
    return AppPage.open(phone.page, this.address, url, options, () => {
      this.inUse.delete(phone);
      phones.push(phone);
    });
  }

  /** Closes the phones that are in use still; those that were put down wait for the next file. */
  async close(): Promise<void> {
    await Promise.all([...this.inUse].map(({ page }) => page.context().close()));
    this.inUse.clear();
  }

  private takeUp(sharpness: number): Phone | undefined {
    const place = phones.findIndex((phone) => phone.sharpness === sharpness && phone.address === this.address && phone.page.context().browser()?.isConnected());
    return place < 0 ? undefined : phones.splice(place, 1)[0];
  }

  /** Each has a context of its own: no storage is shared. */
  private async newPhone(sharpness: number): Promise<Phone> {
    const context = await this.browser.newContext({ deviceScaleFactor: sharpness, viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(PATIENCE);
    return { page: await context.newPage(), sharpness, address: this.address };
  }
}
