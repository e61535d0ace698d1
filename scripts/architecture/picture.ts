import type { Architecture, Arrow, LayerSize } from './model';

/**
 * The layers as a picture: a row each, top to bottom. Every layer that uses others has a lane going down from its row; where
 * the lane meets the row of a layer it uses stands the number of uses. So each arrow can be followed without crossing another's
 * end, and one that pointed upward would leave the staircase.
 */

export interface Theme {
  readonly text: string;
  readonly quiet: string;
  readonly box: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
}

export const THEMES = {
  light: { text: '#1f2328', quiet: '#59636e', box: '#f6f8fa', line: '#c4ccd4', accent: '#1f6f68', onAccent: '#ffffff' },
  dark: { text: '#f0f6fc', quiet: '#9198a1', box: '#1b222b', line: '#49525d', accent: '#6cc3b9', onAccent: '#0d1117' },
} as const satisfies Record<string, Theme>;

const ROW = 44;
const BOX = { left: 8, width: 290, height: 36 };
const LANE = { first: 336, step: 34 };
const TOP = 26;
/** In a row the way out leaves above the numbers of those that come in. */
const OUT = -9;
const IN = 7;
const CHIP = { width: 30, height: 20 };
const LEGEND = 30;

export function picture({ layers, arrows }: Architecture, theme: Theme): string {
  const width = LANE.first + LANE.step * (layers.length - 1) + 24;
  const height = TOP + ROW * layers.length + LEGEND;
  const rows = new Map(layers.map(({ name }, index) => [name, index]));
  const drawn = [
    ...layers.map((layer, index) => guide(index, lastLaneInto(layer.name, arrows, rows), theme)),
    ...layers.map((layer, index) => lane(index, lastRowFrom(layer.name, arrows, rows), theme)),
    ...layers.map((layer, index) => box(layer, index, theme)),
    ...arrows.map(({ from, to, count }) => chip(rows.get(from) ?? 0, rows.get(to) ?? 0, count, theme)),
    text(BOX.left, TOP + ROW * layers.length + 8, 'A number: how many uses, from the layer where the lane begins. ▌ pure: no phone, no clock, no chance.', theme.quiet, 12),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif">`,
    ...drawn.flat(),
    '</svg>',
    '',
  ].join('\n');
}

function rowY(row: number): number {
  return TOP + ROW * row;
}

function laneX(row: number): number {
  return LANE.first + LANE.step * row;
}

function lastLaneInto(name: string, arrows: readonly Arrow[], rows: ReadonlyMap<string, number>): number {
  return Math.max(-1, ...arrows.filter(({ to }) => to === name).map(({ from }) => rows.get(from) ?? 0));
}

function lastRowFrom(name: string, arrows: readonly Arrow[], rows: ReadonlyMap<string, number>): number {
  return Math.max(-1, ...arrows.filter(({ from }) => from === name).map(({ to }) => rows.get(to) ?? 0));
}

/** From the numbers of a row back to its box, with a head: what is used. */
function guide(row: number, lastLane: number, { line, quiet }: Theme): string[] {
  if (lastLane < 0) return [];
  const [end, y] = [BOX.left + BOX.width, rowY(row) + IN];
  return [
    `<path d="M${laneX(lastLane)} ${y}H${end + 8}" stroke="${line}" fill="none"/>`,
    `<path d="M${end + 2} ${y}l7 -4v8z" fill="${quiet}"/>`,
  ];
}

/** From a box to its lane and down it. */
function lane(row: number, lastRow: number, { accent }: Theme): string[] {
  if (lastRow < 0) return [];
  const bend = 10;
  return [
    `<path d="M${BOX.left + BOX.width} ${rowY(row) + OUT}H${laneX(row) - bend}q${bend} 0 ${bend} ${bend}V${rowY(lastRow) + IN}" stroke="${accent}" stroke-opacity="0.75" stroke-width="1.5" fill="none"/>`,
  ];
}

function box({ name, isPure, files, lines }: LayerSize, row: number, theme: Theme): string[] {
  const top = rowY(row) - BOX.height / 2;
  return [
    `<rect x="${BOX.left}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${theme.box}" stroke="${theme.line}"/>`,
    ...(isPure ? [`<rect x="${BOX.left}" y="${top + 6}" width="4" height="${BOX.height - 12}" fill="${theme.accent}"/>`] : []),
    text(BOX.left + 16, rowY(row) + 5, name.includes('.') ? name : `${name}/`, theme.text, 15, 'font-weight="600"'),
    text(BOX.left + BOX.width - 12, rowY(row) + 4, sizeOf(files, lines), theme.quiet, 12, 'text-anchor="end"'),
  ];
}

export function sizeOf(files: number, lines: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}, ${lines.toLocaleString('en')} lines`;
}

function chip(from: number, to: number, count: number, { accent, onAccent }: Theme): string[] {
  const [x, y] = [laneX(from), rowY(to) + IN];
  return [
    `<rect x="${x - CHIP.width / 2}" y="${y - CHIP.height / 2}" width="${CHIP.width}" height="${CHIP.height}" rx="10" fill="${accent}"/>`,
    text(x, y + 4, String(count), onAccent, 12, 'text-anchor="middle" font-weight="600"'),
  ];
}

function text(x: number, y: number, words: string, fill: string, size: number, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${fill}" font-size="${size}"${more && ` ${more}`}>${words}</text>`;
}
