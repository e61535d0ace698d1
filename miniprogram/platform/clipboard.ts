import { refusalOf, type PhoneRefusal } from './phone-refusal';

/** Puts the text on the clipboard; null where it is there, else why it isn't. Only inside a tap. */
export async function copyText(text: string): Promise<PhoneRefusal | null> {
  try {
    await wx.setClipboardData({ data: text });
    return null;
  } catch (failure) {
    return refusalOf(failure);
  }
}

/** What stands on the clipboard. Only inside a tap. */
export async function pastedText(): Promise<{ readonly text: string } | PhoneRefusal> {
  try {
    return { text: (await wx.getClipboardData()).data };
  } catch (failure) {
    return refusalOf(failure);
  }
}
