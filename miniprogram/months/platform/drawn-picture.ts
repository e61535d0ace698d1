import { lockGate } from '../../platform/lock-gate';
import { OWN_FILE, whileShared } from '../../platform/own-files';
import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/** What is drawn, in units of the picture: a text whose baseline begins at x and y, and lines from edge to edge. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly rules: readonly number[];
}

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** How wide a text is in that style. */
export type Measure = (text: string, style: TextStyle) => number;

/** What of a canvas' context is used. */
interface Brush {
  font: string;
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

const PAPER = '#ffffff';
const RULE = '#c9ced3';
const NO_SIZE = 1;

/** How wide the phone draws a text. */
export function phoneMeasure(): Measure {
  const brush = brushOf(NO_SIZE, NO_SIZE).brush;
  return (text, style) => {
    brush.font = fontOf(style);
    return brush.measureText(text).width;
  };
}

/**
 * Draws it on a canvas that nobody sees, and opens WeChat's own menu with the picture: to send it, to keep it, or to close it.
 * Nothing goes anywhere by itself, no permission is asked, and the file is removed afterwards. Null where it was taken.
 * Base library 2.16.1.
 *
 * @param name of the file, without its ending
 */
export async function sharePicture(drawing: Drawing, name: string): Promise<PhoneRefusal | null> {
  try {
    const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: painted(drawing), fileType: 'png' });
    await whileShared(async () => {
      const path = `${wx.env.USER_DATA_PATH}/${OWN_FILE}-${name}.png`;
      // Moved among our own files: those are known, and removed for certain.
      wx.getFileSystemManager().saveFileSync(tempFilePath, path);
      // Without a way into the app beside it: the picture says what its owner chose, and no more.
      await lockGate.onErrand(() => wx.showShareImageMenu({ path, needShowEntrance: false }));
    });
    return null;
  } catch (failure) {
    return refusalOf(failure);
  }
}

function painted({ width, height, texts, rules }: Drawing): WechatMiniprogram.OffscreenCanvas {
  const { canvas, brush } = brushOf(width, height);
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = RULE;
  for (const y of rules) brush.fillRect(0, y, width, 2);
  for (const { text, x, y, style } of texts) {
    brush.font = fontOf(style);
    brush.fillStyle = style.colour;
    brush.fillText(text, x, y);
  }
  return canvas;
}

function brushOf(width: number, height: number): { readonly canvas: WechatMiniprogram.OffscreenCanvas; readonly brush: Brush } {
  const canvas = wx.createOffscreenCanvas({ type: '2d', width, height });
  return { canvas, brush: canvas.getContext('2d') as Brush };
}

function fontOf({ size, bold }: TextStyle): string {
  return `${bold ? 'bold' : 'normal'} ${size}px sans-serif`;
}
