/** How full the storage is and how much it takes, in KB. */
export async function storageRoom(): Promise<{ usedKB: number; limitKB: number }> {
  const { currentSize, limitSize } = await wx.getStorageInfo();
  return { usedKB: currentSize, limitKB: limitSize };
}
