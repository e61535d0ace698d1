import { addDays, CalcError, sum, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { assess, type Assessment } from '../assess';
import { yuan } from '../text/money';

/** What a person should know about these figures, each in a sentence; only what applies to this loan today. */
export function hints(record: LoanRecord, assessment: Assessment, today: ISODate): string[] {
  return [
    graceHint(record, assessment, today),
    interestOnlyHint(record, assessment),
    '按录入的合同条件推算，以官方账单为准。对不上时先看每一项「怎么算的」，再拿官方账单核对。',
  ].filter((hint) => hint !== '');
}

/** In grace nothing is charged yet: say what the day after it would cost (domain.md section 4). */
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
  const when = dayAfter === addDays(today, 1) ? '明天' : ` ${dayAfter} `;
  if (cost === 0) return '';
  const grace = graceDays === 0 ? '可能有 1 天宽限，以官方为准，不要按有宽限来安排。' : '';
  const which = due.length === 1 ? `第 ${first.number} 期` : `到期的 ${due.length} 期`;
  return `今天还清${which}没有罚息；拖到${when}要多付 ${yuan(cost)} 元。${grace}`;
}

/** With the default base an interest-only term bears no penalty; the contract may see it otherwise. */
function interestOnlyHint(record: LoanRecord, { installments }: Assessment): string {
  const onPrincipal = (record.terms.overdueRules?.penaltyBase ?? 'principal') === 'principal';
  const bare = installments.some(({ state, principal, interest }) => state === 'overdue' && principal === 0 && interest > 0);
  return onPrincipal && bare ? '有的期只欠利息，按本金计罚息时没有罚息；合同可能对欠息计复利，请看合同。' : '';
}
