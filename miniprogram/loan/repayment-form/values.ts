import { DEBT_PARTS, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { Repayment } from '../../ledger/records';
import { isChosen, type FormValues } from '../../forms/form-values';
import { PART_NAMES } from '../../text/part-names';
import { yuan } from '../../text/money';

/**
 * What stands in the repayment form. `stated` is "yes" where the receipt gives the split, `given` where the lender gave up
 * something, `closes` where it says that the loan is settled.
 */
export type RepaymentFormValues = FormValues<RepaymentField>;
export type RepaymentField = 'amount' | 'paidOn' | 'note' | 'stated' | StatedField | 'given' | WaivedField | 'closes';
export type StatedField = keyof Debt;
export type WaivedField = `${keyof Debt}Waived`;

/** The parts as a receipt has them. */
export const STATED_FIELDS = DEBT_PARTS.map((field) => ({ field, label: `其中${PART_NAMES[field]}` }));

/** The parts that a lender may give up. */
export const WAIVED_FIELDS = DEBT_PARTS.map((part) => ({ part, field: waivedField(part), label: `减免的${PART_NAMES[part]}` }));

export function waivedField(part: keyof Debt): WaivedField {
  return `${part}Waived`;
}

/** @param closes 标为已结清: that the lender says so is what the form was opened for */
export function emptyRepaymentForm(today: ISODate, closes = false): RepaymentFormValues {
  return { amount: '', paidOn: today, note: '', ...statedOf(undefined), ...givenOf(undefined), closes: closes ? 'yes' : '', chosen: '' };
}

export function repaymentFormOf({ amount, paidOn, note, allocation, waived, closes }: Repayment): RepaymentFormValues {
  const isGift = amount === 0 && (waived !== undefined || closes === true);
  return {
    amount: isGift ? '' : yuan(amount),
    paidOn,
    note,
    ...statedOf(allocation),
    ...givenOf(waived),
    closes: closes === true ? 'yes' : '',
    chosen: '',
  };
}

function statedOf(allocation: Repayment['allocation']): Record<'stated' | StatedField, string> {
  const text = (part: keyof Debt): string => (allocation === undefined ? '' : yuan(allocation[part]));
  return { stated: allocation === undefined ? '' : 'yes', principal: text('principal'), interest: text('interest'), penalty: text('penalty'), lateFee: text('lateFee') };
}

function givenOf(waived: Repayment['waived']): Record<'given' | WaivedField, string> {
  const text = (fen: Fen | undefined): string => (fen === undefined || fen === 0 ? '' : yuan(fen));
  return {
    given: waived === undefined ? '' : 'yes',
    principalWaived: text(waived?.principal),
    interestWaived: text(waived?.interest),
    penaltyWaived: text(waived?.penalty),
    lateFeeWaived: text(waived?.lateFee),
  };
}

/** A draft in the form as it is opened now: a date that nobody picked is not that of the day it was typed on. */
export function restoredRepaymentForm(draft: Partial<RepaymentFormValues>, opened: RepaymentFormValues): RepaymentFormValues {
  const restored = { ...opened, ...draft };
  return isChosen(restored, 'paidOn') ? restored : { ...restored, paidOn: opened.paidOn };
}
