import type { Fen } from '../../calc/main';
import { yuan } from '../../text/money';
import { lineColour } from '../../views/chart/line-style';
import { PICTURE } from '../../views/chart/plot';
import { svgAddress } from '../../views/chart/svg';

/** A bar a month, and a line at what there is for them: a picture without text, and the amounts at its grid lines. */
export interface Bars {
  readonly image: string;
  readonly highest: string;
  /** '' where it would lie on the line of 0. */
  readonly middle: string;
}

const EDGE = 4;
/** Of a month's width what its bar takes. */
const BAR = 0.64;
/** What goes beyond the means: between the amber of light and that of dark. */
const BEYOND = lineColour(1);

/** @param means what a month carries; null where nobody has said */
export function barsOf(amounts: readonly Fen[], means: Fen | null): Bars {
  const highest = Math.max(1, ...amounts, means ?? 0);
  const height = PICTURE.height - 2 * EDGE;
  const y = (amount: Fen): number => rounded(PICTURE.height - EDGE - height * (amount / highest));
  const step = (PICTURE.width - 2 * EDGE) / Math.max(1, amounts.length);
  const bars = amounts.map((amount, place) => {
    const [x, width] = [rounded(EDGE + step * (place + (1 - BAR) / 2)), rounded(step * BAR)];
    const within = means === null ? amount : Math.min(amount, means);
    const box = (from: Fen, to: Fen, colour: string): string => (to > from ? `<path d="M${x},${y(from)}V${y(to)}h${width}V${y(from)}z" fill="${colour}"/>` : '');
    return box(0, within, lineColour(0)) + box(within, amount, BEYOND);
  });
  const grid = [0, highest / 2, highest].map((amount) => `M0,${y(amount)}H${PICTURE.width}`).join('');
  const line = means === null ? '' : `<path d="M0,${y(means)}H${PICTURE.width}" stroke="${lineColour(2)}" stroke-width="2" stroke-dasharray="6 4"/>`;
  const image = svgAddress(PICTURE, `<path d="${grid}" stroke="#8a9299" stroke-width="0.75"/>${bars.join('')}${line}`);
  const middle = Math.floor(highest / 2);
  return { image, highest: yuan(highest), middle: middle === 0 ? '' : yuan(middle) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
