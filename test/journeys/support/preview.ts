import { type Browser, chromium, type Page } from 'playwright-core';
import { AppPage, type OpenOptions } from './app-page';
import { stage } from './on-stage';

/** How long to wait for what should come, in ms. A busy machine is slow; only what never comes is given up. */
const PATIENCE = 120_000;

interface Phone {
  readonly page: Page;
  readonly sharpness: number;
}

/** A preview with the browser before it. Start one in beforeAll, close it in afterAll: both go on for the next journey. */
export class Preview {
  /** Those that were put down. */
  private readonly phones: Phone[] = [];

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
    return new Preview(await chromium.connect(browser), address);
  }

  /**
   * Opens a page of the app in a fresh phone: nothing stored but what `options.storage` gives. Where an earlier journey put a
   * phone down, that one is wiped and taken: the browser has the scripts compiled and the fonts read there.
   */
  async open(url: string, options: OpenOptions = {}): Promise<AppPage> {
    const phone = this.takeUp(options.sharpness ?? 2) ?? await this.newPhone(options.sharpness ?? 2);
    return AppPage.open(phone.page, this.address, url, options, () => Promise.resolve(void this.phones.push(phone)));
  }

  /** Closes the phones that are open still, and leaves. */
  async close(): Promise<void> {
    await this.browser.close();
  }
  private takeUp(sharpness: number): Phone | undefined {
    const place = this.phones.findIndex((phone) => phone.sharpness === sharpness);
    return place < 0 ? undefined : this.phones.splice(place, 1)[0];
  }

  /** Each has a context of its own: no storage is shared. */
  private async newPhone(sharpness: number): Promise<Phone> {
    const context = await this.browser.newContext({ deviceScaleFactor: sharpness, viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(PATIENCE);
    return { page: await context.newPage(), sharpness };
  }
}
