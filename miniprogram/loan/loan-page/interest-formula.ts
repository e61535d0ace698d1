import { CalcError, daysBetween, type AccrualInterval, type InterestChange, type ISODate, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { explain, type Assessment } from '../../loans/assess';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { interestOf } from '../interest-of';

type Installment = Assessment['installments'][number];

/**
 * How an installment's interest comes about: "52,250.00 × 0.05% × 28 天". Where the plain product is not what stands in
 * the schedule (a copied bill, an early payoff, an acceleration, principal paid early), it says so instead of showing a sum
 * that isn't true.
 */
export function interestFormula(record: LoanRecord, { installments, asOf }: Assessment, installment: Installment, today: ISODate): string {
  const explained = explain(record, asOf);
  const changes = explained instanceof CalcError ? [] : explained.interest;
  const change = changes.filter(({ number }) => number === installment.number).pop();
  if (record.schedule !== undefined) return change === undefined ? '照官方账单录入' : changed(change, today);
  const { terms } = record;
  const place = installments.indexOf(installment);
  const start = installments[place - 1]?.dueOn ?? terms.borrowedOn;
  const months = terms.method === 'bullet' ? terms.termCount : 1;
  const days = terms.interestBasis === 'monthly' ? 30 * months : daysBetween(start, installment.dueOn);
  const earlier = installments.slice(0, place).reduce((total, { principal }) => total + principal, 0);
  const base = terms.method === 'flat-interest' ? terms.principal : terms.principal - earlier;
  if (interestOf(base, terms, days) === installment.interest) return `${yuan(base)} × ${rateText(terms)} × ${days} 天`;
  return change === undefined ? `按合同算到还款日是 ${yuan(installment.interest)}` : changed(change, today);
}

/** Why an installment's interest is less than it was to be, in the order in which it may happen. */
const CHANGES: Readonly<Record<InterestChange['reason'], string>> = {
  'early-principal': '提前还了本金，按每天剩下的本金重算',
  'principal-gone': '本金已经还完，利息只计到那天',
  acceleration: '提前到期，利息只计到提前到期那天',
  'early-payoff': '提前还清，利息只计到还清那天',
  closing: '贷款机构确认结清，利息只计到那天',
};

function changed({ reason, on, intervals }: InterestChange, today: ISODate): string {
  if (reason !== 'early-principal' || intervals.length === 0) return CHANGES[reason];
  return `${shortDay(on, today)}${CHANGES[reason]}：${intervals.map((one) => `${yuan(one.base)} × ${rateOf(one)} × ${one.days} 天`).join(' + ')}`;
}

/** A rate as the contract gives it: a yearly one by the day has no end as a decimal. */
export function rateOf({ rate, divisor }: Pick<AccrualInterval, 'rate' | 'divisor'>): string {
  return divisor === 1 ? percent(rate) : `${percent(rate)} ÷ ${divisor}`;
}

function rateText({ dailyRate, annualRate = '0', yearDays = 360 }: LoanTerms): string {
  return rateOf(dailyRate === undefined ? { rate: annualRate, divisor: yearDays } : { rate: dailyRate, divisor: 1 });
}
