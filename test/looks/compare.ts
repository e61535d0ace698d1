import pixelmatch from 'pixelmatch';
import { distinct, fewerShades } from './fewer-shades';
import { type Indexed, type Picture, pictureOf } from './picture';

/** Two colours that are nearer to each other than this are one; black and white are 1 apart. One step of 255 is about 0.004 near white. */
const THRESHOLD = 0.003;
/** In no square of so many pixels a side… */
const SQUARE = 32;
/** …more than so many may differ. docs/testing.md says how both were found. */
const STRAY = 3;

/** Edges count: of a thin letter that moves by a pixel all is edge, and pixelmatch would pass it by. Few shades make up for how they are drawn. */
const HOW = { threshold: THRESHOLD, windowSize: SQUARE, includeAA: true, alpha: 0.25 };

export interface Compared {
  readonly isSame: boolean;
  /** Pixels that differ in the square in which most do. */
  readonly differing: number;
  /** What is drawn now, in the colours of the accepted one and those it has beyond. */
  readonly now: Indexed;
  /** The accepted one, pale, with red where it differs. */
  readonly difference: Picture;
}

/** Holds what is drawn now against what was accepted. Pictures of two sizes are never the same. */
export function compare(accepted: Picture, drawn: Picture): Compared {
  const now = fewerShades(drawn, distinct(accepted));
  const [width, height] = [Math.max(accepted.width, drawn.width), Math.max(accepted.height, drawn.height)];
  const data = new Uint8Array(width * height * 4);
  const differing = pixelmatch(onto(accepted, width, height), onto(pictureOf(now), width, height), data, width, height, HOW);
  const isOneSize = accepted.width === drawn.width && accepted.height === drawn.height;
  return { isSame: isOneSize && differing <= STRAY, differing, now, difference: { width, height, data } };
}

/** On a sheet of that size; what it doesn't cover is black. */
function onto(picture: Picture, width: number, height: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data;
  const data = new Uint8Array(width * height * 4);
  for (let place = 3; place < data.length; place += 4) data[place] = 0xff;
  for (let y = 0; y < picture.height; y += 1) data.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4);
  return data;
}
