/** A short word that goes by itself. */
export function say(title: string): void {
  void wx.showToast({ title, icon: 'none', duration: 2500 });
}

/** A question with two answers; true where the person confirmed. */
export async function ask(title: string, content: string, confirmText: string): Promise<boolean> {
  const answer = await wx.showModal({ title, content, confirmText, cancelText: '取消' });
  return answer.confirm;
}

/** Something that went wrong and must be read: it stays until it is closed. */
export function tell(title: string, content: string): void {
  void wx.showModal({ title, content, showCancel: false, confirmText: '知道了' });
}
