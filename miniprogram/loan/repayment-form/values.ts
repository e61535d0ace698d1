import type { Debt, Fen, ISODate } from '../../calc/main';
import type { Repayment } from '../../ledger/records';
import { isChosen, type FormValues } from '../../forms/form-values';
import { PART_NAMES } from '../../text/part-names';
import { yuan } from '../../text/money';

/** What stands in the repayment form. `stated` is "yes" where the receipt gives the split. */
export type RepaymentFormValues = FormValues<RepaymentField>;
export type RepaymentField = 'amount' | 'paidOn' | 'note' | 'stated' | StatedField;
export type StatedField = keyof Debt;

const STATED: readonly StatedField[] = ['principal', 'interest', 'penalty', 'lateFee'];

/** The parts as a receipt has them. */
export const STATED_FIELDS = STATED.map((field) => ({ field, label: `其中${PART_NAMES[field]}` }));

export function emptyRepaymentForm(today: ISODate): RepaymentFormValues {
  return { amount: '', paidOn: today, note: '', stated: '', principal: '', interest: '', penalty: '', lateFee: '', chosen: '' };
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
    chosen: '',
  };
}

/** A draft in the form as it is opened now: a date that nobody picked is not that of the day it was typed on. */
export function restoredRepaymentForm(draft: Partial<RepaymentFormValues>, opened: RepaymentFormValues): RepaymentFormValues {
  const restored = { ...opened, ...draft };
  return isChosen(restored, 'paidOn') ? restored : { ...restored, paidOn: opened.paidOn };
}
