/**
 * Why the storage refused, in a sentence for the person, with the way out; that nothing was stored is said only where the
 * phone says so. The ledger's own refusals are Chinese already.
 */
export function failureSentence(failure: unknown): string {
  const reason = reasonOf(failure);
  if (/exceed|limit|quota|full/i.test(reason)) return '手机留给小程序的空间满了。删掉不用的借款或清理手机空间，再试一次。';
  if (/^[\u4e00-\u9fff]/.test(reason)) return `${reason}。`;
  if (reason.startsWith('getStorage')) return `手机没有读出来（${reason}）。请再试一次；一直不行就重启微信。`;
  const what = /^(?:set|remove)Storage/.test(reason) ? '手机没有存下来' : '没有做成';
  return `${what}（${reason}）。请再试一次；一直不行就重启微信。`;
}

function reasonOf(failure: unknown): string {
  if (typeof failure === 'object' && failure !== null) {
    if ('errMsg' in failure) return String(failure.errMsg);
    if (failure instanceof Error) return failure.message;
  }
  return String(failure);
}
