import { phone } from '../support';

/** How the phone's VisionKit behaves in a test: its start answers with `status`, and what is read is `anchors`. */
export interface Vision {
  readonly status?: number | null;
  /** undefined: it never answers. */
  readonly anchors?: readonly object[] | undefined;
  readonly failsWith?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** What became of the sessions and of the temporary file. */
export interface Seen {
  read: { width: number; height: number; bytes: number }[];
  ended: string[];
  removed: string[];
}

/** Puts VisionKit, a canvas without an engine, and a picture in the album and the chat into the phone. */
export function putVision({ status = 0, anchors, failsWith, size = { width: 1080, height: 2340 } }: Vision): Seen {
  const seen: Seen = { read: [], ended: [], removed: [] };
  phone.answer('chooseMedia', () => ({ tempFiles: [{ tempFilePath: 'wxfile://tmp_album.png', size: 400_000 }] }));
  phone.answer('chooseMessageFile', () => ({ tempFiles: [{ path: 'wxfile://tmp_chat.png', size: 400_000, name: 'a.png' }] }));
  phone.answer('getImageInfo', () => size);
  phone.supply('getFileSystemManager', () => ({ unlink: ({ filePath }: { filePath: string }) => seen.removed.push(filePath) }));
  phone.supply('createOffscreenCanvas', ({ width, height }: { width: number; height: number }) => ({
    width, height, getContext: () => ({ drawImage: () => undefined, getImageData: (_left: number, _top: number, w: number, h: number) => ({ data: new Uint8ClampedArray(w * h * 4) }) }), createImage,
  }));
  phone.supply('createVKSession', () => session(seen, { status, anchors, failsWith }));
  return seen;
}

function session(seen: Seen, { status, anchors, failsWith }: Pick<Vision, 'status' | 'anchors'> & { failsWith?: string | undefined }): object {
  const listeners: Record<string, (anchors: readonly object[]) => void> = {};
  return {
    on: (event: string, listener: (anchors: readonly object[]) => void) => { listeners[event] = listener; },
    start: (answer: (status: number | null | undefined) => void) => void Promise.resolve().then(() => answer(status)),
    runOCR: ({ width, height, frameBuffer }: { width: number; height: number; frameBuffer: ArrayBuffer }) => {
      if (failsWith !== undefined) throw new Error(failsWith);
      seen.read.push({ width, height, bytes: frameBuffer.byteLength });
      if (anchors !== undefined) void Promise.resolve().then(() => listeners['updateAnchors']?.(anchors));
    },
    stop: () => seen.ended.push('stop'),
    destroy: () => seen.ended.push('destroy'),
  };
}

function createImage(): object {
  const image = { onload: () => undefined, onerror: () => undefined };
  Object.defineProperty(image, 'src', { set: () => void Promise.resolve().then(() => image.onload()) });
  return image;
}

/** A line of the picture, as WeChat's example has it. */
export const found = (subtext: string, line: number, left = 0.1): object => ({ id: line, type: 6, text: '', subtext, box: [{ x: left, y: line / 40 }, { x: left + 0.2, y: line / 40 }, { x: left + 0.2, y: line / 40 + 0.02 }, { x: left, y: line / 40 + 0.02 }] });
