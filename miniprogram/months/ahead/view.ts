import { sum, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord, OtherDebtRecord, PlanRecord } from '../../ledger/records';
import { readPlanForm } from '../../forms/plan/read';
import { formOf } from '../../forms/plan/record';
import { takenFrom } from '../../forms/plan/debt-of-loans';
import { monthOf, shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf, titlesApart } from '../../text/title';
import { openDebts } from '../simulate/debt';
import { barsOf, type Bars } from './bars';
import { dueMonths, type DueMonth, type MonthItem, type Tried } from './due-months';
import { fittingPlans, type FittingPlan } from './fitting-plan';

/** What 未来 12 个月 shows. */
export interface AheadPage {
  readonly isEmpty: boolean;
  readonly leftOut: string;
  readonly bars: Bars;
  readonly from: string;
  readonly to: string;
  /** What the picture shows, in a sentence. */
  readonly facts: string;
  readonly means: string;
  /** Up to the last in which something falls due. */
  readonly months: readonly MonthRow[];
  /** "2027年5月起没有到期的。", or ''. */
  readonly after: string;
  /** What would make all of it fit, a sentence each; none where it fits, or nobody has said what a month carries. */
  readonly ways: readonly string[];
  /** Saved plans that can be tried on. */
  readonly plans: readonly PlanChoice[];
}

export interface MonthRow {
  readonly key: string;
  readonly label: string;
  readonly total: string;
  /** The same with its unit. */
  readonly said: string;
  /** "超出 1,234.00", or ''. */
  readonly over: string;
  readonly summary: string;
  /** Only of the month that is open. */
  readonly items: readonly { readonly key: string; readonly title: string; readonly what: string; readonly amount: string }[];
}

export interface PlanChoice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly chosen: boolean;
}

interface Shown {
  readonly means: Fen | null;
  /** The saved plans that are tried on. */
  readonly chosen: readonly string[];
  /** The month that is open. */
  readonly opened: string;
  readonly others?: readonly OtherDebtRecord[];
}

const KINDS: Readonly<Record<MonthItem['kind'], string>> = { overdue: '已逾期，罚息每天还在加', term: '到期', agreed: '协议的一期', tried: '试放的方案' };

export function aheadPage(records: readonly LoanRecord[], plans: readonly PlanRecord[], today: ISODate, { means, chosen, opened, others = [] }: Shown): AheadPage {
  const offers = triable(plans, records);
  const tried = offers.filter(({ plan }) => chosen.includes(plan.id)).map((one) => one.tried);
  const months = dueMonths(records, today, tried, others);
  const { debts, leftOut } = openDebts(records, today, [], others);
  const titles = titlesApart([...records, ...others], today);
  const lastDue = months.reduce((last, { total }, place) => (total > 0 ? place + 1 : last), 0);
  const over = means === null ? [] : months.filter(({ total }) => total > means);
  return {
    isEmpty: months.every(({ total }) => total === 0),
    leftOut: leftOut.length === 0 ? '' : `${leftOut.map((record) => `「${titleOf(record)}」`).join('')}算不出来，没有算进去。`,
    bars: barsOf(months.map(({ total }) => total), means),
    from: labelOf(months[0]),
    to: labelOf(months[months.length - 1]),
    facts: `${factsOf(months, over, means)}${others.length === 0 ? '' : '信用卡按每期只还最低算，和房贷都是估算。'}`,
    means: means === null ? '' : `${yuan(means)} 元`,
    months: months.slice(0, lastDue).map((month) => monthRow(month, means, opened, titles, today)),
    after: lastDue === months.length ? '' : `${labelOf(months[lastDue])}起没有到期的。`,
    ways: means === null || over.length === 0 ? [] : waysOf(fittingPlans(months, debts.filter(({ id }) => !tried.some(({ loanIds }) => loanIds.includes(id))), means, today), titles, over, means),
    plans: offers.map(({ plan, tried: { loanIds } }) => ({ id: plan.id, name: plan.name, detail: loanIds.map((id) => titles.get(id) ?? '').join('、'), chosen: chosen.includes(plan.id) })),
  };
}

/** Saved plans in installments for loans of the ledger: those can stand in place of the loans' own terms. */
function triable(plans: readonly PlanRecord[], records: readonly LoanRecord[]): { readonly plan: PlanRecord; readonly tried: Tried }[] {
  return plans.flatMap((plan) => {
    const values = formOf(plan);
    const reading = readPlanForm(values);
    const loanIds = takenFrom(values, records).map(({ id }) => id);
    if (!('offer' in reading) || reading.offer.kind !== 'installments' || loanIds.length === 0) return [];
    return [{ plan, tried: { loanIds, offer: reading.offer } }];
  });
}

function labelOf(month: DueMonth | undefined): string {
  return month === undefined ? '' : monthOf(`${month.month}-01`);
}

function factsOf(months: readonly DueMonth[], over: readonly DueMonth[], means: Fen | null): string {
  const all = `12 个月一共到期 ${yuan(sum(months.map(({ total }) => total)))} 元`;
  const most = [...months].sort((a, b) => b.total - a.total)[0];
  const peak = most === undefined ? '' : `，最多的是${labelOf(most)}，${yuan(most.total)} 元`;
  if (means === null) return `${all}${peak}。`;
  return `${all}${peak}。每月能拿出 ${yuan(means)} 元，${over.length === 0 ? '每个月都放得下' : `有 ${over.length} 个月放不下`}。`;
}

function monthRow({ month, items, total }: DueMonth, means: Fen | null, opened: string, titles: ReadonlyMap<string, string>, today: ISODate): MonthRow {
  const late = items.some(({ kind }) => kind === 'overdue');
  return {
    key: month,
    label: monthOf(`${month}-01`),
    total: yuan(total),
    said: `${yuan(total)} 元`,
    over: means !== null && total > means ? `超出 ${yuan(total - means)}` : '',
    summary: items.length === 0 ? '没有到期的' : `${new Set(items.map(({ loanId }) => loanId)).size} 笔${late ? '，含已逾期的' : ''}`,
    items: month !== opened ? [] : items.map(({ loanId, on, amount, kind }) => ({
      key: `${loanId} ${on} ${kind}`,
      title: titles.get(loanId) ?? '',
      what: kind === 'overdue' ? KINDS.overdue : `${shortDay(on, today)}，${KINDS[kind]}`,
      amount: yuan(amount),
    })),
  };
}

const MOST_WAYS = 3;

function waysOf(plans: readonly FittingPlan[] | null, titles: ReadonlyMap<string, string>, over: readonly DueMonth[], means: Fen): string[] {
  if (plans === null) {
    const most = Math.max(...over.map(({ total }) => total));
    return [`就算把能谈的都谈成 60 期，也有月份放不下：最多的一个月差 ${yuan(most - means)} 元。先谈减免、停息或延期，再看收支表里还能不能挪。`];
  }
  return plans.slice(0, MOST_WAYS).map(({ ids, termCount, perTerm }) => {
    const whose = ids.length === 1 ? `「${titles.get(ids[0] ?? '') ?? ''}」` : `没有协议的 ${ids.length} 笔`;
    return `把${whose}谈成 ${termCount} 期以上，每期最多 ${yuan(perTerm)} 元，每个月就都放得下。`;
  });
}
