import { endPullDown } from '../platform/pull-down';

/** A page that reads anew what it shows. */
interface ReadPage {
  refresh(): Promise<unknown>;
}

/** Pulled down, a page reads anew, and springs back. Its JSON has `enablePullDownRefresh`. */
export const pulledDown = {
  async onPullDownRefresh(this: ReadPage): Promise<void> {
    await this.refresh();
    endPullDown();
  },
};
