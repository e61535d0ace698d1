import { guessesOf } from './guesses';

/** One good graphics card tries some 7,000 a second at the cost of our backups (scrypt 2^14 × 8 × 1); ten of them are taken here. */
const GUESSES_A_SECOND = 5; // a power of ten

const UNITS: readonly (readonly [seconds: number, word: string, most: number])[] = [
  [60, '分钟', 60],
  [3600, '小时', 24],
  [86_400, '天', 60],
  [30 * 86_400, '个月', 12],
  [365 * 86_400, '年', 100],
];

/** How long a backup would hold against someone who has it and tries passphrases, as a sentence; '' where nothing is typed. */
export function holdsText(passphrase: string): string {
  if (passphrase === '') return '';
  const seconds = 10 ** (guessesOf(passphrase) - GUESSES_A_SECOND);
  if (seconds < 60) return '不到一分钟就能试出来。再长一些，比如一句只有自己知道的话。';
  return `有人拿到备份一直试，粗略估计要${timeText(seconds)}。${seconds < 365 * 86_400 ? '再长一些更稳妥。' : ''}`;
}

function timeText(seconds: number): string {
  for (const [size, word, most] of UNITS) if (seconds < size * most) return ` ${Math.floor(seconds / size)} ${word}`;
  return '一百年以上';
}
