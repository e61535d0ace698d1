/*
 * What the lock page says and asks itself. All others wait until the app is open, see platform/interaction.
 */

/** A question with two answers; true where the person confirmed. */
export async function askLocked(title: string, content: string, confirmText: string): Promise<boolean> {
  const answer = await wx.showModal({ title, content, confirmText, cancelText: '取消' });
  return answer.confirm;
}

/** Something that went wrong and must be read. */
export function tellLocked(title: string, content: string): void {
  void wx.showModal({ title, content, showCancel: false, confirmText: '知道了' });
}

