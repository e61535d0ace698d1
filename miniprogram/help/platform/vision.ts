import { isThere } from '../../platform/if-there';
import type { PictureSize } from '../readers/picture/blocks';
import { pixelsOf, type Pixels } from './picture-pixels';

/** Why a picture was not read; `reason` is what the phone said, for those who help. */
export interface Unread {
  readonly unread: 'unsupported' | 'camera' | 'privacy' | 'too-long' | 'no-picture' | 'slow' | 'stopped' | 'failed';
  readonly reason: string;
}

export interface Found {
  /** As VisionKit gave them; readers/picture knows them. */
  readonly anchors: unknown;
  readonly size: PictureSize;
}

/** Some phones never answer; after so long nobody waits any more. */
const LONGEST = 30_000; // ms
const WHAT_START_SAYS: Readonly<Record<number, Unread['unread']>> = {
  103: 'privacy', 104: 'privacy',
  2_000_002: 'unsupported', 2_000_003: 'unsupported', 2_000_004: 'unsupported', 2_003_000: 'unsupported',
  2_003_001: 'camera', 2_003_002: 'camera',
};

/** Whether this WeChat knows VisionKit at all. Whether the phone can read, only the start of a session says. */
export function canReadPictures(): boolean {
  return isThere('createVKSession', 'createOffscreenCanvas');
}

let stop: (() => void) | undefined;

/** Ends what is being read, for somebody who doesn't wait; it answers `stopped`. */
export function stopReading(): void {
  stop?.();
}

/**
 * What WeChat's VisionKit reads in a picture, on the phone (base library 2.27.0). The session is ended however it goes.
 *
 * @param sizeFor the size in which to read a picture of that size; undefined where it can't be read
 */
export async function foundIn(path: string, sizeFor: (size: PictureSize) => PictureSize | undefined): Promise<Found | Unread> {
  if (!canReadPictures()) return { unread: 'unsupported', reason: 'no VisionKit' };
  let pixels: Pixels | undefined;
  try {
    pixels = await pixelsOf(path, sizeFor);
  } catch (failure) {
    return { unread: 'no-picture', reason: reasonOf(failure) };
  }
  if (pixels === undefined) return { unread: 'too-long', reason: 'the picture is too long' };
  try {
    return await recognised(pixels);
  } catch (failure) {
    return { unread: 'failed', reason: reasonOf(failure) };
  }
}

function recognised(pixels: Pixels): Promise<Found | Unread> {
  // WeChat's types ask for `plane`; its documents leave it out here, as one kind of tracking excludes the others.
  const session = wx.createVKSession({ version: 'v1', track: { OCR: { mode: 2 } } as WechatMiniprogram.Track });
  const { width, height } = pixels;
  return new Promise<Found | Unread>((resolve, reject) => {
    const limit = setTimeout(() => resolve({ unread: 'slow', reason: 'no answer' }), LONGEST);
    const answer = (found: Found | Unread): void => {
      clearTimeout(limit);
      resolve(found);
    };
    stop = () => answer({ unread: 'stopped', reason: '' });
    session.on('updateAnchors', (anchors: unknown) => answer({ anchors, size: { width, height } }));
    // Where there is no text, some phones say that it is gone instead.
    session.on('removeAnchors', () => answer({ anchors: [], size: { width, height } }));
    session.start((status: number | null) => {
      if (status) return answer({ unread: WHAT_START_SAYS[status] ?? 'failed', reason: `VKSession.start ${status}` });
      try {
        session.runOCR(pixels);
      } catch (failure) {
        clearTimeout(limit);
        reject(failure instanceof Error ? failure : new Error(String(failure)));
      }
    });
  }).finally(() => {
    // What it holds on to are millions of pixels.
    stop = undefined;
    end(session);
  });
}

/** A session that is left open keeps the phone busy. */
function end(session: WechatMiniprogram.VKSession): void {
  try {
    session.stop();
    session.destroy();
  } catch {
    // It never began.
  }
}

function reasonOf(failure: unknown): string {
  const { errMsg, message } = (typeof failure === 'object' && failure !== null ? failure : {}) as { errMsg?: unknown; message?: unknown };
  return String(errMsg ?? message ?? failure);
}
