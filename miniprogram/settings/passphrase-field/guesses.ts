import { COMMON_PASSWORDS } from '../content/common-passwords';

/*
 * How many guesses a passphrase takes, as a power of ten: the cheapest way to put it together from what guessers try. Small
 * and on the low side: better too few than too many. After zxcvbn (Wheeler 2016), without its dictionaries: a letter counts
 * as little as a digit, as most letters stand in words or pinyin.
 */

/** Powers of ten for one sign. Chinese is written in words, and people write the same ones. */
const DIGIT_OR_LETTER = 1;
const CHINESE = 2;
const OTHER = 1.2;
/** A day of the last hundred years, and a year. */
const DATE = 4.6;
const YEAR = 2;
const COMMON = 2;
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv', '147258369'];
const RUN_STARTS = 1.5;
/** What is longer is strong enough, and would be slow. */
const LONGEST = 40;

export function guessesOf(passphrase: string): number {
  const signs = Array.from(passphrase.normalize('NFKC').toLowerCase()).slice(0, LONGEST);
  const cheapest = [0];
  signs.forEach((sign, at) => {
    const end = at + 1;
    let best = (cheapest[at] ?? 0) + costOfSign(sign);
    for (let start = 0; start < at; start += 1) best = Math.min(best, (cheapest[start] ?? 0) + costOfPart(signs, start, end));
    cheapest.push(best);
  });
  return cheapest[signs.length] ?? 0;
}

function costOfSign(sign: string): number {
  if (/[a-z0-9]/.test(sign)) return DIGIT_OR_LETTER;
  return /[\u3400-\u9fff]/.test(sign) ? CHINESE : OTHER;
}

/** Of two signs and more as one piece: something well known, a day, a run, or the same again. */
function costOfPart(signs: readonly string[], start: number, end: number): number {
  const part = signs.slice(start, end).join('');
  if (COMMON_PASSWORDS.includes(part)) return COMMON;
  if (isDate(part)) return DATE;
  if (/^(19|20)\d\d$/.test(part)) return YEAR;
  if (end - start >= 3 && isRun(part)) return RUN_STARTS + Math.log10(end - start);
  return costAgain(signs, start, end);
}

/** The same as right before it, once more: how often is all there is to guess. */
function costAgain(signs: readonly string[], start: number, end: number): number {
  const length = end - start;
  for (let block = 1; block <= length / 2; block += 1) {
    const repeats = signs.slice(start + block, end).every((sign, at) => sign === signs[start + at]);
    if (repeats) return signs.slice(start, start + block).reduce((sum, sign) => sum + costOfSign(sign), 0) + Math.log10(length / block);
  }
  return Infinity;
}

function isRun(part: string): boolean {
  const back = Array.from(part).reverse().join('');
  return RUNS.some((run) => run.includes(part) || run.includes(back));
}

/** Six or eight digits, year first or last. */
function isDate(part: string): boolean {
  const match = /^(?:(?:19|20)?\d\d(\d\d)(\d\d)|(\d\d)(\d\d)(?:19|20)?\d\d)$/.exec(part);
  if (match === null) return false;
  const [one, two] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])];
  return one >= 1 && two >= 1 && one <= 31 && two <= 31 && Math.min(one, two) <= 12;
}
