import { sum, type Fen } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import { needsBudget, type Subject } from './subject';
import type { ExtraValues } from './values';

/** What stands in the field of what is paid anyway, and where it is from. */
export interface UsualBudget {
  readonly text: string;
  readonly hint: string;
}

/**
 * Until somebody types it here: what was typed in 先还哪笔; else nothing, which is what falls due. Where something is overdue that
 * never pays it off: then what 收支表 leaves for all debts, or what falls due in the next month.
 */
export function budgetFor({ budget }: ExtraValues, ordered: string | undefined, means: Fen | null, subject: Subject): UsualBudget {
  const { debts, isOne } = subject;
  const isLate = needsBudget(subject);
  if (budget !== undefined) return { text: budget, hint: hintOf(budget, isLate) };
  if (!isOne && ordered !== undefined && ordered !== '') return { text: ordered, hint: `照「先还哪笔」里填的${isLate ? '' : '；清空就按每期到期的算'}` };
  if (!isLate) return { text: '', hint: hintOf('', false) };
  if (!isOne && means !== null && means > 0) return { text: String(means / 100), hint: '照收支表里每月能拿出的填的，可以改' };
  const next = nextMonthOf(debts);
  return next === 0 ? { text: '', hint: hintOf('', true) } : { text: String(next / 100), hint: '照往后一个月到期的填的，可以改' };
}

export function hintOf(budget: string, isLate: boolean): string {
  if (budget.trim() !== '') return '';
  return isLate ? '有逾期或要提前到期的，填上才算得出哪天还清' : '空着就按每期到期的算';
}

function nextMonthOf(debts: readonly OpenDebt[]): Fen {
  return sum(debts.map(({ nextMonth }) => nextMonth));
}
