import { dueDateAfter, isISODate, type ISODate } from '../../calc/main';
import { readCount, type CountField } from '../../typed/count';
import { isChosen } from '../../forms/form-values';
import type { LoanField, LoanFormValues } from './values';

/*
 * 到期一次还本付息 has one due date. The calculation counts it as the last of `termCount` due dates, a month apart; the
 * person knows the day itself. So the form shows that day in place of 每月还款日 and 首个还款日, and calls the terms months.
 */

export function isBullet({ method }: Pick<LoanFormValues, 'method'>): boolean {
  return method === 'bullet';
}

/** What the number of terms is called; a single term is one under every method. */
export function termsField(values: Pick<LoanFormValues, 'method' | 'termCount'>): CountField {
  const isMonths = isBullet(values) && values.termCount.trim() !== '1';
  return isMonths ? { name: '借款月数', min: 1, max: 360, unit: '个月' } : { name: '期数', min: 1, max: 360, unit: '期' };
}

/** Beside which field it is said: what the form doesn't show for this method, at the due date. */
export function fieldShown(values: LoanFormValues, field: LoanField): LoanField {
  return isBullet(values) && (field === 'dueDay' || field === 'firstDueOn') ? 'maturesOn' : field;
}

/** The form with the due date that follows from the rest of it, unless one was picked; '' while something is missing. */
export function withMaturity(values: LoanFormValues): LoanFormValues {
  return isChosen(values, 'maturesOn') ? values : { ...values, maturesOn: maturityOf(values) };
}

/** '' under other methods, too. */
function maturityOf(values: LoanFormValues): ISODate {
  const terms = readCount(values.termCount, termsField(values));
  const day = readCount(values.dueDay, { name: '', min: 1, max: 31, unit: '日' });
  if (!isBullet(values) || !terms.ok || !day.ok || !isISODate(values.firstDueOn)) return '';
  return terms.value === 1 ? values.firstDueOn : dueDateAfter(values.firstDueOn, day.value, terms.value - 1);
}

/** Due day and first due date as the form has them, or those that lead to the due date that was picked. */
export function dueDatesOf(values: LoanFormValues): Pick<LoanFormValues, 'dueDay' | 'firstDueOn'> {
  const { maturesOn } = values;
  if (!isBullet(values) || !isChosen(values, 'maturesOn') || !isISODate(maturesOn)) return values;
  const terms = readCount(values.termCount, termsField(values));
  const day = Number(maturesOn.slice(8));
  return { dueDay: String(day), firstDueOn: dueDateAfter(maturesOn, day, terms.ok ? 1 - terms.value : 0) };
}
