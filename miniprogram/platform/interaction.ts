import { lockGate } from './lock-gate';
import { refusalOf, type PhoneRefusal } from './phone-refusal';

/*
 * What passes between the app and the person: a word, a question, a dialog, the clipboard. In one file, as WeChat refuses
 * in the main package a script that only subpackages use, and each of these must be there for all of them. Nothing of it
 * comes up over the lock page; what went wrong is said once the app is open.
 */

/** A short word that goes by itself. */
export function say(title: string): void {
  lockGate.onceOpen(() => void wx.showToast({ title, icon: 'none', duration: 2500 }));
}

/**
 * A question with two answers; true where the person confirmed. WeChat's dialogs can't be closed by us: one that is still
 * open when the lock came, or that would come up after it, counts as cancelled.
 */
export async function ask(title: string, content: string, confirmText: string, cancelText = '取消'): Promise<boolean> {
  if (lockGate.isLocked()) return false;
  const { timesLocked } = lockGate;
  const answer = await wx.showModal({ title, content, confirmText, cancelText });
  return answer.confirm && lockGate.timesLocked === timesLocked;
}

/** Something that went wrong and must be read: it stays until it is closed. */
export function tell(title: string, content: string): void {
  lockGate.onceOpen(() => void wx.showModal({ title, content, showCancel: false, confirmText: '知道了' }));
}

/** Says why the phone didn't do it; where the person closed it themself there is nothing to say. */
export function tellRefused({ refused, reason }: PhoneRefusal, what: string): void {
  if (refused === 'cancelled') return;
  if (refused === 'privacy') return tell(`没有${what}`, '要先同意隐私指引才能用这一项。过十几秒再点一次，微信会重新问；也可以换另一种方式。');
  if (refused === 'missing') return tell(`没有${what}`, '这里的微信没有这个功能。换另一种方式，或者在手机上打开。');
  tell(`没有${what}`, `手机没有做成（${reason}）。请再试一次，或换另一种方式。`);
}

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
