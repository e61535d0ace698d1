import { sumDebt, type ISODate } from '../../calc/main';
import { isChosen, withField, type FormValues } from '../../forms/form-values';
import { readAll } from '../../forms/form-readings';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { yuan } from '../../text/money';
import { readAmount, readOptionalAmount } from '../../typed/amount';
import { beforeOn, type Before } from './before';
import { proposals, type Proposals } from './proposal';
import { linesOf } from './lines';

/** What stands in the form of a new bill (换新还款计划), as text. */
export type NewBillFormValues = FormValues<NewBillField>;
export type NewBillField = 'from' | PartField | 'rows' | 'newBill';
/** What is left on the day, which the new bill repays. */
export type PartField = 'principal' | 'interest' | 'penalty' | 'lateFee';

export const PART_FIELDS: readonly PartField[] = ['principal', 'interest', 'penalty', 'lateFee'];

/** Opened on the day of the last receipt that paid principal ahead, or else today. */
export function emptyNewBillForm(record: LoanRecord, today: ISODate): NewBillFormValues {
  const from = lastEarlyPayment(record, today) ?? today;
  return { from, ...partsOf(beforeOn(record, from)), rows: '', newBill: 'lender', chosen: '' };
}

export function newBillFormOf({ signedOn, debt, installments, newBill = 'lender' }: Agreement): NewBillFormValues {
  const parts = Object.fromEntries(PART_FIELDS.map((part) => [part, orEmpty(debt[part])])) as Record<PartField, string>;
  return { from: signedOn, ...parts, rows: linesOf(installments), newBill, chosen: PART_FIELDS.join(' ') };
}

/**
 * The form with that field as typed. What is left follows the day until the person has typed in it; a proposal that is
 * taken says so, and what is typed instead is the lender's.
 *
 * @param record the loan without this new bill
 */
export function changedNewBill(values: NewBillFormValues, field: NewBillField, value: string, record: LoanRecord): NewBillFormValues {
  const changed = withField(values, field, value);
  if (field === 'from') {
    const left = partsOf(beforeOn(record, value));
    const kept = PART_FIELDS.filter((part) => isChosen(changed, part)).map((part) => [part, changed[part]] as const);
    return { ...changed, ...left, ...(Object.fromEntries(kept) as Partial<Record<PartField, string>>) };
  }
  return field === 'rows' ? { ...changed, newBill: isProposed(changed, record) ? 'proposed' : 'lender' } : changed;
}

function isProposed(values: NewBillFormValues, record: LoanRecord): boolean {
  const { sameTerms, samePayment } = proposed(values, record);
  return [sameTerms, samePayment].some((one) => one.length > 0 && linesOf(one) === values.rows);
}

/** What the app would make of what is left, as it stands in the form. */
export function proposed(values: NewBillFormValues, record: LoanRecord): Proposals {
  const [before, parts] = [beforeOn(record, values.from), readParts(values)];
  return before === undefined || 'problems' in parts ? { sameTerms: [], samePayment: [] } : proposals(before, sumDebt(parts.values));
}

export function readParts({ principal, interest, penalty, lateFee }: NewBillFormValues) {
  return readAll({
    principal: readAmount(principal, '剩余本金'),
    interest: readOptionalAmount(interest, '欠着的利息'),
    penalty: readOptionalAmount(penalty, '欠着的罚息'),
    lateFee: readOptionalAmount(lateFee, '欠着的违约金'),
  });
}

function partsOf(before: Before | undefined): Record<PartField, string> {
  const text = (part: PartField): string => orEmpty(before?.left[part] ?? 0);
  return { principal: text('principal'), interest: text('interest'), penalty: text('penalty'), lateFee: text('lateFee') };
}

function lastEarlyPayment({ repayments, terms }: LoanRecord, today: ISODate): ISODate | undefined {
  const stated = repayments.filter(({ paidOn, allocation }) => (allocation?.principal ?? 0) > 0 && paidOn <= today && paidOn > terms.borrowedOn);
  return stated.map(({ paidOn }) => paidOn).sort().pop();
}

function orEmpty(amount: number): string {
  return amount === 0 ? '' : yuan(amount);
}
