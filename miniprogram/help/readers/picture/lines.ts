import type { Block, Box } from './blocks';

interface Placed {
  readonly text: string;
  readonly box: Box;
}

/** Two texts are on one line where so much of the lower one's height lies beside the other. */
const BESIDE = 0.5;
/** From the top down, a text is on one of the last so many lines, or on a new one. */
const NEIGHBOURS = 6;

/**
 * The text of a picture in lines, as a person reads it: what stands side by side is one line, from left to right, parted by
 * a tab where there is a gap (a column), else by a space. What has no place comes line by line, as it came.
 */
export function textOf(blocks: readonly Block[]): string {
  const placed = blocks.flatMap(({ text, box }) => (box === undefined ? [] : [{ text, box }]));
  if (placed.length < blocks.length) return blocks.map(({ text }) => text).join('\n');
  return rowsOf(placed).map(lineOf).join('\n');
}

function rowsOf(blocks: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const block of [...blocks].sort((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.slice(-NEIGHBOURS).find((each) => isOn(each, block));
    if (row) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** By its nearest neighbour: in a photo that is turned a little, a line climbs. */
function isOn(row: readonly Placed[], block: Placed): boolean {
  const [nearest] = [...row].sort((one, other) => gapBetween(one, block) - gapBetween(other, block));
  if (nearest === undefined) return false;
  const shared = Math.min(nearest.box.bottom, block.box.bottom) - Math.max(nearest.box.top, block.box.top);
  return shared > BESIDE * Math.min(heightOf(nearest), heightOf(block)) && !isOver(nearest, block);
}

/** Two lines in one column are two, however close. */
function isOver(one: Placed, other: Placed): boolean {
  return -gapBetween(one, other) > 0.5 * Math.min(widthOf(one), widthOf(other));
}

function lineOf(row: readonly Placed[]): string {
  const inOrder = [...row].sort((one, other) => one.box.left - other.box.left);
  return inOrder.map((block, place) => `${place === 0 ? '' : partingOf(inOrder[place - 1] ?? block, block)}${block.text.replace(/\n/g, ' ')}`).join('');
}

function partingOf(before: Placed, block: Placed): string {
  return gapBetween(before, block) > Math.min(heightOf(before), heightOf(block)) ? '\t' : ' ';
}

/** Below 0 where one lies over the other. */
function gapBetween(one: Placed, other: Placed): number {
  return Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
}

function middleOf({ box }: Placed): number {
  return (box.top + box.bottom) / 2;
}

function heightOf({ box }: Placed): number {
  return box.bottom - box.top;
}

function widthOf({ box }: Placed): number {
  return box.right - box.left;
}
