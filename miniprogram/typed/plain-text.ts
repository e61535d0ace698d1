import { halfWidth } from './half-width';

/**
 * The same text with what keyboards and pasting add taken off: full-width letters, digits and signs become half-width
 * (Unicode NFKC), white space of every kind goes. Between two digits a space stays: "100 200" is two numbers, not one.
 */
export function plainText(typed: string): string {
  const half = halfWidth(typed).replace(/[\u200b-\u200d\ufeff]/g, '').trim();
  return half.replace(/\s+/g, ' ').replace(/ (?!\d)/g, '').replace(/(\D) /g, '$1');
}

/** Takes the thousands separators (commas or spaces) out of a number, or gives null where they stand in no sensible place. */
export function withoutSeparators(text: string): string | null {
  const [whole = '', ...fraction] = text.replace(/ /g, ',').split('.');
  if (!whole.includes(',')) return text;
  const threes = /^\d{1,3}(,\d{3})+$/; // 57,000
  const fours = /^\d{1,4}(,\d{4})+$/; // 5,7000, grouped by 万
  if (!threes.test(whole) && !fours.test(whole)) return null;
  return [whole.replace(/,/g, ''), ...fraction].join('.');
}
