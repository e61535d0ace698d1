import Decimal from 'decimal.js';
import { daysBetween, type Fen, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import type { Assessment } from '../../loans/assess';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';

type Installment = Assessment['installments'][number];

/**
 * How an installment's interest comes about: "52,250.00 × 0.05% × 28 天". Where the plain product is not what stands in
 * the schedule (a copied bill, an early payoff, an acceleration), it says so instead of showing a sum that isn't true.
 */
export function interestFormula(record: LoanRecord, { installments }: Assessment, installment: Installment): string {
  if (record.schedule !== undefined) return '照官方账单录入';
  const { terms } = record;
  const place = installments.indexOf(installment);
  const start = installments[place - 1]?.dueOn ?? terms.borrowedOn;
  const months = terms.method === 'bullet' ? terms.termCount : 1;
  const days = terms.interestBasis === 'monthly' ? 30 * months : daysBetween(start, installment.dueOn);
  const earlier = installments.slice(0, place).reduce((total, { principal }) => total + principal, 0);
  const base = terms.method === 'flat-interest' ? terms.principal : terms.principal - earlier;
  if (rounded(base, terms, days) !== installment.interest) return cutShort(record, installment);
  return `${yuan(base)} × ${rateText(terms)} × ${days} 天`;
}

/** An installment whose interest was cut: by an acceleration before its time, or by paying off early. */
function cutShort({ terms }: LoanRecord, { dueOn }: Installment): string {
  return dueOn === terms.acceleratedOn ? '提前到期，利息只计到提前到期那天' : '提前还清，利息只计到还清那天';
}

/** As the contract gives it: a yearly rate by the day has no end as a decimal. */
function rateText({ dailyRate, annualRate = '0', yearDays = 360 }: LoanTerms): string {
  return dailyRate === undefined ? `${percent(annualRate)} ÷ ${yearDays}` : percent(dailyRate);
}

function rounded(base: Fen, { dailyRate, annualRate = '0', yearDays = 360 }: LoanTerms, days: number): Fen {
  const interest = new Decimal(base).times(days);
  return (dailyRate === undefined ? interest.times(annualRate).div(yearDays) : interest.times(dailyRate)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
