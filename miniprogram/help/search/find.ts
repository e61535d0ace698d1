import type { Door } from '../../content/help-doors';
import { ENTRIES, plain, type Entry } from './entries';
import { EMPTY_WORDS, SAME } from './same-words';

/** Nobody looks for more, and a page that was pasted by mistake would be searched for ten thousand words. */
const LONGEST = 200;
/** Of a word of an entry that stands in what was typed, or the other way round; a sign of it counts. */
const BY_WORD = 4;
/** Of a pair of signs, where it stands; the rarer it is among the entries the more it says. */
const IN_TITLE = 3;
const IN_WORDS = 2;
const IN_TEXT = 1;
/** A word for the same thing counts for less than the word itself. */
const BY_ANOTHER_WORD = 0.6;
/** What scores less than this part of the best isn't shown. */
const FAR_FROM_THE_BEST = 0.12;
const NEAREST = 3;

/** The doors that fit what was typed, the best first; none for nothing typed, nor for what help says nothing of. */
export function findDoors(typed: string): Door[] {
  const query = plain(typed.slice(0, LONGEST));
  const bare = query.replace(EMPTY_WORDS, '，');
  const scored = ENTRIES.map((entry) => ({ door: entry.door, score: scoreOf(entry, query, bare) })).sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > 0 && score >= best * FAR_FROM_THE_BEST).map(({ door }) => door);
}

/** Where nothing fits: the three that share most signs with it. */
export function nearestDoors(typed: string): Door[] {
  const signs = new Set(plain(typed.slice(0, LONGEST)).replace(EMPTY_WORDS, ''));
  const shared = (text: string) => [...signs].filter((sign) => text.includes(sign)).length;
  const scored = ENTRIES.map(({ door, title, words, text }) => ({ door, score: 2 * shared(title + words.join('')) + shared(text) }));
  return scored.sort((one, other) => other.score - one.score).slice(0, NEAREST).map(({ door }) => door);
}

function scoreOf(entry: Entry, query: string, bare: string): number {
  const others = SAME.filter((group) => group.some((word) => query.includes(word))).flat().filter((word) => !query.includes(word));
  const byOthers = others.reduce((most, word) => Math.max(most, byWord(entry, word) + byPairs(entry, pairsOf(word))), 0);
  return byWord(entry, query) + byPairs(entry, pairsOf(bare)) + BY_ANOTHER_WORD * byOthers;
}

/** By the longest of the entry's own words that stands in the query, or that the query stands in. */
function byWord({ words }: Entry, query: string): number {
  const within = words.filter((word) => query.includes(word)).map((word) => word.length);
  const around = query.length > 1 ? words.filter((word) => word.includes(query)).map(() => query.length) : [];
  return BY_WORD * Math.max(0, ...within, ...around);
}

function byPairs(entry: Entry, pairs: readonly string[]): number {
  const words = entry.words.join('，');
  return pairs.reduce((sum, pair) => {
    const places = (entry.title.includes(pair) ? IN_TITLE : 0) + (words.includes(pair) ? IN_WORDS : 0) + (entry.text.includes(pair) ? IN_TEXT : 0);
    return sum + (places === 0 ? 0 : places * rarity(pair));
  }, 0);
}

/** The pairs of neighbouring signs, each once; not over a word that says nothing. A run of digits or letters stays whole. */
function pairsOf(text: string): string[] {
  return [...new Set(text.split('，').flatMap((part) => (part.match(/[a-z0-9%]+|[^a-z0-9%]+/g) ?? []).flatMap((run) => (
    /^[a-z0-9%]/.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2))))))];
}

const rarities = new Map<string, number>();

function rarity(pair: string): number {
  const known = rarities.get(pair);
  if (known !== undefined) return known;
  const holders = ENTRIES.filter(({ title, words, text }) => title.includes(pair) || text.includes(pair) || words.some((word) => word.includes(pair))).length;
  const made = Math.log((ENTRIES.length + 1) / (holders + 0.5));
  rarities.set(pair, made);
  return made;
}
