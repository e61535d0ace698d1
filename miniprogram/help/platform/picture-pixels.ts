import type { PictureSize } from '../readers/picture/blocks';

/** A picture as VisionKit takes it: four bytes a pixel, RGBA. */
export interface Pixels extends PictureSize {
  readonly frameBuffer: ArrayBuffer;
}

/**
 * The pixels of a picture in the size that `sizeFor` makes of its own; undefined where that is none. Rejects where the file
 * is no picture. wx.createOffscreenCanvas with `type`: base library 2.16.1.
 */
export async function pixelsOf(path: string, sizeFor: (size: PictureSize) => PictureSize | undefined): Promise<Pixels | undefined> {
  const size = sizeFor(await wx.getImageInfo({ src: path }));
  if (size === undefined) return undefined;
  const { width, height } = size;
  const canvas = wx.createOffscreenCanvas({ type: '2d', width, height });
  const image = await loaded(canvas, path);
  const context = canvas.getContext('2d') as CanvasContext;
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  // Millions of pixels: they are given back at once.
  canvas.width = 1;
  canvas.height = 1;
  return { frameBuffer: data.buffer as ArrayBuffer, width, height };
}

/** What is used of the context; WeChat's types say `any`. */
interface CanvasContext {
  drawImage(image: WechatMiniprogram.Image, left: number, top: number, width: number, height: number): void;
  getImageData(left: number, top: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

function loaded(canvas: WechatMiniprogram.OffscreenCanvas, path: string): Promise<WechatMiniprogram.Image> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture did not load'));
    image.src = path;
  });
}
