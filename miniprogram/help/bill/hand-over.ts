import type { LoanTerms } from '../../calc/main';
import { billedInstallments } from '../recognise/billed-installments';
import type { LoanReading, Understood } from '../../forms/loan/reading';
import type { LoanField } from '../../forms/loan/fields';
import { yuan } from '../../text/money';
import { percentDigits } from '../../text/rate';
import type { Beginning } from './begin';
import { dueDayOf } from './lines';
import { AS_BILLED, nameOf, type Recognised } from './recognised';
import { BILL_DRAFT, type BillValues } from './values';

/** What of the bill goes on into the form, each with where it comes from; undefined where nothing was recognised. */
export function readingOf(values: BillValues, beginning: Beginning, { found, usual }: Recognised): LoanReading | undefined {
  if (beginning.amountsOnly === true) return amountsReading(values, beginning);
  const way = values.way === '' ? usual : values.way;
  const best = found[way === AS_BILLED ? 0 : Number(way)];
  if (best === undefined) return undefined;
  const { paidTerms } = beginning;
  const asBilled = way === AS_BILLED;
  return {
    origin: BILL_DRAFT,
    fields: { ...lenderOf(values), ...termsOf(best.terms, beginning, best.exact) },
    doubts: values.doubts,
    ...(asBilled && { bill: billedInstallments({ ...beginning, rows: beginning.rows.map((row) => ({ ...row })) }, best.terms) }),
    ...(paidTerms !== undefined && { paidTerms }),
  };
}

/** Days and amounts alone: no rate bears on them. */
function amountsReading(values: BillValues, { principal, startOn, rows }: Beginning): LoanReading {
  const terms: LoanTerms = { principal, borrowedOn: startOn, dailyRate: '0', method: 'equal-installment', termCount: rows.length, dueDay: dueDayOf(rows.map(({ dueOn }) => dueOn)), firstDueOn: rows[0]?.dueOn ?? startOn };
  return {
    origin: BILL_DRAFT,
    fields: { ...lenderOf(values), ...termsOf(terms, { principal, startOn, rows, paidTerms: undefined, isRest: true }, false) },
    doubts: values.doubts,
    bill: rows.map(({ dueOn, amount }, place) => ({ number: place + 1, dueOn, principal: amount, interest: 0 })),
    amountsOnly: true,
  };
}

function lenderOf({ product, lender }: BillValues): Partial<Record<LoanField, Understood>> {
  return { ...(product !== '' && { product: { value: product, from: '' } }), ...(product === 'other' && lender !== '' && { lender: { value: lender, from: '上一页填的' } }) };
}

function termsOf(terms: LoanTerms, { rows, isRest }: Beginning, exact: boolean): Partial<Record<LoanField, Understood>> {
  const found = exact ? `由账单各期推出：${nameOf(terms)}` : '由账单各期推出，最接近的';
  const isDaily = terms.dailyRate !== undefined;
  const read = (value: string, from: string): Understood => ({ value, from });
  return {
    amount: read(yuan(terms.principal), isRest ? '账单：剩余本金' : '账单：借款金额'),
    borrowedOn: read(terms.borrowedOn, isRest ? '剩下各期之前的那个还款日，从这天算起' : '账单：借款日'),
    termCount: read(String(rows.length), isRest ? '账单：剩下的期数' : '账单：期数'),
    dueDay: read(String(terms.dueDay), '账单：各期的日子'),
    firstDueOn: read(terms.firstDueOn ?? '', '账单：第一行的日子'),
    rateUnit: read(isDaily ? 'day' : 'year', ''),
    ratePercent: read(percentDigits(terms.dailyRate ?? terms.annualRate ?? '0'), found),
    yearDays: read(String(terms.yearDays ?? 360), ''),
    method: read(terms.method, found),
    interestBasis: read(terms.interestBasis ?? 'actual-days', found),
    ...(terms.interestOnlyTerms !== undefined && { interestOnlyTerms: read(String(terms.interestOnlyTerms), found) }),
  };
}
