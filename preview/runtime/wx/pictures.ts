import { api } from './api';

/** Pictures that were chosen, by the path that the app knows; gone with the page. */
const chosen = new Map<string, string>();
let count = 0;

interface Unlink {
  filePath: string;
  success?: () => void;
  fail?: (reason: { errMsg: string }) => void;
}

/** Choosing a picture, and its pixels. The browser's own window for files stands for the album, and for the chat. */
export const pictures: Record<string, unknown> = {
  chooseMedia: api('chooseMedia', async () => {
    const { path: tempFilePath, size } = await choose();
    return { type: 'image', tempFiles: [{ tempFilePath, size, fileType: 'image' }] };
  }),
  getImageInfo: api<{ src: string }>('getImageInfo', async ({ src }) => {
    const image = new Image();
    image.src = addressOf(src);
    await image.decode();
    return { path: src, width: image.naturalWidth, height: image.naturalHeight, orientation: 'up', type: 'png' };
  }),
};

/** As chooseMessageFile gives it where a picture is asked for. */
export async function chooseSentPicture(): Promise<object> {
  return { tempFiles: [{ ...(await choose()), type: 'image', time: 0 }] };
}

/** Whether there was such a picture; it is gone now. */
export function forgetPicture({ filePath, success, fail }: Unlink): void {
  const address = chosen.get(filePath);
  chosen.delete(filePath);
  if (address !== undefined) URL.revokeObjectURL(address);
  setTimeout(() => (address === undefined ? fail?.({ errMsg: `unlink:fail no such file or directory, unlink ${filePath}` }) : success?.()));
}

function choose(): Promise<{ path: string; size: number; name: string }> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.addEventListener('cancel', () => reject(new Error('cancel')));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file === undefined) return reject(new Error('cancel'));
      count += 1;
      const path = `wxfile://tmp_${count}_${file.name}`;
      chosen.set(path, URL.createObjectURL(file));
      resolve({ path, size: file.size, name: file.name });
    });
    input.click();
  });
}

/** An image that is told the phone's paths. */
export function createImage(): HTMLImageElement {
  const image = new Image();
  Object.defineProperty(image, 'src', { set: (path: string) => image.setAttribute('src', addressOf(path)) });
  return image;
}

function addressOf(path: string): string {
  return chosen.get(path) ?? 'data:image/png,gone';
}
