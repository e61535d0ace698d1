import type { Fen, ISODate } from '../../calc/main';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import type { BalanceChart } from '../../views/chart/balance-chart';
import type { PlanFormValues } from '../../forms/plan/values';
import { yuan } from '../../text/money';
import { compared, comparedChart, MOST_COMPARED, type Compared, type PlanEntry } from './compared';
import { signedAs } from '../../loans/signed-as';
import { formOf, summaryOf } from '../../forms/plan/record';
import { compareRows, type CompareRow } from './table';
import { whoseDebt } from './whose';

/** The plan that stands in the form and isn't saved, among the saved ones. */
export const CURRENT = 'current';

/** What 存下的方案 shows: the plans to choose from, and those that are chosen side by side. */
export interface SavedPlans {
  readonly choices: readonly PlanChoice[];
  readonly columns: readonly Pick<Compared, 'id' | 'letter' | 'name' | 'mark'>[];
  readonly rows: readonly CompareRow[];
  readonly chart: BalanceChart | null;
  /** What must be known before the figures are compared. */
  readonly notes: readonly string[];
}

export interface PlanChoice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly chosen: boolean;
  /** The form's own plan can't be opened or deleted: it isn't saved. */
  readonly saved: boolean;
}

/**
 * @param current what stands in the plan form, or null where nothing is typed there or it is one of the saved plans
 * @param chosen the ids to compare; null for the usual: the first ones
 * @param budget what a month may carry, in fen; null where nobody has said
 */
export function savedPlans(
  plans: readonly PlanRecord[],
  current: PlanFormValues | null,
  records: readonly LoanRecord[],
  chosen: readonly string[] | null,
  today: ISODate,
  budget: Fen | null = null,
): SavedPlans {
  const entries: PlanEntry[] = [
    ...(current === null ? [] : [{ id: CURRENT, name: '正在填的', values: current }]),
    ...plans.map((plan) => ({ id: plan.id, name: plan.name, values: formOf(plan) })),
  ];
  const wanted = chosen ?? entries.slice(0, MOST_COMPARED).map(({ id }) => id);
  const side = compared(entries.filter(({ id }) => wanted.includes(id)), records, today);
  return {
    choices: entries.map(({ id, name, values }) => ({ id, name, detail: `${signedAs(id, records) === null ? '' : '已签 · '}${detailOf(values, records, today)}`, chosen: wanted.includes(id), saved: id !== CURRENT })),
    columns: side.map(({ id, letter, name, mark }) => ({ id, letter, name, mark })),
    rows: side.length < 2 ? [] : compareRows(side, today),
    chart: side.length < 2 ? null : comparedChart(side, today),
    notes: side.length < 2 ? [] : [...notesOn(side), ...beyondBudget(side, budget)],
  };
}

/** The ids to compare after a tap on one of them. */
export function toggled({ choices }: SavedPlans, id: string): string[] | 'too-many' {
  const chosen = choices.filter((choice) => choice.chosen).map((choice) => choice.id);
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < MOST_COMPARED ? [...chosen, id] : 'too-many';
}

function detailOf(values: PlanFormValues, records: readonly LoanRecord[], today: ISODate): string {
  const whose = whoseDebt(values, records);
  return `${whose === '' ? '' : `${whose}：`}${summaryOf(values, today)}`;
}

function notesOn(side: readonly Compared[]): string[] {
  const debts = [...new Set(side.map(({ owed }) => owed))];
  const days = [...new Set(side.map(({ from }) => from))];
  return [
    ...(debts.length > 1 ? [`这几个方案谈的债务不一样（${side.map(({ letter, owed }) => `${letter} ${yuan(owed)}`).join('，')}），合计不能直接比。`] : []),
    ...(days.length > 1 ? ['它们不是同一天的债务，和别的路比时各从自己那天算起。'] : []),
  ];
}

/** Plans that take more a month than there is: which of them is the best doesn't matter then. */
function beyondBudget(side: readonly Compared[], budget: Fen | null): string[] {
  if (budget === null) return [];
  const beyond = side.filter(({ highestPayment }) => highestPayment > budget);
  return beyond.map(({ letter, termCount, highestPayment }) => `${letter} ${termCount > 1 ? '每期最多' : '要一次拿出'} ${yuan(highestPayment)} 元，超过每月能拿出的 ${yuan(budget)} 元。`);
}
