import { dailyRateOf, sum, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import type { Phase } from '../../loans/phases';
import { choiceOf, METHODS } from '../../text/choices';
import { agreementSince, agreementTerms } from '../../text/agreement';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { realRates, trueRates } from '../../text/true-rates';

/** The terms of a phase in a line: what was borrowed, or what was agreed. */
export function termsLine({ record, agreement }: Phase, today: ISODate): string {
  return agreement === undefined ? contractLine(record, today) : agreementLine(agreement, today);
}

function contractLine(record: LoanRecord, today: ISODate): string {
  const { terms, amountsOnly } = record;
  if (amountsOnly === true) return `账单 ${terms.termCount} 期 · 不知道本金和利率`;
  const method = choiceOf(METHODS, terms.method).label;
  const term = terms.method === 'bullet' ? `${terms.termCount} 个月，${method}` : `${terms.termCount} 期${method}`;
  return `借款 ${yuan(terms.principal)} 元 · ${shortDay(terms.borrowedOn, today)} · ${term} · ${rateText(record)}`;
}

/** A 月费率 and 等本等息 never stand without the real yearly rate beside them. */
function rateText(record: LoanRecord): string {
  const { terms, typedRate: { unit, percent: typed } } = record;
  const really = unit === 'month' ? realRates(record) : trueRates(record);
  const rate = unit === 'month' ? `月费率 ${typed}%` : unit === 'year' ? `年利率 ${typed}%` : `日利率 ${percent(dailyRateOf(terms))}`;
  return [rate, really].filter(Boolean).join('，');
}

function agreementLine(agreement: Agreement, today: ISODate): string {
  const total = sum(agreement.installments.map(({ principal, interest }) => principal + interest));
  const estimated = agreement.newBill === 'proposed' ? '（估算）' : '';
  return `${agreementTerms(agreement, today)}${estimated} · ${agreementSince(agreement, today)} · 一共还 ${yuan(total)} 元`;
}
