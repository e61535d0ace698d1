import Decimal from 'decimal.js';
import type { Rate } from '../calc/main';
import { plainText } from './plain-text';
import { read, refuse, type Reading } from './reading';
import { spokenNumber } from './spoken-number';

/** The calculation takes rates of at most 12 decimals (rule 9.3). */
const RATE_DECIMALS = 12;

/** For how long a rate is meant. */
export type RatePeriod = 'day' | 'month' | 'year';

const PERIODS: readonly { readonly period: RatePeriod; readonly name: string; readonly before: RegExp; readonly after: RegExp }[] = [
  { period: 'day', name: '日利率', before: /^(日利率|日利息|日息|日费率|每日|每天|一天|按日)/, after: /(\/?[天日]|每[天日]|一天|日息)$/ },
  { period: 'month', name: '月费率', before: /^(月利率|月费率|月利息|月息|期费率|期利率|每月|每期|一个月)/, after: /(\/?个?月|\/?期|每月|每期|月息|月利率)$/ },
  { period: 'year', name: '年利率', before: /^(年化利率|年化|年利率|年利息|年息|年费率|每年|一年)/, after: /(\/?年|每年|年化|年息)$/ },
];

/** So many ten thousandths, thousandths, hundredths: how the first words of a rate, or its last sign, name its unit. */
const PARTS: readonly { readonly words: RegExp; readonly sign: RegExp; readonly of: number }[] = [
  { words: /^万(分之)?/, sign: /‱$/, of: 10_000 },
  { words: /^千分之/, sign: /‰$/, of: 1000 },
  { words: /^(百分之)?/, sign: /%$/, of: 100 },
];

/** 厘 is a part of its own for each period: 日息 5 厘 is 5 per ten thousand, 月息 6 厘 6 per thousand, 年息 6 厘 6 percent. */
const LI: Readonly<Record<RatePeriod, number>> = { day: 10_000, month: 1000, year: 100 };
/** "6厘", "1分5", "一分二厘", "7厘5": 1 分 is 10 厘, and what is left out after the last is its tenth. */
const BY_LI = /^(?:([^分厘]{1,12})分)?(?:([^分厘]{1,12})(?:厘([\d一二三四五六七八九])?)?)?$/;

/**
 * Reads a rate as it is written and said: "0.05", "0.05%", "18％", "万5", "万分之五", "千分之六", "6‰", "月息6厘", "0.045%/天", "年化 18%".
 * Gives the rate as decimal text: "0.05" is "0.0005". Where the words name another period than the field asks for, it is refused.
 *
 * @param name the field's label, for the sentence
 * @param example a number as it is usual in that field
 * @param period what the field asks for, where a period can be named at all
 */
export function readPercent(typed: string, name: string, example = '0.05', period?: RatePeriod): Reading<Rate> {
  const { text, said } = withoutPeriod(plainText(typed).replace(/^利率|[:：]/g, ''));
  const { number, of, isSaid } = withoutLi(text, said ?? period) ?? withoutPart(text);
  if (number === '') return refuse(`请填${name}`);
  if (/^[-−]/.test(number)) return refuse(`${name}不能是负数`);
  const digits = isSaid && !/^\d/.test(number) ? spokenNumber(number) : number;
  if (digits === null || !/^\d{1,6}(\.\d{1,10})?$/.test(digits)) return refuse(`${name}只填数字，如 ${example}`);
  if (said !== undefined && said !== period) return refuse(`写的像是${nameOf(said)}，这里填${name}`);
  return read(rateText(new Decimal(digits).div(of)));
}

interface Part {
  readonly number: string;
  readonly of: number;
  readonly isSaid: boolean;
}

/** A rate in 分 and 厘; undefined where it is none, or where nothing says for how long it is meant. */
function withoutLi(text: string, period: RatePeriod | undefined): Part | undefined {
  const [, fen = '', li = '', tenth = ''] = (/[分厘]/.test(text) && BY_LI.exec(text)) || [];
  if (period === undefined || fen + li === '') return undefined;
  const parts = [[fen, 10], [li, 1], [tenth, '0.1']].map(([said, weight]) => [said === '' ? '0' : spokenNumber(String(said)), weight] as const);
  if (parts.some(([number]) => number === null)) return undefined;
  return { number: Decimal.sum(...parts.map(([number, weight]) => new Decimal(number ?? 0).times(weight ?? 1))).toFixed(), of: LI[period], isSaid: true };
}

/** Whether it is so many per thousand as a sign or a word has it. */
export function isByThousand(typed: string): boolean {
  return /‰|千分之/.test(plainText(typed));
}

/** The number that a rate has so many parts of; without a word or a sign it is so many percent. */
function withoutPart(text: string): Part {
  const part = PARTS.find(({ words, sign }) => (words.exec(text)?.[0] ?? '') !== '' || sign.test(text));
  if (part === undefined) return { number: text, of: 100, isSaid: false };
  return { number: text.replace(part.words, '').replace(part.sign, ''), of: part.of, isSaid: true };
}

function withoutPeriod(text: string): { readonly text: string; readonly said?: RatePeriod } {
  for (const { period, before, after } of PERIODS) {
    const shorter = text.replace(before, '').replace(after, '');
    if (shorter !== text) return { text: shorter.replace(/^[:：约为是]/, ''), said: period };
  }
  return { text };
}

function nameOf(said: RatePeriod): string {
  return PERIODS.find(({ period }) => period === said)?.name ?? '';
}

/** The rate a day that goes with a simple annual rate; daily × year's days = annual (rule 2.2). */
export function dailyFromAnnual(annual: Rate, yearDays: 360 | 365): Rate {
  return rateText(new Decimal(annual).div(yearDays));
}

/** The simple annual rate that goes with a rate a day. */
export function annualFromDaily(daily: Rate, yearDays: 360 | 365): Rate {
  return rateText(new Decimal(daily).times(yearDays));
}

function rateText(rate: Decimal): Rate {
  return rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}
