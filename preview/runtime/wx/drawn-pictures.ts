import { make } from '../shell/element';
import { openLayer } from '../shell/layer';
import { showToast } from '../shell/toast';
import { api } from './api';
import { createImage } from './pictures';

/** Pictures drawn here, by the path of their file. */
const drawn = new Map<string, string>();

/** Keeps a drawn picture under another path from now on; false where there is none. */
export function movePicture(from: string, to: string): boolean {
  const picture = drawn.get(from);
  if (picture === undefined) return false;
  drawn.delete(from);
  drawn.set(to, picture);
  return true;
}

export function pictureNames(): string[] {
  return [...drawn.keys()];
}

export function removePicture(path: string): void {
  drawn.delete(path);
}

/** Its context writes with the phone's Chinese font. */
function createOffscreenCanvas({ width = 300, height = 150 }: { type?: string; width?: number; height?: number } = {}): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height, createImage });
  const brush = canvas.getContext('2d');
  const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font');
  if (brush === null || own?.set === undefined || own.get === undefined) throw new Error('this browser draws nothing');
  Object.defineProperty(brush, 'font', { get: own.get, set: (font: string) => own.set?.call(brush, font.replace('sans-serif', "'PingFang SC', sans-serif")) });
  return canvas;
}

/** Canvases that nobody sees, and WeChat's menu for a picture. */
export const drawnPictures: Record<string, unknown> = {
  createOffscreenCanvas,
  canvasToTempFilePath: api<{ canvas: HTMLCanvasElement }>('canvasToTempFilePath', ({ canvas }) => {
    const tempFilePath = `wxfile://tmp/drawn-${drawn.size}.png`;
    drawn.set(tempFilePath, canvas.toDataURL('image/png'));
    return { tempFilePath };
  }),
  showShareImageMenu: api<{ path: string }>('showShareImageMenu', async ({ path }) => {
    const picture = drawn.get(path);
    if (picture === undefined) throw new Error(`file doesn't exist ${path}`);
    const chosen = await openLayer<string>('sheet action-sheet', (box, answer) => {
      const image = make('img', '', box);
      image.src = picture;
      image.alt = '要分享的图片';
      image.style.cssText = 'display: block; max-width: 60%; max-height: 50vh; margin: 12px auto';
      for (const way of ['发送给朋友', '收藏', '保存图片']) make('button', '', box, way).onclick = () => answer(way);
      make('button', 'cancel', box, '取消').onclick = () => answer(undefined);
    }, { closesOutside: true });
    if (chosen === undefined) throw new Error('cancel');
    showToast({ title: chosen });
  }),
};
