import type { Fen, ISODate } from '../../calc/index';
import type { Repayment } from '../../ledger/records';
import { yuan } from '../text/money';

/** What stands in the repayment form, as text, just as it was typed. `stated` is "yes" where the receipt gives the split. */
export type RepaymentFormValues = Readonly<Record<RepaymentField, string>>;
export type RepaymentField = 'amount' | 'paidOn' | 'note' | 'stated' | StatedField;
export type StatedField = 'principal' | 'interest' | 'penalty' | 'lateFee';

export type RepaymentProblems = Readonly<Partial<Record<RepaymentField, string>>>;

export const STATED_FIELDS: readonly { readonly field: StatedField; readonly label: string }[] = [
  { field: 'principal', label: '其中本金' },
  { field: 'interest', label: '其中利息' },
  { field: 'penalty', label: '其中罚息' },
  { field: 'lateFee', label: '其中违约金' },
];

export function emptyRepaymentForm(today: ISODate): RepaymentFormValues {
  return { amount: '', paidOn: today, note: '', stated: '', principal: '', interest: '', penalty: '', lateFee: '' };
}

export function repaymentFormOf({ amount, paidOn, note, allocation }: Repayment): RepaymentFormValues {
  const parts = allocation ?? { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
  const text = (part: Fen): string => (allocation === undefined ? '' : yuan(part));
  return {
    amount: yuan(amount),
    paidOn,
    note,
    stated: allocation === undefined ? '' : 'yes',
    principal: text(parts.principal),
    interest: text(parts.interest),
    penalty: text(parts.penalty),
    lateFee: text(parts.lateFee),
  };
}
