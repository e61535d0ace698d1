import type { Page } from 'playwright-core';

/** Types into a field, found by its visible label, and leaves it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

/** Picks a day in the phone's date wheel behind the field of that label. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByLabel('日期', { exact: true }).fill(day);
  await page.getByRole('button', { name: '确定' }).click();
}

/** Picks an option in the phone's wheel behind the field of that label. */
export async function pickOption(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('button', { name: '确定' }).click();
}

/** Takes one of the choices that stand side by side. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice, exact: true }).click();
}

/** Taps a button by what is written on it; where there are several, the first that can be seen. */
export async function tap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
}
