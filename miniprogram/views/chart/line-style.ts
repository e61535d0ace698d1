import { svgAddress } from './svg';

/**
 * How the line of each place looks. The colours lie midway between light and dark, so that one picture does for both:
 * at least 3:1 against the app's white, near-white and both dark grounds. The dashes tell lines apart where colours don't.
 */
const STYLES: readonly (readonly [colour: string, dash: string])[] = [
  ['#1f8a80', ''],
  ['#b8690f', '9 4'],
  ['#3f84d6', '2.5 3'],
  ['#d1508a', '12 3 2.5 3'],
  ['#6b8e23', '5 2.5'],
  ['#a066d3', '9 3 2.5 3 2.5 3'],
];

/** As many lines can be told apart. */
export const LINES = STYLES.length;

const MARK = { width: 36, height: 12 };

/** The colour of the line at that place, from 0 on, as '#rrggbb'. */
export function lineColour(place: number): string {
  return styleAt(place)[0];
}

/** The attributes of a path or line that is drawn as that place's. */
export function lineStroke(place: number): string {
  const [colour, dash] = styleAt(place);
  return `stroke="${colour}" stroke-width="2.5"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

/** A small piece of the line at that place, for `src` of an image: 36 by 12. */
export function lineMark(place: number): string {
  const middle = MARK.height / 2;
  return svgAddress(MARK, `<line x1="0" y1="${middle}" x2="${MARK.width}" y2="${middle}" ${lineStroke(place)}/>`);
}

/** @throws RangeError past the last place. */
function styleAt(place: number): readonly [colour: string, dash: string] {
  const style = STYLES[place];
  if (style === undefined) throw new RangeError(`no line has the place ${place}`);
  return style;
}
