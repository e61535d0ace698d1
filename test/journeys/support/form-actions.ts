import type { Page } from 'playwright-core';
import { keyIn, pasteInto } from './keys';

/** Types into a field, found by its visible label, key by key, and leaves it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await keyIn(field, text);
  await field.blur();
}

/** Puts into such a field what was copied elsewhere, and leaves it. */
export async function paste(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await pasteInto(field, text);
  await field.blur();
}

/** Picks a day in the phone's date wheel behind the field of that label. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  await openWheel(page, label);
  await page.getByLabel('日期', { exact: true }).fill(day);
  await page.getByRole('button', { name: '确定' }).click();
}

/** Picks an option in the phone's wheel behind the field of that label. */
export async function pickOption(page: Page, label: string, option: string): Promise<void> {
  await openWheel(page, label);
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('button', { name: '确定' }).click();
}

/** Such a field is called by its label and what is chosen: "借款日，1月15日". */
async function openWheel(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}，`) }).click();
}

/** Takes one of the choices that stand side by side. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice, exact: true }).click();
}

/** Taps a button by what is written on it; where there are several, the first that can be seen. */
export async function tap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
}

/** Ticks a box, or unticks it, by what stands beside it. */
export async function tick(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('checkbox', { name }).filter({ visible: true }).first().click();
}

/** Each text stands somewhere on the visible page, at once or soon. */
export async function expectShown(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
}

/** None of these texts stands on the visible page. */
export async function expectGone(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

/** Opens what stands folded behind a line, by how the line begins; what is open stays so. */
export async function unfold(page: Page, line: string): Promise<void> {
  const head = page.getByRole('button', { name: new RegExp(`^${line}`) }).filter({ visible: true }).first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
}

export function textIn(page: Page, label: string): Promise<string> {
  return page.getByRole('textbox', { name: label, exact: true }).inputValue();
}
