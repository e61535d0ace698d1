import type { Change, Fen, ISODate, LoanTerms, OverdueRules } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { NOTHING_GIVEN } from '../../loans/given-up';
import { choiceOrUsual } from '../../text/choices';
import { ALLOCATIONS } from '../choices';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { allocationText } from '../loan-page/allocation-text';

/** What a change says that the lender does, in words of a borrower: "对方像是把还款日当天也算了一天罚息". */
export function changeText(change: Change, record: LoanRecord, today: ISODate): string {
  switch (change.kind) {
    case 'as-of':
      return `对方给的像是${change.on < today ? '前一天' : '后一天'}（${shortDay(change.on, today)}）的数`;
    case 'rules':
      return rulesText(change.rules, record.terms.overdueRules ?? {});
    case 'terms':
      return termsText(change.terms, today);
    case 'accelerated':
      return `对方像是在 ${shortDay(change.on, today)}已经宣布全部提前到期`;
    case 'payment-missing':
      return `对方像是还收到过一笔：${shortDay(change.payment.paidOn, today)}还 ${yuan(change.payment.amount)} 元`;
    case 'payment-doubled':
      return `账本里 ${paymentText(record, change.index, today)}像是记了两次`;
    case 'payment-moved':
      return `${paymentText(record, change.index, today)}，对方像是记在 ${shortDay(change.paidOn, today)}`;
    case 'waived':
      return `对方像是减免了${allocationText({ ...NOTHING_GIVEN, ...change.parts, unapplied: 0 })}`;
  }
}

function paymentText({ repayments }: LoanRecord, index: number, today: ISODate): string {
  const one = repayments[index];
  return one === undefined ? '一笔还款' : `${shortDay(one.paidOn, today)}还的 ${yuan(one.amount)} 元`;
}

const RULES: Readonly<Record<keyof OverdueRules, (value: string, before: OverdueRules) => string>> = {
  penaltyFrom: (value) => (value === 'due-day' ? '对方像是把还款日当天也算了一天罚息' : '对方像是从还款日的次日才起算罚息'),
  penaltyRounding: (value) => (value === 'daily' ? '对方像是每天的罚息先取整到分再相加' : '对方像是罚息合计后才取整到分'),
  penaltyMultiplier: (value, { penaltyMultiplier = '1.5' }) => `对方像是按合同利率的 ${value} 倍算罚息，账本里是 ${penaltyMultiplier} 倍`,
  penaltyBase: (value) => (value === 'principal' ? '对方像是只对没还的本金算罚息' : '对方像是对没还的利息也算罚息（复利）'),
  graceDays: (value) => (value === '0' ? '对方像是没有给宽限期' : `对方像是给了 ${value} 天宽限期`),
  lateFeeRate: (value) => (Number(value) === 0 ? '对方像是没有收违约金' : `对方像是收了逾期本息 ${percent(value)} 的违约金`),
  allocation: (value) => `对方像是按「${choiceOrUsual(ALLOCATIONS, value).label}」抵扣还款`,
};

function rulesText(rules: OverdueRules, before: OverdueRules): string {
  const changed = Object.entries(rules) as [keyof OverdueRules, string | number][];
  return changed.map(([rule, value]) => RULES[rule](String(value), before)).join('，');
}

function termsText({ annualRate, yearDays, dailyRate, interestBasis, firstDueOn, dueDay }: Partial<LoanTerms>, today: ISODate): string {
  const said = [
    annualRate !== undefined && yearDays !== undefined && `对方像是按年利率 ${percent(annualRate)}、一年 ${yearDays} 天算`,
    dailyRate !== undefined && `对方像是按日利率 ${percent(dailyRate)} 算`,
    interestBasis && (interestBasis === 'monthly' ? '对方像是每月都按 30 天算利息' : '对方像是按实际天数算利息'),
    firstDueOn && `对方的首个还款日像是 ${shortDay(firstDueOn, today)}`,
    dueDay !== undefined && `对方的还款日像是每月 ${dueDay} 日`,
  ];
  return said.filter((text) => typeof text === 'string').join('，');
}

/** "多 2.09 元" where the lender's is higher. */
export function differenceText(theirs: Fen, ours: Fen): string {
  if (theirs === ours) return '一样';
  return theirs > ours ? `多 ${yuan(theirs - ours)} 元` : `少 ${yuan(ours - theirs)} 元`;
}
