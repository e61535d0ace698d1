import { isAmount, isChineseAmount, type Around } from './is-amount';
import { halfWidth, TOKENS } from './number-tokens';

/**
 * What stands in the place of an amount that is hidden, its unit too. Words, and no stars: whoever hears the page is told the
 * same as who sees it, in every reader and without a label beside each text. It is no wider than 57,000.00.
 */
export const HIDDEN = '金额已隐藏';

/** Goes with its amount: nobody says 金额已隐藏元. */
const UNIT = /^ {0,3}(?:[元圆](?![旦月宵素])整?|块(?!儿)钱?|rmb|cny)/i;
/** "本金 … + 利息 …" is said once, and so is "20k-30k". */
const AGAIN = new RegExp(`([一-龥]) ${HIDDEN}(?= \\+ [一-龥]+ ${HIDDEN})|${HIDDEN}(?=${HIDDEN})`, 'g');

const CHINESE = /[一-龥]/;
/** How far around a number is looked. */
const NEAR = 12;

/** Parts of a view in which a person's own words stand, where "57000" alone is no id. */
const OWN_WORDS = ['note', 'name', 'said', 'promise'];

/**
 * The text without its amounts. Rates, dates, days, terms, phone numbers and shares stay: so does a picture's address.
 *
 * @param hasWords "57000" is an amount: among Chinese words, and where a person writes
 */
export function maskedText(text: string, hasWords = CHINESE.test(text)): string {
  if (text.startsWith('data:')) return text;
  const plain = halfWidth(text);
  let shown = '';
  let from = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(plain); match !== null; match = TOKENS.exec(plain)) {
    const [token, kept, , chinese] = match;
    if (kept !== undefined) continue;
    const [start, end] = [match.index, match.index + token.length];
    const around: Around = { before: plain.slice(Math.max(0, start - NEAR), start), after: plain.slice(end, end + NEAR), hasWords };
    if (!(chinese === undefined ? isAmount(token, around) : isChineseAmount(token, around))) continue;
    shown += text.slice(from, start) + HIDDEN;
    from = end + (UNIT.exec(plain.slice(end, end + NEAR))?.[0].length ?? 0);
    TOKENS.lastIndex = from;
  }
  return (shown + text.slice(from)).replace(AGAIN, '$1');
}

/** What a page shows, without the amounts in any of its texts; what isn't text stays as it is. */
export function masked<View>(view: View, name = ''): View {
  if (typeof view === 'string') return (OWN_WORDS.includes(name) ? maskedText(view, true) : maskedText(view)) as View;
  if (Array.isArray(view)) return view.map((item: unknown) => masked(item, name)) as View;
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([part, value]) => [part, masked<unknown>(value, part)])) as View;
}
