import type { Locator, Page } from 'playwright-core';
import { pickDay, type } from './form-actions';

/** A hand on the phone: taps, counted, and types key by key. */
export class Hand {
  taps = 0;

  constructor(private readonly page: Page) {}

  /** A button, or a row that leads on, by what is written on it; of several the first that can be seen. */
  async tap(name: string | RegExp): Promise<void> {
    const named = typeof name === 'string' ? this.page.getByRole('button', { name, exact: true }) : this.page.getByRole('button', { name }).or(this.page.getByText(name));
    await this.touch(named);
  }

  /** Types into the field of that label, in place of what stands there: a tap into it, then the keys. */
  async type(label: string, text: string): Promise<void> {
    this.taps += 1;
    await type(this.page, label, text);
  }

  /** Turns the phone's wheel of dates to a day: a tap opens it, one confirms. The preview's wheel is a date input. */
  async day(label: string, day: string): Promise<void> {
    this.taps += 2;
    await pickDay(this.page, label, day);
  }

  /** Takes one of the choices that stand side by side. */
  async choose(choice: string): Promise<void> {
    await this.touch(this.page.getByRole('radio', { name: choice, exact: true }));
  }

  private async touch(where: Locator): Promise<void> {
    this.taps += 1;
    await where.filter({ visible: true }).first().click();
  }
}
