import { CalcError, sumDebt } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { assess, type Assessment } from '../../loans/assess';
import { choiceOf } from '../../text/choices';
import { MISSED_TERMS } from '../choices';
import { termNames } from '../../text/term-name';
import { yuan } from '../../text/money';
import { isNegotiated, withoutAgreement } from '../../loans/agreements';

/**
 * What stands at the top of a loan's page while a term of its agreement is overdue: which, for how long, what the agreement
 * says of it, and what that may come to. '' while none is.
 */
export function missedNote(record: LoanRecord, agreement: Agreement | undefined, assessment: Assessment | CalcError): string {
  if (!isNegotiated(agreement) || assessment instanceof CalcError || assessment.daysOverdue === 0) return '';
  const missed = assessment.installments.filter(({ state }) => state === 'overdue').map(({ number }) => number);
  const days = missed.length === 1 ? `逾期 ${assessment.daysOverdue} 天` : `逾期，最早的逾期 ${assessment.daysOverdue} 天`;
  return `协议${termNames(missed)}${days}。${said(agreement)}${consequence(record, agreement, assessment)}`;
}

function said({ missedTerm, missedTermWords }: Agreement): string {
  const words = withoutLastStops(missedTermWords);
  if (words !== '') return `协议写明：“${words}”。`;
  if (missedTerm === 'unsaid') return '协议没写没按时还怎么办，先按原合同的罚息估算，问清对方。';
  return `协议写明：${choiceOf(MISSED_TERMS, missedTerm).label}。`;
}

/** Not by /[。；]+$/: that reads every row of stops again from each of them. */
function withoutLastStops(text: string): string {
  let end = text.length;
  while ('。；'.includes(text.charAt(end - 1)) && end > 0) end -= 1;
  return text.slice(0, end);
}

function consequence(record: LoanRecord, { id, missedTerm, waived }: Agreement, { asOf, totals }: Assessment): string {
  if (missedTerm === 'void') {
    const back = sumDebt(waived) > 0 ? `减免的 ${yuan(sumDebt(waived))} 元可能要补回来，` : '';
    const before = assess(withoutAgreement(record, id, asOf), asOf);
    if (before instanceof CalcError) return `协议作废的话，${back}回到原来的账。`;
    return `协议作废的话，${back}回到原来的账：这笔今天逾期 ${yuan(before.totals.overdueTotal)} 元，结清要 ${yuan(before.payoffAmount)} 元。`;
  }
  const notDue = totals.outstandingPrincipal - totals.overduePrincipal;
  return missedTerm === 'all-due' && notDue > 0 ? `没到期的本金 ${yuan(notDue)} 元可能要一次还清。` : '';
}
