import { OWN_FILE } from '../../platform/own-files';
import { AT_ONCE_PREFIX } from '../../platform/sealed';

/*
 * What the self-check tries on the phone. It writes one entry and one file of its own, and takes both away again; no entry
 * but its own is read. The entry's name is one that nothing moves or encrypts.
 */

const ENTRY = `${AT_ONCE_PREFIX}self-check`;

interface Heard {
  readonly same: boolean;
  readonly gone: boolean;
}

/** Writes, reads and removes an entry; `encrypted` as the records are kept. */
export async function entryRoundTrip(text: string, encrypted: boolean): Promise<Heard & { readonly bare: boolean }> {
  const how = encrypted ? { encrypt: true } : {};
  try {
    await wx.setStorage({ key: ENTRY, data: text, ...how });
    const { data } = await wx.getStorage<unknown>({ key: ENTRY, ...how });
    const bare = await wx.getStorage<unknown>({ key: ENTRY }).then((found) => found.data === text, () => false);
    return { same: data === text, gone: await removeEntry(), bare };
  } finally {
    await removeEntry();
  }
}

/** Whether WeChat refuses an entry that is larger than it allows. */
export async function refusesLarge(characters: number): Promise<boolean> {
  try {
    await wx.setStorage({ key: ENTRY, data: 'x'.repeat(characters) });
    return false;
  } catch {
    return true;
  } finally {
    await removeEntry();
  }
}

async function removeEntry(): Promise<boolean> {
  await wx.removeStorage({ key: ENTRY }).catch(() => undefined);
  return !wx.getStorageInfoSync().keys.includes(ENTRY);
}

export interface Listed {
  readonly used: number;
  readonly limit: number;
  readonly keys: number;
  /** Of the two ways of asking for the names each gives the same. */
  readonly agree: boolean;
}

/** The sizes in KB, and how many entries there are: no name of one. */
export async function listed(): Promise<Listed> {
  const [later, now] = [await wx.getStorageInfo(), wx.getStorageInfoSync()];
  return { used: now.currentSize, limit: now.limitSize, keys: now.keys.length, agree: [...later.keys].sort().join('\n') === [...now.keys].sort().join('\n') };
}

/** Writes, reads and removes a file in the app's folder. */
export function fileRoundTrip(text: string): Heard {
  const files = wx.getFileSystemManager();
  const path = `${wx.env.USER_DATA_PATH}/${OWN_FILE}-自查.txt`;
  files.writeFileSync(path, text, 'utf8');
  const same = files.readFileSync(path, 'utf8') === text;
  files.unlinkSync(path);
  return { same, gone: !files.readdirSync(wx.env.USER_DATA_PATH).some((name) => path.endsWith(`/${name}`)) };
}

/** The status with which WeChat's recognition of words begins: null or 0 where it does. It is ended at once, and reads nothing. */
export function startOfReading(): Promise<number | null> {
  const session = wx.createVKSession({ version: 'v1', track: { OCR: { mode: 2 } } as WechatMiniprogram.Track });
  return new Promise<number | null>((resolve) => session.start((status: number | null) => resolve(status))).finally(() => {
    session.stop();
    session.destroy();
  });
}

/** Whether WeChat knows the calls for the phone's calendar. No entry is made. */
export function hasCalendar(): boolean {
  return wx.canIUse('addPhoneCalendar') && wx.canIUse('addPhoneRepeatCalendar');
}

export function themeNow(): string {
  return wx.getAppBaseInfo().theme ?? '没有说';
}

/** The size of text that is set in WeChat. */
export function fontSizeNow(): number {
  return wx.getAppBaseInfo().fontSizeSetting;
}

export function modelOf(): string {
  try {
    const { brand, model } = wx.getDeviceInfo();
    return `${brand} ${model}`;
  } catch {
    return '不知道机型';
  }
}
