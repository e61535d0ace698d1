import type { Locator } from 'playwright-core';

/** Types as a person does: a tap into the field, what stands there deleted key by key, then the text, key by key. The field stays open. */
export async function keyIn(field: Locator, text: string): Promise<void> {
  const keyboard = await emptied(field);
  await keyboard.type(text);
}

/** What was copied elsewhere comes in at once, as the phone's 粘贴 brings it. The field stays open. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  const keyboard = await emptied(field);
  await keyboard.insertText(text);
}

async function emptied(field: Locator) {
  await field.click();
  const { keyboard } = field.page();
  const { length } = await field.inputValue();
  if (length > 0) await keyboard.press('ControlOrMeta+End');
  for (let key = 0; key < length; key += 1) await keyboard.press('Backspace');
  return keyboard;
}
