import { compare } from './compare';
import { distinct, fewerShades } from './fewer-shades';
import { indexedPng, type Picture, pictureOf, readPng, writePng } from './picture';

/** Black letters on a white card on grey paper, with soft edges: the shades that two cores may draw a step apart. */
function page({ width = 60, height = 40, paper = 0xf3, card = 0xff, letter = 0x00, soft = 0x80, stroke = 20, hasDot = true } = {}): Picture {
  const data = new Uint8Array(width * height * 4);
  const put = (x: number, y: number, shade: number): void => data.set([shade, shade, shade, 0xff], (y * width + x) * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) put(x, y, x > 4 && x < 55 && y > 4 && y < 35 ? card : paper);
  }
  for (let y = 10; y < 22; y += 1) [soft, letter, letter, letter, soft].forEach((shade, place) => put(stroke + place, y, shade));
  if (hasDot) for (const [x, y] of [[30, 20], [31, 20], [30, 21], [31, 21]] as const) put(x, y, letter);
  return { width, height, data };
}

/** As it lies in the repository. */
const accepted = (picture: Picture): Picture => readPng(indexedPng(fewerShades(picture)));

test('what was written as few colours is read as it was', () => {
  const few = fewerShades(page());
  expect(Buffer.from(readPng(indexedPng(few)).data).equals(Buffer.from(pictureOf(few).data))).toBe(true);
});

test('more than sixteen colours have a byte a pixel', () => {
  const width = 40;
  const data = Uint8Array.from({ length: width * 8 * 4 }, (_, place) => (place % 4 === 3 ? 0xff : Math.floor(place / 4) % width * 6));
  const few = fewerShades({ width, height: 8, data }, Array.from({ length: width }, (_, x) => x * 6 * 0x10101));
  expect(few.palette).toHaveLength(width);
  expect(readPng(indexedPng(few)).data.every((byte, place) => byte === data[place])).toBe(true);
});

test('what lies flat keeps its colour, and an edge one that is near', () => {
  const few = pictureOf(fewerShades(page({ paper: 0xf3, card: 0xf5, soft: 0x90 }), []));
  expect(distinct(few)).toEqual(expect.arrayContaining([0, 0xf3f3f3, 0xf5f5f5]));
  const drawn = page({ paper: 0xf3, card: 0xf5, soft: 0x90 }).data;
  expect(few.data.every((byte, place) => Math.abs(byte - drawn[place]!) <= 43)).toBe(true);
});

test('a picture has at most 256 colours that lie flat', () => {
  const width = 300 * 4;
  const data = Uint8Array.from({ length: width * 8 * 4 }, (_, place) => {
    const stripe = Math.floor((Math.floor(place / 4) % width) / 4);
    return [stripe & 0xff, stripe >> 8, 0, 0xff][place % 4]!;
  });
  expect(() => fewerShades({ width, height: 8, data })).toThrow('a palette has 256');
});

describe('the same', () => {
  test.each<[string, Picture]>([
    ['drawn again', page()],
    ['written and read by another program', readPng(writePng(page()))],
    ['the edge of a letter a step of 255 darker', page({ soft: 0x7f })],
    ['the edge of a letter a few steps lighter', page({ soft: 0x86 })],
  ])('%s', (_, drawn) => {
    expect(compare(accepted(page()), drawn)).toMatchObject({ isSame: true, differing: 0 });
  });
});

describe('another', () => {
  test.each<[string, Picture]>([
    ['a card one step of 255 darker', page({ card: 0xfe })],
    ['paper three steps darker', page({ paper: 0xf0 })],
    ['a letter in grey', page({ letter: 0x20 })],
    ['a letter a pixel to the right', page({ stroke: 21 })],
    ['without a point of four pixels', page({ hasDot: false })],
    ['a pixel higher', page({ height: 41 })],
    ['a pixel narrower', page({ width: 59 })],
  ])('%s', (_, drawn) => {
    expect(compare(accepted(page()), drawn).isSame).toBe(false);
  });
});

test('the difference of two sizes is as large as both', () => {
  const { difference } = compare(accepted(page({ height: 60 })), page({ width: 80 }));
  expect([difference.width, difference.height]).toEqual([80, 60]);
});
