import type { ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { roundedPercent } from '../../text/rate';
import { firstPeriod, type OfferRates } from '../../loans/measures';
import type { InstallmentOffer } from '../../loans/offer';

/** One rate of a plan, labelled with which it is; the flat one never stands out. */
export interface RateRow {
  readonly label: string;
  readonly value: string;
  readonly flat: boolean;
}

/** The rates of a plan and, in plain words, why the flat one and the others differ. */
export interface PlanRates {
  readonly rows: readonly RateRow[];
  readonly why: string;
}

export const RATE_LABELS = {
  flat: '名义年化（按原始本金）', simple: '年化利率（单利）', compound: '年化利率（复利 IRR）', byDates: '年化利率（按实际日期 XIRR）',
} as const;

/** Beyond this a rate says nothing but "a lot". */
const HIGHEST_SHOWN = 10;

/**
 * The month rates suppose a payment each month from a month after signing (rule 5.26). Where the first due date
 * is another, the rate by the real dates stands beside them; far from a month it stands alone.
 */
export function planRates(offer: InstallmentOffer, { flat, simple, compound, byDates }: OfferRates, today: ISODate): PlanRates {
  const period = firstPeriod(offer);
  const rows = [
    row('flat', flat),
    ...(period === 'other' ? [] : [row('simple', simple), row('compound', compound)]),
    ...(period === 'a-month' ? [] : [row('byDates', byDates)]),
  ];
  return { rows, why: why(offer, rows, { exact: period === 'a-month', today }) };
}

export function rateText(rate: number | null): string {
  if (rate === null) return '算不出';
  return rate > HIGHEST_SHOWN ? '超过 1000%' : roundedPercent(rate, 2).replace(/^-0\.00%$/, '0.00%');
}

/** A rate in percent with the two decimals that are shown of it; what is shown as "a lot" is all alike. */
export function asShown(rate: number): number {
  return rate > HIGHEST_SHOWN ? Infinity : Math.round(rate * 10_000) / 100;
}

function row(kind: keyof OfferRates, rate: number | null): RateRow {
  return { label: RATE_LABELS[kind], value: rateText(rate), flat: kind === 'flat' };
}

function why({ plan }: InstallmentOffer, [flat, ...real]: readonly RateRow[], { exact, today }: { readonly exact: boolean; readonly today: ISODate }): string {
  const { totalInterest, financed, installments } = plan;
  if (totalInterest === 0) return '不收利息：还的总额等于要还的债务。';
  const values = real.map(({ label, value }) => `${value}（${label.replace(/^年化利率（|）$/g, '')}）`).join('、');
  const dates = exact ? '' : '首期不是签约后正好一个月，所以按实际日期另算了一个。';
  if (installments.length === 1) return `只有一期，钱占用到 ${shortDay(installments[0]?.dueOn ?? '', today)}，折成一年是 ${values}。`;
  return (
    `${flat?.value ?? ''} 是总利息 ÷ 最初的 ${yuan(financed)} 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，` +
    `按实际占用的金额折算，年化是 ${values}。${dates}对方报的“年利率”若是 ${flat?.value ?? ''}，说的是前一种。`
  );
}
