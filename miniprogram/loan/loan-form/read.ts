import { assessLoan, buildSchedule, CalcError, isISODate, type ContractRate, type ISODate, type LoanTerms } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { readCount, type CountField } from '../../typed/count';
import { readMultiplier } from '../../typed/multiplier';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import { readWords } from '../../typed/words';
import type { LoanRecord } from '../../ledger/records';
import { agreementsInForce } from '../../loans/agreements';
import { loanOf } from '../../loans/assess';
import { fieldOf, sentenceFor } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { choiceOrUsual, INTEREST_BASES, METHODS } from '../../text/choices';
import { ALLOCATIONS, PENALTY_BASES, PENALTY_ROUNDINGS, PENALTY_STARTS } from '../choices';
import type { FormProblems } from '../../forms/form-values';
import { billedIn } from './reading';
import { paidTermsIn, pastInstallments } from './so-far';
import { dueDatesOf, fieldShown, isBullet, termsField } from './bullet';
import { proposedDueDay } from './proposals';
import { rateIn, readRate, typedRateOf } from './rate';
import { emptyLoanForm, type LoanField, type LoanFormValues } from './values';

/** The part of a loan's record that the form holds. */
export type LoanEntry = Pick<LoanRecord, 'product' | 'lender' | 'note' | 'terms' | 'typedRate'>;

const COUNTS = {
  dueDay: { name: '每月还款日', min: 1, max: 31, unit: '日' },
  graceDays: { name: '宽限期', min: 0, max: 30, unit: '天' },
} satisfies Record<string, CountField>;

/** Fields of the calculation that have another name in the form. */
const FORM_FIELDS: Readonly<Record<string, LoanField>> = {
  principal: 'amount', dailyRate: 'ratePercent', annualRate: 'ratePercent', lateFeeRate: 'lateFeePercent', asOf: 'borrowedOn', schedule: 'amount', dueOn: 'borrowedOn',
};

/**
 * Reads the form. Either what it says, or a sentence for each field that is wrong; nothing in the form is changed.
 *
 * @param existing the loan being edited: its repayments and what was agreed on it must still fit
 */
export function readLoanForm(
  values: LoanFormValues,
  today: ISODate,
  existing?: LoanRecord,
): { readonly entry: LoanEntry } | { readonly problems: FormProblems<LoanField> } {
  const { readings, problems } = readFields(values, today);
  if (readings === null) return { problems };
  const terms = termsOf(values, readings);
  const rate = rateIn(readings.ratePercent, terms);
  if (!rate.ok) return { problems: { ratePercent: rate.problem } };
  const entry = entryOf(values, readings, { ...terms, ...rate.value });
  const signedOn = existing && agreementsInForce(existing)[0]?.signedOn;
  if (signedOn !== undefined && signedOn <= entry.terms.borrowedOn) return { problems: { borrowedOn: `借款日要早于协议的签约日 ${shortDay(signedOn, today)}` } };
  try {
    if (existing === undefined) return begun(entry, values, today);
    buildSchedule(entry.terms);
    assessLoan(loanOf({ ...existing, ...entry }), today);
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return { problems: { [fieldShown(values, formFieldOf(error))]: sentenceOf(error, values) } };
  }
  return { entry };
}

/** Of a new loan: its bill must carry it, and what was paid so far must be of it. Throws what the calculation says. */
function begun(entry: LoanEntry, values: LoanFormValues, today: ISODate): ReturnType<typeof readLoanForm> {
  const schedule = billedIn(values);
  if (schedule === undefined) buildSchedule(entry.terms);
  else assessLoan({ terms: entry.terms, schedule, payments: [] }, today);
  const paid = paidTermsIn(values, pastInstallments({ terms: entry.terms, ...(schedule && { schedule }) }, today).length);
  return paid.ok ? { entry } : { problems: { paidTerms: paid.problem } };
}

type Readings = ReturnType<typeof fieldReadings>;
type Values = { [K in keyof Readings]: Readings[K] extends Reading<infer T> ? T : never };

function readFields(values: LoanFormValues, today: ISODate): { readings: Values | null; problems: FormProblems<LoanField> } {
  const readings = fieldReadings(values, today);
  const problems: Partial<Record<LoanField, string>> = {};
  const out: Record<string, unknown> = {};
  for (const [field, reading] of Object.entries(readings)) {
    if (reading.ok) out[field] = reading.value;
    else problems[fieldShown(values, field as LoanField)] = reading.problem;
  }
  return { readings: Object.keys(problems).length === 0 ? (out as Values) : null, problems };
}

function fieldReadings(values: LoanFormValues, today: ISODate) {
  const termCount = readCount(values.termCount, termsField(values));
  return {
    product: readProduct(values),
    lender: readLender(values),
    amount: readPrincipal(values.amount),
    borrowedOn: readBorrowedOn(values.borrowedOn, today),
    termCount,
    dueDay: readDueDay(values),
    ratePercent: readRate(values),
    firstDueOn: readFirstDueOn(values),
    interestOnlyTerms: readInterestOnlyTerms(values, termCount),
    penaltyMultiplier: readMultiplier(values.penaltyMultiplier),
    graceDays: readCount(values.graceDays, COUNTS.graceDays),
    lateFeePercent: readPercent(values.lateFeePercent === '' ? '0' : values.lateFeePercent, '违约金比例', '5'),
    note: readWords(values.note, '备注'),
  };
}

const LONGEST_LENDER = 60;

function readProduct({ product }: LoanFormValues): Reading<LoanRecord['product']> {
  return product === 'weilidai' || product === 'other' ? read(product) : refuse('请选贷款机构');
}

function readLender({ product, lender }: LoanFormValues): Reading<string> {
  if (product !== 'other') return read('微粒贷');
  return lender.trim() === '' ? refuse('请填贷款机构，自己认得就行') : readWords(lender, '机构名称', LONGEST_LENDER);
}

function readPrincipal(typed: string): Reading<number> {
  const amount = readAmount(typed, '借款金额');
  return amount.ok && amount.value < 100 ? refuse('借款金额至少 1.00 元') : amount;
}

function readBorrowedOn(borrowedOn: string, today: ISODate): Reading<ISODate> {
  if (!isISODate(borrowedOn)) return refuse('请选借款日，就是钱到账那天');
  return borrowedOn > today ? refuse('借款日不能晚于今天') : read(borrowedOn);
}

function readDueDay(values: LoanFormValues): Reading<number> {
  const { dueDay } = dueDatesOf(values);
  const day = readCount(dueDay, COUNTS.dueDay);
  if (isBullet(values) && !day.ok) return refuse('请选到期日');
  return dueDay.trim() === '' && isISODate(values.borrowedOn) ? refuse(`请填每月还款日，多数和借款日同一天：${proposedDueDay(values)} 日`) : day;
}

function readFirstDueOn(values: LoanFormValues): Reading<ISODate | undefined> {
  const { firstDueOn } = dueDatesOf(values);
  if (firstDueOn === '') return read(undefined);
  if (!isISODate(firstDueOn)) return refuse(isBullet(values) ? '请选到期日' : '请选首个还款日');
  if (firstDueOn <= values.borrowedOn) return refuse(isBullet(values) ? tooEarly(values) : '首个还款日要晚于借款日');
  return read(firstDueOn);
}

function tooEarly({ maturesOn, borrowedOn, termCount }: LoanFormValues): string {
  return maturesOn <= borrowedOn ? '到期日要晚于借款日' : `从借款日到到期日不够 ${termCount.trim()} 个月，请改到期日或借款月数`;
}

function readInterestOnlyTerms(values: LoanFormValues, termCount: Reading<number>): Reading<number | undefined> {
  if (values.method !== 'interest-first' || values.interestOnlyTerms === '') return read(undefined);
  const most = termCount.ok ? termCount.value - 1 : 359;
  return readCount(values.interestOnlyTerms, { name: '只还利息的期数', min: 0, max: most, unit: '期' });
}

function entryOf(values: LoanFormValues, { product, lender, note }: Values, terms: LoanTerms): LoanEntry {
  return { product, lender, note, terms, typedRate: typedRateOf(values, terms) };
}

/** All of them but the rate, which may follow from them. */
function termsOf(values: LoanFormValues, read: Values): Omit<LoanTerms, keyof ContractRate> {
  return {
    principal: read.amount,
    borrowedOn: read.borrowedOn,
    method: choiceOrUsual(METHODS, values.method).value,
    termCount: read.termCount,
    dueDay: read.dueDay,
    ...(read.firstDueOn !== undefined && { firstDueOn: read.firstDueOn }),
    ...(read.interestOnlyTerms !== undefined && { interestOnlyTerms: read.interestOnlyTerms }),
    interestBasis: choiceOrUsual(INTEREST_BASES, values.interestBasis).value,
    overdueRules: {
      penaltyMultiplier: read.penaltyMultiplier,
      penaltyBase: choiceOrUsual(PENALTY_BASES, values.penaltyBase).value,
      penaltyFrom: choiceOrUsual(PENALTY_STARTS, values.penaltyFrom).value,
      penaltyRounding: choiceOrUsual(PENALTY_ROUNDINGS, values.penaltyRounding).value,
      graceDays: read.graceDays,
      lateFeeRate: read.lateFeePercent,
      allocation: choiceOrUsual(ALLOCATIONS, values.allocation).value,
    },
    ...(isISODate(values.acceleratedOn) && { acceleratedOn: values.acceleratedOn }),
  };
}

/** The field to say it beside; what has none of its own, as a part of a damaged repayment, is said at the top. */
function formFieldOf(error: CalcError): LoanField {
  const field = fieldOf(error);
  if (isOfRepayment(error)) return field === 'paidOn' ? 'borrowedOn' : 'amount';
  return FORM_FIELDS[field] ?? (field in emptyLoanForm() ? (field as LoanField) : 'amount');
}

function sentenceOf(error: CalcError, values: LoanFormValues): string {
  if (isOfRepayment(error)) {
    return fieldOf(error) === 'paidOn' ? '已有还款早于这个借款日，请先核对还款' : `已有的一笔还款不对：${sentenceFor(error)}`;
  }
  return isBullet(values) && fieldOf(error) === 'termCount' ? '借款月数太多，到期日晚于 2099 年' : sentenceFor(error);
}

function isOfRepayment(error: CalcError): boolean {
  return error.field.startsWith('payments');
}
