import { sum, type Fen } from '../calc/main';
import { yuan } from '../text/money';

/** How a part looks in a bar: a pattern of its own, beside its colour (styles/part-looks.wxss). */
export type Look = 'principal' | 'interest' | 'new-interest' | 'penalty' | 'lateFee' | 'left';

/** A part of a sum: what it went to, and how much of the whole it is. */
export interface PartOfTotal {
  readonly look: Look;
  readonly name: string;
  readonly amount: string;
  /** "89%". */
  readonly share: string;
  /** Its width in the picture, in percent. */
  readonly width: number;
}

/** What a sum is made of, in fen. */
export interface PartOfSum extends Pick<PartOfTotal, 'look' | 'name'> {
  readonly fen: Fen;
}

/** The parts that aren't 0, adding up to their sum, and their shares to 100%. */
export function partsOfTotal(of: readonly PartOfSum[]): PartOfTotal[] {
  const parts = of.filter(({ fen }) => fen > 0);
  const shares = sharesOf(parts.map(({ fen }) => fen));
  return parts.map(({ look, name, fen }, place) => {
    const share = shares[place] ?? 0;
    return { look, name, amount: yuan(fen), share: share === 0 ? '不到 1%' : `${share}%`, width: share };
  });
}

/** Whole percents that add up to 100: what rounding down leaves goes to the largest remainders. */
function sharesOf(amounts: readonly Fen[]): number[] {
  const total = sum(amounts);
  const exact = amounts.map((amount) => (amount / total) * 100);
  const missing = 100 - sum(exact.map(Math.floor));
  const byRemainder = exact.map((share, place) => ({ place, rest: share % 1 })).sort((one, other) => other.rest - one.rest);
  const raised = byRemainder.slice(0, missing).map(({ place }) => place);
  return exact.map((share, place) => Math.floor(share) + (raised.includes(place) ? 1 : 0));
}
