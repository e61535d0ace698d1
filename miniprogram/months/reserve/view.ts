import { addMonths, daysBetween, emergencyFund, type EmergencyFund, type Fen, type ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { readOptionalAmount } from '../../typed/amount';
import type { Means, Simulation } from '../simulate/simulate';

/** What is typed and chosen, kept as the draft 'months-reserve'. */
export interface ReserveValues {
  readonly saved: string;
  /** Put aside a month, beside the debts. */
  readonly aside: string;
  readonly months: '3' | '4' | '5' | '6';
}

export function reserveValues(draft: Readonly<Record<string, string>> = {}): ReserveValues {
  const months = (['3', '4', '5', '6'] as const).find((one) => one === draft['months']) ?? '3';
  return { saved: draft['saved'] ?? '', aside: draft['aside'] ?? '', months };
}

/** What 备用金 shows. Amounts in yuan. */
export interface ReservePage {
  /** Nobody has said what a month costs, or what it leaves. */
  readonly isUntold: boolean;
  readonly problems: { readonly saved?: string; readonly aside?: string };
  readonly target: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly summary: string;
  readonly ways: readonly ReserveWay[];
}

export interface ReserveWay {
  readonly name: string;
  readonly reached: string;
  readonly free: string;
  readonly cost: string;
}

/** A month's living costs and what it leaves for debts and savings, in fen. */
export interface MonthSums {
  readonly livingCosts: Fen;
  readonly means: Fen;
  /** Of the means, what mortgages go on taking once the other debts are repaid. Default 0. */
  readonly standing?: Fen;
}

/** The debts with all of the means, and with what is left beside the saving; null where nothing is saved beside them. */
export interface ReserveRuns {
  readonly first: Simulation;
  readonly beside: Simulation | null;
}

interface Goal {
  readonly sums: MonthSums;
  readonly aside: Fen;
  readonly fund: EmergencyFund;
}

/** What is aimed at; or why it can't be told. */
export function goalOf(sums: MonthSums | null, values: ReserveValues): Goal | ReservePage['problems'] {
  const [saved, aside] = [readOptionalAmount(values.saved, '已经存下的'), readOptionalAmount(values.aside, '每月存')];
  if (!saved.ok || !aside.ok) return { ...(!saved.ok && { saved: saved.problem }), ...(!aside.ok && { aside: aside.problem }) };
  if (sums === null || isUntold(sums)) return {};
  if (aside.value > sums.means) return { aside: `每月只能拿出 ${yuan(sums.means)} 元` };
  return { sums, aside: aside.value, fund: emergencyFund({ livingCosts: sums.livingCosts, saved: saved.value, monthlySurplus: aside.value, months: Number(values.months) }) };
}

function isUntold(sums: MonthSums | null): boolean {
  return sums === null || sums.livingCosts === 0;
}

/** What is to be lived for a goal; null where nothing is missing, or nothing is left a month. */
export function meansFor(goal: ReturnType<typeof goalOf>, today: ISODate): { readonly first: Means; readonly beside: Means | null } | null {
  if (!('fund' in goal) || goal.fund.missing === 0 || goal.sums.means === 0) return null;
  const { sums: { means }, aside, fund: { monthsUntilReached } } = goal;
  const first = { from: today, budget: means };
  return { first, beside: monthsUntilReached === null ? null : { ...first, less: { months: monthsUntilReached, amount: aside } } };
}

/**
 * @param sums null where nobody has said
 * @param runs null while they are lived
 */
export function reservePage(sums: MonthSums | null, values: ReserveValues, runs: ReserveRuns | null, today: ISODate): ReservePage {
  const goal = goalOf(sums, values);
  const none = { isUntold: isUntold(sums), problems: 'fund' in goal ? {} : goal, target: '', percent: 0, summary: '', ways: [] };
  if (!('fund' in goal)) return none;
  const { fund, sums: { livingCosts, means } } = goal;
  const missing = means === 0 ? '每月没有剩下的，现在存不起来：先看收支表里能不能挪，或谈更长的期数。' : '';
  return {
    ...none,
    target: yuan(fund.target),
    percent: Math.floor(fund.progress * 100),
    summary: fund.missing === 0 ? '已经够了。' : `生活费一个月 ${yuan(livingCosts)} 元，${values.months} 个月是 ${yuan(fund.target)} 元，还差 ${yuan(fund.missing)} 元。${missing}`,
    ways: runs === null ? [] : waysOf(goal, runs, today),
  };
}

function waysOf({ sums: { means, standing = 0 }, aside, fund }: Goal, { first, beside }: ReserveRuns, today: ISODate): ReserveWay[] {
  const after = { name: '先还清债，再存', ...(first.freeOn === null ? never(first, today) : afterDebts(first, means - standing, fund, today)) };
  if (beside === null || fund.monthsUntilReached === null) return [after];
  return [after, {
    name: `每月先存 ${yuan(aside)} 元，其余还债`,
    reached: `${shortDay(addMonths(today, fund.monthsUntilReached - 1), today)}存够，${fund.monthsUntilReached} 个月`,
    free: freeText(beside, today),
    cost: costText(beside, first, fund.monthsUntilReached),
  }];
}

function never(result: Simulation, today: ISODate): Omit<ReserveWay, 'name'> {
  return { reached: '债还不清，存不起来', free: freeText(result, today), cost: '' };
}

/** What the last month of the debts leaves is saved, and from the next on all of it. */
function afterDebts(result: Simulation, means: Fen, { missing }: EmergencyFund, today: ISODate): Omit<ReserveWay, 'name'> {
  const last = result.months[result.months.length - 1];
  const months = Math.ceil(Math.max(0, missing - (last?.carried ?? 0)) / Math.max(1, means));
  const reachedOn = addMonths(today, Math.max(0, result.months.length - 1) + months);
  return { reached: `${shortDay(reachedOn, today)}存够`, free: freeText(result, today), cost: result.cost === 0 ? '' : `利息罚息 ${yuan(result.cost)} 元` };
}

function freeText({ freeOn, missed, months }: Simulation, today: ISODate): string {
  if (freeOn === null) return '债 30 年也还不完';
  if (months.length === 0) return '没有要还的债';
  return `${shortDay(freeOn, today)}还清债${missed.length === 0 ? '' : `，有 ${missed.length} 期会晚还`}`;
}

/** What saving first costs: all of it, and for each month of it. */
function costText(beside: Simulation, first: Simulation, months: number): string {
  if (beside.freeOn === null || first.freeOn === null) return '';
  const [more, days] = [beside.cost - first.cost, daysBetween(first.freeOn, beside.freeOn)];
  const later = days > 0 ? `，债晚 ${days} 天还清` : '';
  if (more <= 0) return `利息罚息不多付${later}`;
  return `多付 ${yuan(more)} 元利息罚息${later}；平均每存一个月多付 ${yuan(Math.round(more / months))} 元`;
}
