import { lockGate } from '../../platform/lock-gate';
import { sweepOwnFiles, whileShared } from '../../platform/own-files';
import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/**
 * Writes the text into a file and hands it to a chat that the person chooses; null where it went. Only inside a tap, and
 * so written in one go: a tap that waits for something else no longer counts as one. Afterwards the file is removed.
 */
export async function shareFile(name: string, text: string): Promise<PhoneRefusal | null> {
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`;
  try {
    await whileShared(async () => {
      wx.getFileSystemManager().writeFileSync(filePath, text, 'utf8');
      await lockGate.onErrand(() => wx.shareFileMessage({ filePath, fileName: name }));
    });
    return null;
  } catch (failure) {
    return refusalOf(failure);
  }
}

/** The text of a file that the person chooses from a chat; one larger than `most` bytes isn't read. Only inside a tap. */
export async function chosenFile(most: number): Promise<{ readonly text: string } | { readonly tooLarge: true } | PhoneRefusal> {
  try {
    const { tempFiles: [file] } = await lockGate.onErrand(() => wx.chooseMessageFile({ count: 1, type: 'file' }));
    if (file === undefined) return { refused: 'cancelled', reason: 'nothing was chosen' };
    if (file.size > most) return { tooLarge: true };
    return { text: await read(file.path) };
  } catch (failure) {
    return refusalOf(failure);
  }
}

/** Removes what was written to be shared; what can't be removed now is tried again the next time. */
export function forgetSharedFiles(): void {
  sweepOwnFiles();
}

function read(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().readFile({ filePath, encoding: 'utf8', success: ({ data }) => resolve(data as string), fail: reject });
  });
}
