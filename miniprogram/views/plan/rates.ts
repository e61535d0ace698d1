import { addMonths, CalcError, cashFlowRate, daysBetween, type ISODate } from '../../calc/index';
import { calculated } from '../calculated';
import { yuan } from '../text/money';
import { roundedPercent } from '../text/rate';
import type { Plan } from './read';

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

/** A first period of so many days still counts as about a month. */
const ABOUT_A_MONTH = { least: 15, most: 45 };
/** Beyond this a rate says nothing but "a lot". */
const HIGHEST_SHOWN = 10;

/**
 * The month rates suppose a payment each month from a month after signing (domain.md section 5). Where the first due date
 * is another, the rate by the real dates (XIRR, actual days ÷ 365) stands beside them; far from a month it stands alone.
 */
export function planRates(plan: Plan, signedOn: ISODate): PlanRates {
  const firstDueOn = plan.installments[0]?.dueOn ?? signedOn;
  const days = daysBetween(signedOn, firstDueOn);
  const exact = firstDueOn === addMonths(signedOn, 1);
  const monthly = exact || (plan.installments.length > 1 && days >= ABOUT_A_MONTH.least && days <= ABOUT_A_MONTH.most);
  const { flatAnnual, simpleAnnual, compoundAnnual } = plan.rates;
  const flat = monthly ? flatAnnual : flatByDates(plan, signedOn);
  const rows = [
    row('名义年化（按原始本金）', flat, true),
    ...(monthly ? [row('年化利率（单利）', simpleAnnual), row('年化利率（复利 IRR）', compoundAnnual)] : []),
    ...(exact ? [] : [row('年化利率（按实际日期 XIRR）', rateByDates(plan, signedOn))]),
  ];
  return { rows, why: why(plan, rows, exact) };
}

function why({ totalInterest, financed, installments }: Plan, [flat, ...real]: readonly RateRow[], exact: boolean): string {
  if (totalInterest === 0) return '不收利息：还的总额等于要还的债务。';
  const values = real.map(({ label, value }) => `${value}（${label.replace(/^年化利率（|）$/g, '')}）`).join('、');
  const dates = exact ? '' : '首期不是签约后正好一个月，所以按实际日期另算了一个。';
  if (installments.length === 1) return `只有一期，钱占用到 ${installments[0]?.dueOn ?? ''}，折成一年是 ${values}。`;
  return (
    `${flat?.value ?? ''} 是总利息 ÷ 最初的 ${yuan(financed)} 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，` +
    `按实际占用的金额折算，年化是 ${values}。${dates}对方报的“年利率”若是 ${flat?.value ?? ''}，说的是前一种。`
  );
}

function row(label: string, rate: number | null, flat = false): RateRow {
  if (rate === null) return { label, value: '算不出', flat };
  return { label, value: rate > HIGHEST_SHOWN ? '超过 1000%' : roundedPercent(rate, 2), flat };
}

function flatByDates({ totalInterest, financed, lastDueOn }: Plan, signedOn: ISODate): number {
  return totalInterest / financed / (daysBetween(signedOn, lastDueOn) / 365);
}

/** A plan is paid out once and then only paid back: it has no rate only where that is too high to be a number. */
function rateByDates({ financed, installments }: Plan, signedOn: ISODate): number | null {
  const paid = installments.map(({ dueOn, principal, interest }) => ({ on: dueOn, amount: principal + interest }));
  const rate = calculated(() => cashFlowRate([{ on: signedOn, amount: -financed }, ...paid]));
  if (!(rate instanceof CalcError)) return rate;
  return rate.code === 'no-rate' ? Infinity : null;
}
