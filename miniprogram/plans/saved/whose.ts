import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { takenFrom } from '../../forms/plan/debt-of-loans';
import { loanIdsOf, type PlanFormValues } from '../../forms/plan/values';
import { owedTogether } from '../../loans/owed';
import { shortDay } from '../../text/day';
import { titleOf } from '../../text/title';
import { yuan } from '../../text/money';

/** Whose debt it is: "微粒贷、借呗", and how many of the loans are in the ledger no more; '' where it was typed. */
export function whoseDebt(values: PlanFormValues, records: readonly LoanRecord[]): string {
  const gone = goneOf(values, records);
  const titles = takenFrom(values, records).map(titleOf);
  return [...titles, ...(gone === 0 ? [] : [`已删除的 ${gone} 笔`])].join('、');
}

/**
 * What is no longer so in the ledger as it was when the debt was taken: loans that are gone, or an account that was
 * changed for that day, as by a repayment that was recorded since. '' where it still is. That the days go on is no change.
 */
export function changedSince(values: PlanFormValues, records: readonly LoanRecord[], today: ISODate): string {
  const gone = goneOf(values, records);
  if (gone > 0) return `谈的借款里有 ${gone} 笔已经删除，方案里还是 ${shortDay(values.debtOn, today)}带出的数。`;
  if (values.takenOwed === '' || values.debtOn === '') return '';
  const owed = owedTogether(takenFrom(values, records), values.debtOn);
  if (owed === null || yuan(owed.payoff) === values.takenOwed) return '';
  return `存下以后账本改过：${shortDay(values.debtOn, today)}的债务当时是 ${values.takenOwed} 元，按现在的账是 ${yuan(owed.payoff)} 元。`;
}

function goneOf(values: PlanFormValues, records: readonly LoanRecord[]): number {
  return loanIdsOf(values).length - takenFrom(values, records).length;
}
