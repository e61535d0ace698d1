import type { Page } from 'playwright-core';

/** The day of all states. */
export const TODAY = '2026-11-22';

/** A page in one of its states. */
export interface State {
  name: string;
  url: string;
  stored?: Record<string, unknown>;
  /** What stands there plainly. */
  plain?: Record<string, unknown>;
  /** What a person does before the picture is taken. */
  first?: (page: Page) => Promise<void>;
  /** The picture shows the screen, not the whole page. */
  screen?: boolean;
  /** Where the README's picture begins. */
  from?: string;
}

/** A phone on which amounts are hidden. */
export const HIDDEN = { 'at-once/amounts-hidden': true };
