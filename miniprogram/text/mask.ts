/** What stands in the place of an amount that is hidden. */
export const HIDDEN = '＊＊＊';

/** Dates, which stay, and then every other number with what belongs to it: "￥57,000.00", "-5.7 万", "12.3456…". */
const NUMBERS = /\d{4}-\d\d(?:-\d\d)?|(?:[¥￥]\s*)?-?[\d０-９]+(?:,\d{3})*(?:\.\d+)?…?(?:\s*万)?/g;
const DATE = /^\d{4}-\d\d/;
/** Two decimals, as yuan() writes them, or more; a separator; a sign of money. */
const WRITTEN_AS_MONEY = /^[¥￥]|,|\.\d\d|万$/;
const RATE_FOLLOWS = /^\s*[%％‰倍]/;
const MONEY_FOLLOWS = /^\s*[元块]/;
/** "57000", as people write it into a name or a note; a year stays, and an id, which has no Chinese around it. */
const LONG = /^-?[\d０-９]{4,}$/;
const YEAR_FOLLOWS = /^\s*[年/〕]/;
const CHINESE = /[一-龥]/;
/** "五万七". */
const IN_CHINESE = /[一二两三四五六七八九十百千]+万[一二两三四五六七八九十百千零]*/g;

/** The text without its amounts. Rates, dates, days, terms and shares stay: so does a picture's address. */
export function maskedText(text: string): string {
  if (text.startsWith('data:')) return text;
  const hasWords = CHINESE.test(text);
  const isAmount = (number: string, after: string): boolean => {
    if (DATE.test(number) || RATE_FOLLOWS.test(after)) return false;
    return WRITTEN_AS_MONEY.test(number) || MONEY_FOLLOWS.test(after) || (hasWords && LONG.test(number) && !YEAR_FOLLOWS.test(after));
  };
  return text
    .replace(NUMBERS, (number, place: number) => (isAmount(number, text.slice(place + number.length)) ? HIDDEN : number))
    .replace(IN_CHINESE, HIDDEN);
}

/** What a page shows, without the amounts in any of its texts; what isn't text stays as it is. */
export function masked<View>(view: View): View {
  if (typeof view === 'string') return maskedText(view) as View;
  if (Array.isArray(view)) return view.map((item: unknown) => masked(item)) as View;
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, masked<unknown>(value)])) as View;
}
