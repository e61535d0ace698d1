import { read, refuse, type Reading } from './reading';

/** How much a person may write of their own into one field. */
export const MOST_WORDS = 500;

/**
 * What a person writes in their own words, without the space around it; too much of it is said, never cut.
 *
 * @param name what the field is called
 * @param most how many characters it holds, an emoji being one
 */
export function readWords(typed: string, name: string, most = MOST_WORDS): Reading<string> {
  const text = typed.trim();
  const count = Array.from(text).length;
  return count > most ? refuse(`${name}最多 ${most} 个字，现在是 ${count} 个，请删短一点`) : read(text);
}
