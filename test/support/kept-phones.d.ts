import type { Browser, Page } from 'playwright-core';

/** A page with a context of its own: no storage is shared with another phone. */
export interface Phone {
  readonly page: Page;
  readonly sharpness: number;
  /** Of the preview it was opened at, as the browser keeps what it compiled by address. */
  readonly address: string;
}

export function browserAt(endpoint: string): Promise<Browser>;
export const phones: Phone[];
export function nextStart(): number;
export function startsSoFar(): number;
