import type * as tesseract from 'tesseract.js';
import type { Line, Worker } from 'tesseract.js';

interface Pixels {
  frameBuffer: ArrayBuffer;
  width: number;
  height: number;
}

type Listener = (anchors: object[]) => void;

interface Session {
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
  start(callback: (status: number) => void): void;
  runOCR(pixels: Pixels): void;
  stop(): void;
  destroy(): void;
}

/** WeChat's VisionKit, as far as it reads a picture (`track.OCR.mode` 2): here tesseract.js reads it, in a worker. */
export const vision: Record<string, unknown> = { createVKSession };

/** Begun by the first picture, and kept for the next: engine and data are some 5.6 MB. */
let reader: Promise<Worker> | undefined;

function createVKSession(): Session {
  const listeners = new Set<Listener>();
  const isFor = (event: string): boolean => event === 'updateAnchors';
  return {
    on: (event, listener) => void (isFor(event) && listeners.add(listener)),
    off: (event, listener) => void (isFor(event) && listeners.delete(listener)),
    start: (callback) => void setTimeout(() => callback(0)),
    runOCR: (pixels) => void anchorsIn(pixels).then((anchors) => listeners.forEach((listener) => listener(anchors))),
    stop: () => listeners.clear(),
    destroy: () => listeners.clear(),
  };
}

/**
 * As WeChat's own example reads them (miniprogram-demo, photo-ocr-detect): each anchor has the whole text, and its own line
 * as `subtext` with the four corners of its `box`, in parts of the picture's width and height.
 */
async function anchorsIn({ frameBuffer, width, height }: Pixels): Promise<object[]> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(frameBuffer), width, height), 0, 0);
  reader ??= startReader();
  const { data } = await (await reader).recognize(canvas, {}, { text: true, blocks: true });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line, id) => ({ id, type: 6, text: data.text, subtext: line.text.trim(), box: cornersOf(line, width, height) }));
}

function cornersOf({ bbox: { x0, y0, x1, y1 } }: Line, width: number, height: number): { x: number; y: number }[] {
  return [[x0, y0], [x1, y0], [x1, y1], [x0, y1]].map(([x = 0, y = 0]) => ({ x: x / width, y: y / height }));
}

async function startReader(): Promise<Worker> {
  const folder = new URL('ocr', document.baseURI).href;
  await loadScript(`${folder}/tesseract.min.js`);
  const { createWorker, OEM, PSM } = window.Tesseract;
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, { workerPath: `${folder}-worker.js`, corePath: folder, langPath: folder, workerBlobURL: false, cacheMethod: 'none' });
  // Text that stands apart, in no order, as a reader of signs in a street finds it: VisionKit finds it so too.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT, preserve_interword_spaces: '1' });
  return worker;
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} did not load`)));
    document.head.append(script);
  });
}

declare global {
  interface Window {
    /** tesseract.js, once its script is there. */
    Tesseract: typeof tesseract;
  }
}
