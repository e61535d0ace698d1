import { CalcError, isISODate, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { assess, repaymentsByDay, type Assessment } from '../assess';
import { titleOf } from '../title';
import { yuan } from '../text/money';
import { readRepaymentForm } from './read';
import { withoutRepayment } from './record';
import type { RepaymentField, RepaymentFormValues, RepaymentProblems } from './values';

/** What the form shows beside what was typed. */
export interface RepaymentFormView {
  readonly loanTitle: string;
  readonly problems: RepaymentProblems;
  /** How the payment will be split, before it is saved. Null while something is missing. */
  readonly preview: { readonly rows: readonly { readonly label: string; readonly amount: string }[]; readonly outcome: string } | null;
  /** Amounts that one tap fills in. */
  readonly usual: readonly { readonly label: string; readonly amount: string }[];
}

export function repaymentFormView(
  values: RepaymentFormValues,
  left: readonly RepaymentField[],
  record: LoanRecord,
  today: ISODate,
  id: string,
): RepaymentFormView {
  const result = readRepaymentForm(values, record, today, id);
  const problems = 'problems' in result ? result.problems : {};
  return {
    loanTitle: titleOf(record),
    problems: Object.fromEntries(Object.entries(problems).filter(([field]) => left.includes(field as RepaymentField))),
    preview: 'loan' in result ? preview(result.loan, id, today) : null,
    usual: usualAmounts(withoutRepayment(record, id), values.paidOn, today),
  };
}

function preview(loan: LoanRecord, id: string, today: ISODate): RepaymentFormView['preview'] {
  const after = assess(loan, today);
  const place = repaymentsByDay(loan).findIndex((one) => one.id === id);
  if (after instanceof CalcError) return null;
  const applied = after.allocations[place];
  if (applied === undefined) return null;
  const rows = [
    { label: '违约金', amount: applied.lateFee },
    { label: '罚息', amount: applied.penalty },
    { label: '利息', amount: applied.interest },
    { label: '本金', amount: applied.principal },
    { label: '未抵扣，留在账上', amount: applied.unapplied },
  ];
  const shown = rows.filter(({ amount }) => amount > 0).map(({ label, amount }) => ({ label, amount: yuan(amount) }));
  return { rows: shown, outcome: outcomeOf(after) };
}

function outcomeOf({ totals, installments, payoffAmount }: Assessment): string {
  if (installments.every(({ state }) => state === 'settled')) return '记下后，这笔借款全部结清';
  if (totals.overdueTotal > 0) return `记下后，逾期还剩 ${yuan(totals.overdueTotal)} 元`;
  return `记下后，没有逾期；今日结清金额 ${yuan(payoffAmount)} 元`;
}

/** What is asked for is what is still to be paid: money left over from earlier payments is used first. */
function usualAmounts(record: LoanRecord, paidOn: string, today: ISODate): RepaymentFormView['usual'] {
  const assessment = assess(record, isISODate(paidOn) && paidOn <= today ? paidOn : today);
  if (assessment instanceof CalcError) return [];
  const { totals, nextDue, payoffAmount, unapplied } = assessment;
  return [
    { label: '还清逾期', amount: totals.overdueTotal },
    { label: '还下一期', amount: totals.overdueTotal === 0 ? nextDue?.amount ?? 0 : 0 },
    { label: '全部结清', amount: payoffAmount },
  ].flatMap(({ label, amount }) => (amount > unapplied ? [{ label, amount: yuan(amount - unapplied) }] : []));
}
