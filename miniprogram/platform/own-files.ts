/** Files that the app writes into its folder of the phone begin with its name. */
export const OWN_FILE = '还得清';

/**
 * Removes the files that were written to be shared: they are of no use afterwards, and may hold the ledger in the open.
 * The answer is the names of those that are left. Copies that went to a chat are beyond reach.
 */
export function removeOwnFiles(): string[] {
  const files = wx.getFileSystemManager();
  const folder = wx.env.USER_DATA_PATH;
  const own = (): string[] => namesIn(folder).filter((name) => name.startsWith(OWN_FILE));
  for (const name of own()) {
    try {
      files.unlinkSync(`${folder}/${name}`);
    } catch {
      // Named below, and tried again the next time.
    }
  }
  return own();
}

/** A folder that isn't there yet has nothing in it. */
function namesIn(folder: string): string[] {
  try {
    return wx.getFileSystemManager().readdirSync(folder);
  } catch (failure) {
    if (/no such file/.test((failure as Error).message)) return [];
    throw failure;
  }
}
