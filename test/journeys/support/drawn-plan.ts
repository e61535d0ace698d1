import type { Page } from 'playwright-core';

/** A text in a picture: where it begins, or ends (`align: 'right'`), in parts of the width. */
export interface DrawnCell {
  readonly text: string;
  readonly at: number;
  readonly align?: 'right';
}

export interface Drawing {
  readonly lines: readonly (readonly DrawnCell[])[];
  /** As CSS has it, without the size. */
  readonly font: string;
  readonly size?: number;
  readonly dark?: boolean;
  /** In px. */
  readonly blur?: number;
  /** In degrees, as a photo is never quite straight. */
  readonly turn?: number;
}

/** The font of the preview, which is served with it; the other one is what the machine writes digits with. */
export const SANS = "'PingFang SC'";
export const SERIF = "Georgia, 'DejaVu Serif', serif, 'PingFang SC'";

const WIDTH = 750;
const LINE = 2.6;

/** Draws it in the browser that the app is open in: a PNG, as a screenshot is one. */
export async function drawn(page: Page, drawing: Drawing): Promise<Buffer> {
  const url = await page.evaluate(async ({ lines, font, size = 30, dark = false, blur = 0, turn = 0, width, line }) => {
    await Promise.all([document.fonts.load(`${size}px ${font}`, lines.flat().map(({ text }) => text).join('')), document.fonts.ready]);
    const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.ceil((lines.length + 1) * size * line) });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = dark ? '#191919' : '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
    context.fillStyle = dark ? '#d8d8d8' : '#222222';
    context.font = `${size}px ${font}`;
    context.rotate((turn * Math.PI) / 180);
    for (const [place, cells] of lines.entries()) {
      for (const { text, at, align = 'left' } of cells) {
        context.textAlign = align;
        context.fillText(text, at * width, (place + 1) * size * line);
      }
    }
    return canvas.toDataURL('image/png');
  }, { ...drawing, width: WIDTH, line: LINE });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** What the preview's VisionKit finds in a picture, as the app gets it; reading takes it seconds. */
export async function anchorsIn(page: Page, picture: Buffer): Promise<{ width: number; height: number; anchors: object[] }> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { createVKSession } = window.__previewWx as unknown as { createVKSession: () => { on: (event: string, listener: (anchors: object[]) => void) => void; runOCR: (pixels: object) => void } };
    const session = createVKSession();
    const anchors = new Promise<object[]>((resolve) => session.on('updateAnchors', resolve));
    session.runOCR({ frameBuffer: context.getImageData(0, 0, width, height).data.buffer, width, height });
    return { width, height, anchors: await anchors };
  }, picture.toString('base64'));
}
