import type { ScamSign } from '../content/scam-sign';
import { SCAM_SIGNS } from '../content/scam-signs';
import { clauseEnd, clauseStart } from './clause';
import { isNegated } from './negation';
import { placesIn, type Place } from './places';
import type { PlainWords } from './plain-words';

export interface FoundSign {
  readonly sign: ScamSign;
  /** Each place in the plain text that gave it away, in order. */
  readonly places: readonly Place[];
}

/** The signs in a text, in the order of SCAM_SIGNS; what the text itself warns of is none. */
export function signsIn(words: PlainWords): FoundSign[] {
  return SCAM_SIGNS.filter(({ beside, clearedBy }) => (beside?.test(words.text) ?? true) && !(clearedBy?.test(words.text) ?? false)).map((sign) => ({ sign, places: placesOf(sign, words) })).filter(({ places }) => places.length > 0);
}

function placesOf(sign: ScamSign, words: PlainWords): Place[] {
  return sign.patterns
    .flatMap((pattern) => placesIn(words.text, pattern))
    .filter((place) => sign.prohibits === true || !isNegated(words, place))
    .filter((place) => sign.unless === undefined || !sign.unless.test(words.text.slice(clauseStart(words, place.start), clauseEnd(words, place.end))))
    .sort((one, other) => one.start - other.start);
}
