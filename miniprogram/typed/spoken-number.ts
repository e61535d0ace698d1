import Decimal from 'decimal.js';

const DIGITS = new Map(Array.from('零一二三四五六七八九').map((sign, value) => [sign, value] as const));
for (const [place, sign] of Array.from('〇壹贰叁肆伍陆柒捌玖').entries()) DIGITS.set(sign, place);
DIGITS.set('两', 2).set('俩', 2);

const UNITS = new Map<string, number>([
  ['十', 10], ['拾', 10], ['百', 100], ['佰', 100], ['千', 1000], ['仟', 1000], ['k', 1000], ['万', 10_000], ['萬', 10_000], ['w', 10_000], ['亿', 100_000_000], ['億', 100_000_000],
]);
const TEN_THOUSAND = 10_000;
/** No amount is said in more signs. */
const LONGEST = 30;
const TOKEN = /\d{1,15}(?:\.\d{1,12})?|[零一二三四五六七八九]点[零一二三四五六七八九]{1,12}|./gu;

/** What has been read of a number so far; `last` is the unit read last, `pending` the number that waits for its unit. */
interface Heard {
  total: Decimal;
  section: Decimal;
  last: number;
  lastLarge: number;
  pending: { readonly value: Decimal; readonly digits: number } | null;
  afterZero: boolean;
}

/**
 * A number as people say and shorten it: "五万七", "5万7千", "1.2w", "三千", "两万", "八千六", "一百二十三", "贰仟", "57k".
 * What is left out after the last unit is its tenth (八千六 is 8,600); "五万零六" is 50,006.
 *
 * @returns decimal text, or null where it is none or could be read in two ways ("5万75")
 */
export function spokenNumber(text: string): string | null {
  if (text === '' || text.length > LONGEST) return null;
  const heard: Heard = { total: new Decimal(0), section: new Decimal(0), last: Infinity, lastLarge: Infinity, pending: null, afterZero: false };
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  return tokens.every((token) => hear(heard, token)) ? conclusion(heard) : null;
}

function hear(heard: Heard, token: string): boolean {
  const unit = UNITS.get(token);
  if (unit !== undefined) return unit < TEN_THOUSAND ? hearSmall(heard, unit) : hearLarge(heard, unit);
  if (heard.pending !== null) return false;
  if (token === '零' || token === '〇') {
    if (heard.afterZero || heard.last === Infinity) return false;
    heard.afterZero = true;
    return true;
  }
  const value = valueOf(token);
  if (value === null) return false;
  heard.pending = { value, digits: token.length };
  return true;
}

/** 十 at the beginning is one ten. */
function hearSmall(heard: Heard, unit: number): boolean {
  const isFirst = heard.pending === null && unit === 10 && heard.section.isZero();
  if ((heard.pending === null && !isFirst) || unit >= heard.last) return false;
  heard.section = heard.section.plus((heard.pending?.value ?? new Decimal(1)).times(unit));
  heard.last = unit;
  heard.pending = null;
  heard.afterZero = false;
  return true;
}

function hearLarge(heard: Heard, unit: number): boolean {
  const section = heard.section.plus(heard.pending?.value ?? 0);
  if (section.isZero() || unit >= heard.lastLarge) return false;
  heard.total = heard.total.plus(section.times(unit));
  heard.section = new Decimal(0);
  heard.last = unit;
  heard.lastLarge = unit;
  heard.pending = null;
  heard.afterZero = false;
  return true;
}

function conclusion({ total, section, last, pending, afterZero }: Heard): string | null {
  const sum = total.plus(section);
  if (pending === null) return last === Infinity || afterZero ? null : sum.toFixed();
  const { value, digits } = pending;
  if (last === Infinity) return sum.plus(value).toFixed();
  if (!value.isInteger()) return null;
  if (afterZero || last === 10) return value.lt(last) ? sum.plus(value).toFixed() : null;
  if (digits === 1) return sum.plus(value.times(last / 10)).toFixed();
  return digits === String(last).length - 1 ? sum.plus(value).toFixed() : null;
}

function valueOf(token: string): Decimal | null {
  if (/^\d/.test(token)) return new Decimal(token);
  const [whole = '', fraction] = token.split('点');
  const digits = (signs: string): string | null => {
    const values = Array.from(signs).map((sign) => DIGITS.get(sign));
    return values.includes(undefined) ? null : values.join('');
  };
  const [before, after] = [digits(whole), fraction === undefined ? '0' : digits(fraction)];
  return before === null || before === '' || after === null ? null : new Decimal(`${before}.${after}`);
}
