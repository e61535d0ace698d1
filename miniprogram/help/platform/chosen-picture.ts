import { lockGate } from '../../platform/lock-gate';
import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/** A picture that the person chose: a temporary file of WeChat's. */
export interface ChosenPicture {
  readonly path: string;
  readonly bytes: number;
}

export type PictureSource = 'album' | 'chat';

/**
 * The picture that the person chooses in WeChat's own window. Only inside a tap. wx.chooseMedia: base library 2.10.0;
 * `original`, as a long screenshot that is made smaller can't be read.
 */
export async function chosenPicture(from: PictureSource): Promise<ChosenPicture | PhoneRefusal> {
  try {
    const picture = await lockGate.onErrand(from === 'album' ? fromAlbum : fromChat);
    return picture ?? { refused: 'cancelled', reason: 'nothing was chosen' };
  } catch (failure) {
    return refusalOf(failure);
  }
}

async function fromAlbum(): Promise<ChosenPicture | undefined> {
  const { tempFiles: [file] } = await wx.chooseMedia({ count: 1, mediaType: ['image'], sourceType: ['album'], sizeType: ['original'] });
  return file && { path: file.tempFilePath, bytes: file.size };
}

async function fromChat(): Promise<ChosenPicture | undefined> {
  const { tempFiles: [file] } = await wx.chooseMessageFile({ count: 1, type: 'image' });
  return file && { path: file.path, bytes: file.size };
}

/**
 * Removes WeChat's temporary copy, which otherwise stays until WeChat needs the room. Some phones don't let an app do that;
 * it is theirs to clear then, and nothing of it is in our storage either way.
 */
export function forgetPicture({ path }: ChosenPicture): void {
  try {
    wx.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
  } catch {
    // As above.
  }
}
