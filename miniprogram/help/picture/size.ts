import type { PictureSize } from '../readers/picture/blocks';

/** A file of more is no screenshot. */
export const MOST_BYTES = 30_000_000;
/** More pixels than this (20 MB of them) are too much for a small phone. */
const MOST_PIXELS = 5_000_000;
/** Some phones have no larger canvas. */
const LONGEST_SIDE = 4096;
/** A screenshot narrower than this has characters that nobody can read. */
const NARROWEST = 360;

/** The size in which a picture is read: its own, or smaller; undefined where its text would become too small for that. */
export function readableSize({ width, height }: PictureSize): PictureSize | undefined {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  const size = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
  return scale < 1 && size.width < NARROWEST ? undefined : size;
}
