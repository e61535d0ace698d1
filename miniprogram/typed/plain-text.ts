import { halfWidth } from './half-width';

/**
 * The same text with what keyboards and pasting add taken off: full-width letters, digits and signs become half-width
 * (Unicode NFKC), white space of every kind goes. Between two digits it stays, as a space or as a break: a tab and the end
 * of a line part two cells of a table.
 */
export function plainText(typed: string): string {
  const half = halfWidth(typed).replace(/[\u200b-\u200d\ufeff]/g, '').trim();
  return half.replace(/\s+/g, (gap) => (/[\t\r\n]/.test(gap) ? '\n' : ' ')).replace(/\s(?!\d)/g, '').replace(/(\D)\s/g, '$1');
}

/** Takes the thousands separators (commas or spaces) out of a number, or gives null where they stand in no sensible place, or where it is two numbers. */
export function withoutSeparators(text: string): string | null {
  if (text.includes('\n')) return null;
  const [whole = '', ...fraction] = text.replace(/ /g, ',').split('.');
  if (!whole.includes(',')) return text;
  const threes = /^\d{1,3}(,\d{3})+$/; // 57,000
  const fours = /^\d{1,4}(,\d{4})+$/; // 5,7000, grouped by 万
  if (!threes.test(whole) && !fours.test(whole)) return null;
  return [whole.replace(/,/g, ''), ...fraction].join('.');
}
