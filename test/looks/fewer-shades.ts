import { coloursOf, type Indexed, type Picture } from './picture';

/** A shade at the edge of a letter may become one that is so far off in red, green or blue, of 255: between black and white two shades are left. */
const SHADE = 43;

/** So many pixels with a neighbour of their own colour on all four sides make a colour one that lies flat. */
const FLAT = 4;

/**
 * The same picture in fewer colours, for the repository's sake. What lies flat (paper, cards, lines, the inside of letters) keeps
 * its colour to the last bit; only edges share shades. `known` are colours to begin with: a picture that is like an accepted one
 * becomes the same as that, pixel by pixel.
 */
export function fewerShades(picture: Picture, known: readonly number[] = []): Indexed {
  const colours = coloursOf(picture);
  const counts = countsOf(colours);
  const palette = paletteOf(counts, [...new Set([...known, ...flatColours(picture.width, colours)])]);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const pixels = new Uint8Array(colours.length);
  eachRun(colours, (colour, from, to) => void pixels.fill(places.get(colour)!, from, to));
  return { width: picture.width, height: picture.height, palette, pixels };
}

/** All colours of a picture, in order. */
export function distinct(picture: Picture): number[] {
  return [...countsOf(coloursOf(picture)).keys()].sort((one, other) => one - other);
}

/** Those it begins with, and then again and again the one that would be missed most, until every shade has one near it. */
function paletteOf(counts: ReadonlyMap<number, number>, first: readonly number[]): number[] {
  const palette = [...first];
  const far = new Map([...counts.keys()].map((colour) => [colour, Math.min(Infinity, ...palette.map((one) => apart(one, colour)))]));
  for (;;) {
    const missed = [...far].filter(([, distance]) => distance > SHADE).map(([colour, distance]) => ({ colour, weight: Math.min(distance, 255) * counts.get(colour)! }));
    if (missed.length === 0) break;
    const { colour } = missed.reduce((most, one) => (one.weight > most.weight || (one.weight === most.weight && one.colour < most.colour) ? one : most));
    palette.push(colour);
    for (const [other, distance] of far) far.set(other, Math.min(distance, apart(colour, other)));
  }
  if (palette.length > 256) throw new Error(`a picture of ${palette.length} colours: a palette has 256`);
  return palette.sort((one, other) => one - other);
}

function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  eachRun(colours, (colour, from, to) => void counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  return counts;
}

/** Most pixels are as the one before. */
function eachRun(colours: Uint32Array, take: (colour: number, from: number, to: number) => void): void {
  for (let from = 0, to = 1; from < colours.length; from = to, to += 1) {
    while (to < colours.length && colours[to] === colours[from]) to += 1;
    take(colours[from]!, from, to);
  }
}

function flatColours(width: number, colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let place = width; place < colours.length - width; place += 1) {
    const colour = colours[place]!;
    const isFlat = colours[place - 1] === colour && colours[place + 1] === colour && colours[place - width] === colour && colours[place + width] === colour;
    if (isFlat) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FLAT).map(([colour]) => colour);
}

/** Of two that are as near the first counts, as the palette is in order: the same always. */
function nearest(colour: number, palette: readonly number[]): number {
  let [place, distance] = [0, Infinity];
  palette.forEach((one, at) => {
    const between = apart(one, colour);
    if (between < distance) [place, distance] = [at, between];
  });
  return place;
}

function apart(one: number, other: number): number {
  return Math.max(Math.abs((one >> 16) - (other >> 16)), Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff)), Math.abs((one & 0xff) - (other & 0xff)));
}
