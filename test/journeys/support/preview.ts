import { type Browser, chromium } from 'playwright-core';
import { AppPage, type OpenOptions } from './app-page';
import { stage } from './on-stage';

/** A preview with the browser before it. Start one in beforeAll, close it in afterAll: both go on for the next journey. */
export class Preview {
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

  /** Opens a page of the app in a fresh phone: nothing stored but what `options.storage` gives. */
  async open(url: string, options: OpenOptions = {}): Promise<AppPage> {
    return AppPage.open(this.browser, this.address, url, options);
  }

  /** Closes the phones that are open still, and leaves. */
  async close(): Promise<void> {
    await this.browser.close();
  }
}
