import { addDays, CalcError, sum, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { assess, type Assessment } from '../../loans/assess';
import { termNames } from '../../text/term-name';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { Look } from './look';

/** What a person should know about these figures, each in a sentence; only what applies to this loan on that day. */
export function hints({ phase: { record, agreement }, asOf, kind }: Look, assessment: Assessment): string[] {
  return [
    // What a day late costs under an agreement is the contract's penalty only where the agreement says so.
    kind === 'own' && agreement === undefined ? dayAfterHint(record, assessment) : '',
    kind === 'own' && (!isNegotiated(agreement) || agreement.missedTerm === 'penalty') ? graceHint(record, assessment, asOf) : '',
    interestOnlyHint(record, assessment),
    `${basisOf(agreement)}对不上就点开每一项，看怎么算的。`,
  ].filter((hint) => hint !== '');
}

function basisOf(agreement: Agreement | undefined): string {
  if (agreement === undefined) return '按录入的合同条件推算，以官方账单为准。';
  if (isNegotiated(agreement)) return '按签好的协议推算，以协议和官方账单为准；提前还清要还多少，问清对方。';
  return agreement.newBill === 'proposed' ? '按估算的新还款计划推算，拿到贷款机构的计划后，在上面改成它的数。' : '按新还款计划推算，以官方账单为准；提前还清要还多少，问清对方。';
}

/** Of money that was left over when another plan began. '' for none. */
export function leftBeforeHint(left: Fen): string {
  return left === 0 ? '' : `换计划之前账上还有 ${yuan(left)} 元没抵扣，后面的计划里没有算进去，问清对方怎么处理。`;
}

/** A lender that takes principal ahead of its day makes the bill anew (rule 4.47). '' where it took none, or nothing is left. */
export function paidAheadHint({ asOf, installments }: Assessment): string {
  const ahead = sum(installments.filter(({ dueOn }) => dueOn > asOf).map(({ principalPaid }) => principalPaid));
  const isLeft = installments.some(({ state }) => state !== 'settled');
  return ahead > 0 && isLeft ? `提前还了 ${yuan(ahead)} 元本金。贷款机构多半给了新的还款计划，换成它，以后每期的数就对得上。` : '';
}

/** In grace nothing is charged yet: say what the day after it would cost (rule 4.16). */
function graceHint(record: LoanRecord, assessment: Assessment, today: ISODate): string {
  const due = assessment.installments.filter(({ state }) => state === 'due');
  const first = due[0];
  if (first === undefined) return '';
  const graceDays = record.terms.overdueRules?.graceDays ?? 0;
  const dayAfter = addDays(first.dueOn, graceDays + 1);
  const then = assess(record, dayAfter);
  if (then instanceof CalcError) return '';
  const late = then.installments.filter(({ number }) => due.some((one) => one.number === number));
  const cost = sum(late.map(({ penalty, lateFee }) => penalty + lateFee));
  const when = dayAfter === addDays(today, 1) ? '明天' : ` ${shortDay(dayAfter, today)}`;
  if (cost === 0) return '';
  const grace = graceDays === 0 ? '可能有 1 天宽限，以官方为准，不要按有宽限来安排。' : '';
  const which = due.length === 1 ? termNames([first.number]) : `到期的 ${due.length} 期`;
  return `今天还清${which}没有罚息；拖到${when}要多付 ${yuan(cost)} 元。${grace}`;
}

/** What is said of 微粒贷's grace. */
const LOOKED_UP_ON = '2026-11-24';

/** On the day after a due date: grace that a contract doesn't promise, and what to do about it (rule 4.16). */
function dayAfterHint(record: LoanRecord, { asOf: today, daysOverdue }: Assessment): string {
  if (daysOverdue !== 1 || (record.terms.overdueRules?.graceDays ?? 0) > 0) return '';
  const said = record.product === 'weilidai' ? `多方说法（四处网页一致，一处相反，${shortDay(LOOKED_UP_ON, today)}查）：微粒贷次日 24:00 前还清当期，不计罚息、不上报` : '有的贷款机构给 1 天宽限，合同里没写就不算数';
  return `昨天是还款日。${said}。能还就今天还清，再问客服这一天算不算。`;
}

/** With the default base an interest-only term bears no penalty; the contract may see it otherwise. */
function interestOnlyHint(record: LoanRecord, { installments }: Assessment): string {
  const onPrincipal = (record.terms.overdueRules?.penaltyBase ?? 'principal') === 'principal';
  const bare = installments.some(({ state, principal, interest }) => state === 'overdue' && principal === 0 && interest > 0);
  return onPrincipal && bare ? '有的期只欠利息，按本金计罚息时没有罚息；合同可能对欠息计复利，请看合同。' : '';
}
