import type { Locator, Page } from 'playwright-core';

/** Chooses a day, YYYY-MM-DD, in the native date picker whose aria-label is given. */
export async function chooseDate(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('日期').fill(day);
  await sheet.getByRole('button', { name: '确定' }).click();
}

/** Chooses an option in the native picker whose aria-label is given. */
export async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('option', { name: option, exact: true }).click();
  await sheet.getByRole('button', { name: '确定' }).click();
}

/** Drags with the finger (here: the mouse) from the middle of a node, by so many px. */
export async function drag(node: Locator, { x = 0, y = 0 }: { x?: number; y?: number }): Promise<void> {
  const box = await node.boundingBox();
  if (!box) throw new Error('Nothing to drag: the node is not on screen');
  const { mouse } = node.page();
  const [startX, startY] = [box.x + box.width / 2, box.y + box.height / 2];
  await mouse.move(startX, startY);
  await mouse.down();
  for (let step = 1; step <= 8; step += 1) await mouse.move(startX + (x * step) / 8, startY + (y * step) / 8);
  await mouse.up();
}

/** Holds a node down until it counts as a long press. */
export async function longPress(node: Locator): Promise<void> {
  await node.hover();
  const { mouse } = node.page();
  await mouse.down();
  await node.page().waitForTimeout(500);
  await mouse.up();
}

/** Goes back with the button of the navigation bar. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: '返回' }).click();
}
