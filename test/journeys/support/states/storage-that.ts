import type { Page } from 'playwright-core';

/** Starts the page again with a storage that never answers: it stays as it is while it loads. */
export function neverAnswers(page: Page): Promise<void> {
  return withReading(page, '() => new Promise(() => {})');
}

/** Starts the page again with a storage that reads nothing. */
export async function failsToRead(page: Page): Promise<void> {
  await withReading(page, "() => Promise.reject({ errMsg: 'getStorage:fail unknown error' })");
  await page.getByText('账本打不开').waitFor();
}

/** What is supplied takes the place of the preview's own (runtime/wx/index.ts), until the phone starts over. */
async function withReading(page: Page, getStorage: string): Promise<void> {
  const held = await page.addInitScript({ content: `window.__suppliedWx = { ...window.__suppliedWx, getStorage: ${getStorage} };` });
  await page.reload();
  await held.dispose();
}
