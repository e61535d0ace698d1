import { sum, sumDebt, type ISODate } from '../../calc/main';
import { clashes, NONE, type Clash } from '../../forms/clash';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { signedAs } from '../../loans/signed-as';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { MISSED_TERMS } from '../choices';
import { titleOf } from '../../text/title';

/** Where the plan was signed meanwhile, as another agreement or as this one with other figures: both, to be chosen from. */
export function signedMeanwhile(planId: string, carrier: LoanRecord, mine: Agreement, records: readonly LoanRecord[], seen: readonly string[], today: ISODate): Clash | null {
  const signed = signedAs(planId, records);
  const there = signed === null ? NONE : JSON.stringify(signed.agreement);
  if (signed === null || !clashes(seen, there, JSON.stringify(mine))) return null;
  return {
    title: '这个方案刚才已经记为已签。用这里填的，会把那份撤回。',
    there: agreementLine(signed.record, signed.agreement, today), here: agreementLine(carrier, mine, today), seen: there,
  };
}

/** "「微粒贷」3月24日签，36 期合计 64,000.00 元，减免 800.00 元，漏还一期：协议没写". */
function agreementLine(record: LoanRecord, { signedOn, installments, waived, waiverCondition, joined, missedTerm, missedTermWords }: Agreement, today: ISODate): string {
  const total = sum(installments.map(({ principal, interest }) => principal + interest));
  const missed = MISSED_TERMS.find(({ value }) => value === missedTerm)?.label ?? '';
  return [
    `「${titleOf(record)}」${joined.length === 0 ? '' : `和另外 ${joined.length} 笔`}${shortDay(signedOn, today)}签`,
    `${installments.filter(({ number }) => number > 0).length} 期合计 ${yuan(total)} 元`,
    ...(sumDebt(waived) === 0 ? [] : [`减免 ${yuan(sumDebt(waived))} 元`]),
    ...(waiverCondition === '' ? [] : [`条件「${waiverCondition}」`]),
    `漏还一期：${missedTermWords === '' ? missed : `「${missedTermWords}」`}`,
  ].join('，');
}
