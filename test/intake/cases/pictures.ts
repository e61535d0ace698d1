import fs from 'node:fs';
import path from 'node:path';
import { readBill } from '../../../miniprogram/help/readers/bill/read-bill';
import { mended } from '../../../miniprogram/help/readers/picture/mend';
import { readPicture } from '../../../miniprogram/help/readers/picture/read-picture';

/** A line that was found, and from where to where it stands, in px. */
type FoundLine = readonly [text: string, left: number, top: number, right: number, bottom: number];

/** What a reader found in one of the pictures of `test/journeys/support/plan-pictures.ts`. */
export interface Recorded {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly FoundLine[];
}

/** Written by the journey with RECORD=yes, from what tesseract.js read; never by hand. */
export const RECORDED_FILE = path.join(__dirname, 'pictures.json');

export const recorded = (): Recorded[] => JSON.parse(fs.readFileSync(RECORDED_FILE, 'utf8')) as Recorded[];

interface Anchor { readonly subtext: string; readonly box: readonly { readonly x: number; readonly y: number }[] }

export function recordOf(name: string, { width, height, anchors }: { width: number; height: number; anchors: object[] }): Recorded {
  const lines = (anchors as Anchor[]).map(({ subtext, box: [first, , third] }): FoundLine => {
    const [left, top, right, bottom] = [(first?.x ?? 0) * width, (first?.y ?? 0) * height, (third?.x ?? 0) * width, (third?.y ?? 0) * height].map(Math.round);
    return [subtext, left ?? 0, top ?? 0, right ?? 0, bottom ?? 0];
  });
  return { name, width, height, lines };
}

/** As VisionKit gives it again. */
export function anchorsOf({ width, height, lines }: Recorded): object[] {
  const text = lines.map(([line]) => line).join('\n');
  return lines.map(([subtext, left, top, right, bottom], id) => ({
    id, type: 6, text, subtext, box: [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x = 0, y = 0]) => ({ x: x / width, y: y / height })),
  }));
}

/** The rows that the readers make of it. */
export function rowsRead(picture: Recorded): { dueOn: string; amount: number }[] {
  const rows = readBill(mended(readPicture(anchorsOf(picture), picture)).text, '2026-11-22')?.rows ?? [];
  return rows.map(({ dueOn, amount }) => ({ dueOn, amount }));
}
