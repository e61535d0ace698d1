import type { Drawing, DrawnText, Measure, TextStyle } from '../platform/drawn-picture';
import type { OverviewPage } from './view';

const WIDTH = 1080;
const EDGE = 56;
/** A canvas of more than 4,096 a side isn't drawn on some phones. */
const HIGHEST = 4000;
const LINE = 1.5;
const GAP = 24;
/** A full-width space. */
const INDENT = '\u3000';

const INK = '#16191c';
const SOFT = '#4d555c';
const HEADING: TextStyle = { size: 44, bold: true, colour: INK };
const TITLE: TextStyle = { size: 32, bold: true, colour: INK };
const TEXT: TextStyle = { size: 28, bold: false, colour: INK };
const NOTE: TextStyle = { size: 26, bold: false, colour: SOFT };

/** What stands together: it isn't cut between two pictures. */
interface Block {
  readonly rows: readonly (readonly [text: string, style: TextStyle])[];
  readonly ruled: boolean;
}

/** 债务一览 as pictures: one where it fits, else as many as it takes, each saying which it is. */
export function overviewDrawings({ heading, origin, totals, debts, notes }: OverviewPage, measure: Measure): Drawing[] {
  const head = (count: string): Block => ({ rows: [[`${heading}${count}`, HEADING], [origin, NOTE]], ruled: false });
  const blocks: Block[] = [
    { rows: totals.map((line) => [line, TEXT]), ruled: false },
    ...debts.map(({ title, owed, lines }): Block => ({ rows: [[owed === '' ? title : `${title}${INDENT}${owed}`, TITLE], ...lines.map((line) => [line, TEXT] as const)], ruled: true })),
    { rows: notes.map((line) => [line, NOTE]), ruled: true },
  ];
  const pages = paged(blocks.map((block) => laidOut(block, measure)), heightOf(laidOut(head('，第 10 张，共 10 张'), measure)));
  return pages.map((page, place) => drawn([laidOut(head(pages.length === 1 ? '' : `，第 ${place + 1} 张，共 ${pages.length} 张`), measure), ...page]));
}

/** A block whose rows are broken to the width. */
function laidOut({ rows, ruled }: Block, measure: Measure): Block {
  return { ruled, rows: rows.flatMap(([text, style]) => broken(text, style, measure).map((row) => [row, style] as const)) };
}

/** Chinese may break anywhere; a number with its 元, or a word, stays whole where it fits into a row. */
function broken(text: string, style: TextStyle, measure: Measure): string[] {
  const most = WIDTH - 2 * EDGE;
  const rows: string[] = [];
  let row = '';
  for (const piece of text.match(/[\w.,%+-]+(?: 元)?|[^\w.,%+-]/g) ?? []) {
    for (const part of measure(piece, style) > most ? Array.from(piece) : [piece]) {
      if (row !== '' && measure(row + part, style) > most) {
        rows.push(row.trimEnd());
        row = part.trimStart();
      } else row += part;
    }
  }
  return [...rows, row];
}

function paged(blocks: readonly Block[], head: number): Block[][] {
  const pages: Block[][] = [[]];
  let room = HIGHEST - 2 * EDGE - head;
  for (const block of blocks) {
    const height = heightOf(block);
    if (height > room && pages[pages.length - 1]?.length !== 0) {
      pages.push([]);
      room = HIGHEST - 2 * EDGE - head;
    }
    pages[pages.length - 1]?.push(block);
    room -= height;
  }
  return pages;
}

function heightOf({ rows, ruled }: Block): number {
  return rows.reduce((height, [, { size }]) => height + size * LINE, 0) + GAP * (ruled ? 2 : 1);
}

function drawn(blocks: readonly Block[]): Drawing {
  const texts: DrawnText[] = [];
  const rules: number[] = [];
  let y = EDGE;
  for (const { rows, ruled } of blocks) {
    if (ruled) {
      rules.push(y);
      y += GAP;
    }
    for (const [text, style] of rows) {
      texts.push({ text, style, x: EDGE, y: y + style.size });
      y += style.size * LINE;
    }
    y += GAP;
  }
  return { width: WIDTH, height: Math.ceil(y + EDGE - GAP), texts, rules };
}
