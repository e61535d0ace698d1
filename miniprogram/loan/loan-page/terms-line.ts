import { dailyRateOf, sum, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import type { Phase } from '../../loans/phases';
import { choiceOf, METHODS } from '../../text/choices';
import { DOWN_PAYMENT } from '../../loans/installments';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { realRates } from '../../views/rate-hint';

/** The terms of a phase in a line: what was borrowed, or what was agreed. */
export function termsLine({ record, agreement }: Phase, today: ISODate): string {
  return agreement === undefined ? contractLine(record, today) : agreementLine(agreement);
}

function contractLine({ terms, typedRate, amountsOnly }: LoanRecord, today: ISODate): string {
  if (amountsOnly === true) return `账单 ${terms.termCount} 期 · 不知道本金和利率`;
  const method = choiceOf(METHODS, terms.method).label;
  const term = terms.method === 'bullet' ? `${terms.termCount} 个月，${method}` : `${terms.termCount} 期${method}`;
  return `借款 ${yuan(terms.principal)} 元 · ${shortDay(terms.borrowedOn, today)} · ${term} · ${rateText(terms, typedRate)}`;
}

/** A 月费率 never stands without the real yearly rate beside it. */
function rateText(terms: LoanRecord['terms'], { unit, percent: typed }: LoanRecord['typedRate']): string {
  if (unit === 'month') return `月费率 ${typed}%${realRates(terms)}`;
  return unit === 'year' ? `年利率 ${typed}%` : `日利率 ${percent(dailyRateOf(terms))}`;
}

function agreementLine({ signedOn, installments }: Agreement): string {
  const terms = installments.filter(({ number }) => number !== DOWN_PAYMENT).length;
  const total = sum(installments.map(({ principal, interest }) => principal + interest));
  return `${terms === 0 ? '协商一次还清' : `协商 ${terms} 期`} · ${signedOn} 签 · 一共还 ${yuan(total)} 元`;
}
