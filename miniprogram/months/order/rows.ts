import { addMonths, sum, type Fen, type ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { OpenDebt } from '../simulate/debt';
import type { Estimate } from '../simulate/estimate';
import type { Strategy } from '../simulate/orders';
import type { Simulation } from '../simulate/simulate';

/** What one order of repayment comes to, exactly or roughly; amounts in fen. */
export interface Outcome {
  readonly strategy: Strategy;
  readonly freeOn: ISODate | null;
  readonly months: number;
  readonly cost: Fen;
  readonly missed: number;
  readonly exact: boolean;
}

/** A strategy as a row of the page. */
export interface StrategyRow {
  readonly strategy: Strategy;
  readonly name: string;
  readonly when: string;
  readonly cost: string;
  readonly remark: string;
  /** "最省", or ''. */
  readonly best: string;
  readonly chosen: boolean;
}

export const STRATEGY_NAMES: Readonly<Record<Strategy, string>> = {
  avalanche: '先还最贵的', snowball: '先还最小的', 'most-urgent': '先还逾期最久的', own: '我自己排',
};

export function exactly(strategy: Strategy, { freeOn, months, cost, missed }: Simulation): Outcome {
  return { strategy, freeOn, months: months.length, cost, missed: missed.length, exact: true };
}

/** Its last month counts whole. */
export function roughly(strategy: Strategy, estimated: Estimate, from: ISODate): Outcome {
  const months = Math.ceil(estimated.months);
  return { strategy, freeOn: addMonths(from, months - 1), months, cost: estimated.cost, missed: 0, exact: false };
}

/** By days overdue is an order only where something is; one's own only with several. */
export function strategiesFor(debts: readonly OpenDebt[]): readonly Strategy[] {
  if (debts.filter(({ standing }) => !standing).length < 2) return ['avalanche'];
  return ['avalanche', 'snowball', ...(debts.some(({ daysOverdue }) => daysOverdue > 0) ? ['most-urgent' as const] : []), 'own'];
}

export function strategyRows(outcomes: readonly Outcome[], chosen: Strategy, today: ISODate): StrategyRow[] {
  const free = outcomes.filter(({ freeOn, exact }) => freeOn !== null && exact);
  const least = Math.min(...free.map(({ cost }) => cost));
  const differ = free.some(({ cost }) => cost !== least);
  return outcomes.map(({ strategy, freeOn, months, cost, missed, exact }) => ({
    strategy,
    name: outcomes.length === 1 ? '这样还' : STRATEGY_NAMES[strategy],
    when: freeOn === null ? '30 年也还不完' : `${exact ? '' : '约 '}${shortDay(freeOn, today)}还清，${exact ? '' : '约 '}${months} 个月`,
    cost: freeOn === null ? '' : yuan(cost),
    remark: missed === 0 ? '' : `有 ${missed} 期到时钱不够，会晚还`,
    best: exact && differ && freeOn !== null && cost === least ? '最省' : '',
    chosen: strategy === chosen,
  }));
}

/** The sentence that matters: what the cheapest saves, and by how much it is earlier; '' where there is nothing to compare. */
export function sentenceOf(outcomes: readonly Outcome[]): string {
  const free = outcomes.filter(({ freeOn, exact, strategy }) => freeOn !== null && exact && strategy !== 'own');
  const best = [...free].sort((a, b) => a.cost - b.cost)[0];
  const dearest = [...free].sort((a, b) => b.cost - a.cost)[0];
  if (best === undefined || dearest === undefined || free.length < 2) return '';
  const saved = dearest.cost - best.cost;
  if (saved === 0) return '先还哪笔花的钱都一样，按顺手的来。';
  const sooner = dearest.months - best.months;
  const time = sooner > 0 ? `，早 ${sooner} 个月` : sooner < 0 ? `，但晚 ${-sooner} 个月` : '';
  return `${STRATEGY_NAMES[best.strategy]}，比${STRATEGY_NAMES[dearest.strategy]}少付 ${yuan(saved)} 元${time}。`;
}

/** All that is owed today but for mortgages, and what isn't in it. */
export function totalsOf(debts: readonly OpenDebt[]): { readonly owed: string; readonly summary: string } {
  const counted = debts.filter(({ standing }) => !standing);
  const late = counted.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const beside = debts.length === counted.length ? '' : `；另有 ${debts.length - counted.length} 笔房贷照月供还，没算在里面`;
  return { owed: yuan(sum(counted.map(({ owed }) => owed))), summary: `${counted.length} 笔${late === 0 ? '，没有逾期' : `，其中 ${late} 笔逾期`}${beside}` };
}
