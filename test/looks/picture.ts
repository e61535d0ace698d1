import zlib from 'node:zlib';
import { PNG } from 'pngjs';

/** What is drawn, four bytes a pixel as the browser gives them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture of few colours: each pixel is a place in the palette. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, in order; at most 256. */
  readonly palette: readonly number[];
  readonly pixels: Uint8Array;
}

export function readPng(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, data };
}

export function writePng({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

/** The colour of each pixel, 0xRRGGBB. */
export function coloursOf({ width, height, data }: Picture): Uint32Array {
  const colours = new Uint32Array(width * height);
  for (let place = 0; place < colours.length; place += 1) colours[place] = data[place * 4]! * 0x10000 + data[place * 4 + 1]! * 0x100 + data[place * 4 + 2]!;
  return colours;
}

export function pictureOf({ width, height, palette, pixels }: Indexed): Picture {
  const data = new Uint8Array(width * height * 4);
  for (let place = 0; place < pixels.length; place += 1) {
    const colour = palette[pixels[place]!]!;
    data[place * 4] = colour >> 16;
    data[place * 4 + 1] = (colour >> 8) & 0xff;
    data[place * 4 + 2] = colour & 0xff;
    data[place * 4 + 3] = 0xff;
  }
  return { width, height, data };
}

/** pngjs writes no palettes; with one, and half a byte a pixel where it does, a page takes a third of the room. */
export function indexedPng({ width, height, palette, pixels }: Indexed): Buffer {
  const perByte = palette.length <= 16 ? 2 : 1;
  const row = Math.ceil(width / perByte);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (row + 1) + 1 + Math.floor(x / perByte);
      const index = pixels[y * width + x]!;
      rows[at] = rows[at]! | (perByte === 2 && x % 2 === 0 ? index << 4 : index);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8 / perByte, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, sum]);
}

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** PNG's CRC-32; zlib has one only since node 22. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = SUMS[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
