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

/** Starts the page again where no second passes: what counts them stays at the first. */
export function countsNoSeconds(page: Page): Promise<void> {
  return withScript(page, 'const later = window.setTimeout; window.setTimeout = (run, time, ...given) => (time === 1000 ? 0 : later(run, time, ...given));');
}

/** What is supplied takes the place of the preview's own (runtime/wx/index.ts). */
function withReading(page: Page, getStorage: string): Promise<void> {
  return withScript(page, `window.__suppliedWx = { ...window.__suppliedWx, getStorage: ${getStorage} };`);
}

/** Until the page starts again. */
async function withScript(page: Page, content: string): Promise<void> {
  const held = await page.addInitScript({ content });
  await page.reload();
  await held.dispose();
}
