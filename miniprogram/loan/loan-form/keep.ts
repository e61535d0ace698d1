import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { INTEREST_BASES, METHODS } from '../../text/choices';
import { ALLOCATIONS, PENALTY_BASES, PENALTY_ROUNDINGS, PENALTY_STARTS } from '../choices';
import { clashes, lineByLine, NONE, oneOf, textOf, type Made, type Named } from '../../forms/clash';
import { readLoanForm } from './read';
import { editedLoan, loanFormOf } from './record';
import { emptyLoanForm, type LoanField, type LoanFormValues } from './values';

const NAMES: readonly Named<LoanField>[] = [
  { field: 'product', name: '贷款机构', said: oneOf([{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }]) },
  { field: 'lender', name: '机构名称' },
  { field: 'amount', name: '借款金额' },
  { field: 'borrowedOn', name: '借款日', isDay: true },
  { field: 'termCount', name: '期数' },
  { field: 'dueDay', name: '每月还款日' },
  { field: 'ratePercent', name: '利率', said: percent },
  { field: 'rateUnit', name: '利率按', said: oneOf([{ value: 'day', label: '日' }, { value: 'year', label: '年' }, { value: 'month', label: '月' }, { value: 'payment', label: '每期还款' }]) },
  { field: 'method', name: '还款方式', said: oneOf(METHODS) },
  { field: 'firstDueOn', name: '首个还款日', isDay: true },
  { field: 'maturesOn', name: '到期日', isDay: true },
  { field: 'yearDays', name: '一年按', said: (value) => `${value} 天` },
  { field: 'interestBasis', name: '利息', said: oneOf(INTEREST_BASES) },
  { field: 'interestOnlyTerms', name: '只还利息的期数' },
  { field: 'penaltyMultiplier', name: '罚息倍数' },
  { field: 'penaltyBase', name: '罚息', said: oneOf(PENALTY_BASES) },
  { field: 'penaltyFrom', name: '罚息起算', said: oneOf(PENALTY_STARTS) },
  { field: 'penaltyRounding', name: '罚息取整', said: oneOf(PENALTY_ROUNDINGS) },
  { field: 'graceDays', name: '宽限期', said: (value) => `${value} 天` },
  { field: 'lateFeePercent', name: '违约金比例', said: percent },
  { field: 'allocation', name: '抵扣顺序', said: oneOf(ALLOCATIONS) },
  { field: 'acceleratedOn', name: '提前到期日', isDay: true },
  { field: 'note', name: '备注' },
];

function percent(value: string): string {
  return `${value}%`;
}

/** The loan, as it is then, with its terms as they are typed; its repayments and what was agreed stay. */
export function loanKept(values: LoanFormValues, now: LoanRecord, { today, seen }: { readonly today: ISODate; readonly seen: readonly string[] }): Made<LoanRecord, LoanField> {
  const result = readLoanForm(values, today, now);
  if ('problems' in result) return result;
  const made = editedLoan(now, result.entry);
  const [there, here] = [loanFormOf(now), loanFormOf(made)];
  if (!clashes(seen, textOf(there), textOf(here))) return { made };
  const title = seen.every((text) => text === NONE) ? '这笔借款刚才已经记下，和这里填的不一样。' : '这笔借款刚才在别处改过。';
  return { clash: { title, ...lineByLine(there, here, NAMES, today), seen: textOf(there) } };
}

/** The terms of the loan as they stand there, as text that can be compared. */
export function loanSeen(record: LoanRecord | undefined): string {
  return textOf(record && loanFormOf(record));
}

/** Whether it says what stands in the ledger already. */
export function loanStands(values: LoanFormValues, record: LoanRecord, today: ISODate): boolean {
  const result = readLoanForm(values, today, record);
  return 'entry' in result && loanSeen(editedLoan(record, result.entry)) === loanSeen(record);
}

/** What is typed, in a line. */
export function loanLine(values: LoanFormValues, today: ISODate): string {
  return lineByLine(emptyLoanForm(), values, NAMES, today).here;
}
