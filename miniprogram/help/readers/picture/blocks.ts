/** Where a text stands in a picture, in px from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text as it stands in one place of a picture; without a box where the reader doesn't say where. */
export interface Block {
  readonly text: string;
  readonly box?: Box;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** No picture of a plan has more. */
const MOST_BLOCKS = 3000;
/** A corner beyond this is in px, not in parts of the picture. */
const LARGEST_PART = 2;

/**
 * What VisionKit's anchors say. Its reference names `text` alone; its example (miniprogram-demo, photo-ocr-detect) has the
 * whole text in it, and each line as `subtext` with the four corners of its `box` in parts of the picture. So lines with
 * their places where they are there, else the text as it comes; anything else is no text. Never throws.
 */
export function blocksOf(anchors: unknown, size: PictureSize): Block[] {
  const all = Array.isArray(anchors) ? anchors.slice(0, MOST_BLOCKS).flatMap((anchor) => partsOf(anchor, size)) : [];
  const placed = all.flatMap(({ line, box }) => (line !== '' && box !== undefined ? [{ text: line, box }] : []));
  if (placed.length > 0) return placed;
  const texts = [...new Set(all.map(({ text }) => text))].filter((text) => text !== '');
  // The whole text, once for each anchor; or a piece in each.
  return (texts.length > 0 && texts.length < all.length ? texts : all.map(({ text, line }) => text || line)).filter((text) => text !== '').map((text) => ({ text }));
}

interface Parts {
  readonly text: string;
  readonly line: string;
  readonly box: Box | undefined;
}

function partsOf(anchor: unknown, size: PictureSize): Parts[] {
  if (typeof anchor !== 'object' || anchor === null) return [];
  const { text, subtext, box } = anchor as Record<'text' | 'subtext' | 'box', unknown>;
  return [{ text: saidIn(text), line: saidIn(subtext), box: boxOf(box, size) }];
}

function saidIn(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}

/** Around its corners, however it is turned. */
function boxOf(corners: unknown, { width, height }: PictureSize): Box | undefined {
  const points = Array.isArray(corners) ? corners.flatMap(pointOf) : [];
  if (points.length < 2) return undefined;
  const inPixels = points.some(({ x, y }) => Math.max(x, y) > LARGEST_PART);
  const across = points.map(({ x }) => (inPixels ? x : x * width));
  const down = points.map(({ y }) => (inPixels ? y : y * height));
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

function pointOf(corner: unknown): { x: number; y: number }[] {
  const { x, y } = (typeof corner === 'object' && corner !== null ? corner : {}) as Record<'x' | 'y', unknown>;
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
}
