/** From this part of the storage on the person is told (issue 5). */
const WARN_FROM = 0.7;

/** What wx.getStorageInfo says, both in KB -> what 我的借款 says of the room that is left, or ''. */
export function storageWarning({ currentSize, limitSize }: { readonly currentSize: number; readonly limitSize: number }): string {
  if (!(limitSize > 0 && currentSize / limitSize >= WARN_FROM)) return '';
  const percent = Math.min(100, Math.floor((currentSize / limitSize) * 100));
  return `手机留给小程序的空间用了 ${percent}%。先备份一份，再删掉已结清、不用的借款和方案，下次打开时腾出空间；满了以后新的记录存不下。`;
}
