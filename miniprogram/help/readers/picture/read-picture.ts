import { blocksOf, type PictureSize } from './blocks';
import { textOf } from './lines';

/** The text of a picture in lines, from what VisionKit found in it; '' where that is nothing. */
export function readPicture(anchors: unknown, size: PictureSize): string {
  return textOf(blocksOf(anchors, size)).trim();
}
