import { sum, type Fen, type ISODate } from '../../calc/main';
import type { OtherTerms } from '../../ledger/records';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf, titlesApart } from '../../text/title';
import { balanceChart, type BalanceChart } from '../../views/chart/balance-chart';
import { isLoan, type OpenDebt, type OpenDebts } from '../simulate/debt';
import { estimate } from '../simulate/estimate';
import { orderOf, type Strategy } from '../simulate/orders';
import type { Simulation } from '../simulate/simulate';
import { firstMonth, type FirstMonth } from './first-month';
import type { Reckoned } from './reckoning';
import { exactly, roughly, sentenceOf, strategiesFor, STRATEGY_NAMES, strategyRows, totalsOf, type Outcome, type StrategyRow } from './rows';
import { readBudget, type OrderValues } from './values';

/** What 先还哪笔 shows. */
export interface OrderPage {
  /** Nothing is owed that could be ordered. */
  readonly isEmpty: boolean;
  readonly totals: { readonly owed: string; readonly summary: string };
  /** Which loans can't be counted in, or ''. */
  readonly leftOut: string;
  readonly problem: string;
  readonly rows: readonly StrategyRow[];
  /** Whether the rows are the estimate or exact, in words. */
  readonly certainty: string;
  readonly isExact: boolean;
  readonly sentence: string;
  /** The budget is too small, and which would do. */
  readonly warning: string;
  readonly chart: BalanceChart | null;
  readonly first: FirstMonth | null;
  readonly debts: readonly DebtRow[];
}

export interface DebtRow {
  readonly id: string;
  readonly title: string;
  readonly owed: string;
  /** How this lender can be paid. */
  readonly how: string;
  readonly cleared: string;
  /** Whether it can be said that the lender takes parts. */
  readonly canAsk: boolean;
  readonly takesPart: boolean;
  /** It can be put a place earlier in the person's own order. */
  readonly canMove: boolean;
}

/**
 * @param typed the budget as it stands in the field
 * @param reckoned what the exact way has found for just this; null while it is at work
 */
export function orderPage({ debts, leftOut }: OpenDebts, values: OrderValues, typed: string, reckoned: Reckoned | null, today: ISODate): OrderPage {
  const budget = readBudget(typed);
  const strategies = strategiesFor(debts);
  const chosen = strategies.includes(values.chosen) ? values.chosen : 'avalanche';
  const outcomes = budget.ok ? outcomesOf(debts, strategies, values.own, budget.value, reckoned, today) : [];
  const result = reckoned?.results.get(chosen);
  const titles = titlesApart(debts.map(({ record }) => record), today);
  return {
    isEmpty: debts.every(({ standing }) => standing),
    totals: totalsOf(debts),
    leftOut: leftOut.length === 0 ? '' : `${leftOut.map((record) => `「${titleOf(record)}」`).join('')}算不出来，没有算进去。`,
    problem: typed === '' || budget.ok ? '' : budget.problem,
    rows: strategyRows(outcomes, chosen, today),
    certainty: certaintyOf(debts, reckoned),
    isExact: reckoned !== null,
    sentence: sentenceOf(outcomes),
    warning: reckoned === null || !budget.ok ? '' : warningOf(reckoned, budget.value),
    chart: reckoned === null ? null : chartOf(reckoned, today),
    first: result === undefined ? null : firstMonth(debts, titles, result, today),
    debts: debtRows(debts, values, { result, titles, today }),
  };
}

function certaintyOf(debts: readonly OpenDebt[], reckoned: Reckoned | null): string {
  if (reckoned === null) return '估算：按月粗算，可能差一个月、一成左右。正在按每笔借款的合同逐天算。';
  return `按每笔借款的合同逐天算出来的${debts.every(isLoan) ? '' : '，信用卡、亲友、房贷是估算'}；实际以官方账单为准。`;
}

/** Exactly where that is known, else roughly where it can be told: not while the budget is below what falls due, as penalties come then. */
function outcomesOf(debts: readonly OpenDebt[], strategies: readonly Strategy[], own: readonly string[], budget: Fen, reckoned: Reckoned | null, today: ISODate): Outcome[] {
  if (debts.length === 0) return [];
  const isEnough = budget >= sum(debts.map(({ nextMonth }) => nextMonth));
  return strategies.flatMap((strategy): Outcome[] => {
    const exact = reckoned?.results.get(strategy);
    if (exact !== undefined) return [exactly(strategy, exact)];
    const rough = isEnough ? estimate(debts, orderOf(debts, strategy, own), budget, today) : null;
    return rough === null ? [] : [roughly(strategy, rough, today)];
  });
}

function warningOf({ results, least }: Reckoned, budget: number): string {
  const all = [...results.values()];
  if (all.every(({ freeOn, missed }) => freeOn !== null && missed.length === 0)) return '';
  const enough = least === null ? '正在找每月至少要多少。' : `要一期不晚，每月至少 ${yuan(least)} 元，还差 ${yuan(least - budget)} 元。`;
  return `每月 ${yuan(budget)} 元不够。${enough}拿不出这么多的话，先和贷款机构谈更长的期数，别去借新的补旧的。`;
}

/** A line for each way that differs: those that come to the same would lie on each other. */
function chartOf({ results }: Reckoned, today: ISODate): BalanceChart | null {
  const all = [...results].filter(([strategy, { freeOn }]) => freeOn !== null && strategy !== 'own');
  const free = all.filter(([, { cost, freeOn }], place) => all.findIndex(([, other]) => other.cost === cost && other.freeOn === freeOn) === place);
  return balanceChart(free.map(([strategy, result]) => ({ name: free.length === 1 ? '还欠' : STRATEGY_NAMES[strategy], points: pointsOf(result, today), shape: 'slope' as const })), today);
}

function pointsOf({ months, freeOn }: Simulation, today: ISODate): { readonly on: ISODate; readonly amount: number }[] {
  const points = months.map(({ from, owed }) => ({ on: from, amount: owed }));
  return [...points, { on: freeOn ?? today, amount: 0 }];
}

interface Answer {
  readonly result: Simulation | undefined;
  readonly titles: ReadonlyMap<string, string>;
  readonly today: ISODate;
}

function debtRows(debts: readonly OpenDebt[], values: OrderValues, { result, titles, today }: Answer): DebtRow[] {
  const order = orderOf(debts, values.chosen, values.own).ahead;
  return order.flatMap((index, place) => {
    const debt = debts[index];
    if (debt === undefined) return [];
    const cleared = result?.clearedOn[index];
    return [{
      id: debt.id,
      title: titles.get(debt.id) ?? '',
      owed: yuan(debt.owed),
      how: howOf(debt),
      cleared: result === undefined ? '' : debt.standing ? '按月供继续还' : cleared ? `${shortDay(cleared, today)}还清` : '30 年也还不完',
      canAsk: isLoan(debt) && !debt.agreed && debt.record.product !== 'weilidai',
      takesPart: debt.takesPart,
      canMove: values.chosen === 'own' && place > 0,
    }];
  });
}

const OTHER_WAYS: Readonly<Record<OtherTerms['kind'], string>> = {
  card: '最低还款到期就还，余下的随时可以多还；估算，以账单为准',
  family: '不算利息；说好的日子到了就还，随时可以多还',
  mortgage: '照月供还，每月先留出来，不提前还；估算，以账单为准',
};

function howOf(debt: OpenDebt): string {
  const { agreed, takesPart, record } = debt;
  if (!('product' in record)) return OTHER_WAYS[record.terms.kind];
  if (agreed) return '有协议：按协议的期数还，排在最前，不提前还';
  if (takesPart) return '可以提前还一部分';
  return record.product === 'weilidai' ? '微粒贷：还到期的，或整笔一次还清（多数说不能只提前还一部分）' : '按不能提前还一部分算：还到期的，或整笔一次还清';
}
