/** Files that the app writes into its folder of the phone begin with its name. */
export const OWN_FILE = '还得清';

/** Shares under way: WeChat still reads their files. */
let shares = 0;

/** Writes a file and hands it over. However it ends, the file is of no use afterwards. */
export async function whileShared<T>(share: () => Promise<T>): Promise<T> {
  shares += 1;
  try {
    return await share();
  } finally {
    shares -= 1;
    sweepOwnFiles();
  }
}

/**
 * Removes them wherever nothing is being shared: at every start and coming to the front, as the app may have been killed
 * before it could. What can't be removed now is tried again the next time.
 */
export function sweepOwnFiles(): void {
  if (shares > 0) return;
  try {
    removeOwnFiles();
  } catch {
    // A phone that doesn't list its folder.
  }
}

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
