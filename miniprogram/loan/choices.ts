import type { LoanTerms } from '../calc/main';
import type { MissedTerm } from '../ledger/records';
import type { Choice } from '../text/choices';

/*
 * What is chosen of a loan that isn't paid in time. What other packages say too stands in text/choices.ts.
 */

type OverdueRules = NonNullable<LoanTerms['overdueRules']>;

export const PENALTY_BASES: readonly Choice<NonNullable<OverdueRules['penaltyBase']>>[] = [
  { value: 'principal', label: '只对逾期本金', meaning: '罚息只按没还的本金算' },
  { value: 'principal-and-interest', label: '对逾期本金和利息', meaning: '没还的利息也计罚息，即复利' },
];

export const ALLOCATIONS: readonly Choice<NonNullable<OverdueRules['allocation']>>[] = [
  { value: 'by-installment', label: '逐期抵扣', meaning: '从最早一期开始，先费用、罚息，再利息、本金' },
  { value: 'by-component', label: '先费用罚息后本金', meaning: '先还清所有费用，再所有罚息、利息，最后本金' },
  { value: 'principal-first', label: '先本金', meaning: '先还所有到期本金，再利息、罚息、费用' },
];

export const PENALTY_STARTS: readonly Choice<NonNullable<OverdueRules['penaltyFrom']>>[] = [
  { value: 'day-after-due', label: '还款日的次日', meaning: '还款日当天不算，从第二天起算罚息' },
  { value: 'due-day', label: '还款日当天', meaning: '逾期了，还款日当天也算一天罚息' },
];

export const PENALTY_ROUNDINGS: readonly Choice<NonNullable<OverdueRules['penaltyRounding']>>[] = [
  { value: 'once', label: '合计后取整', meaning: '每期的罚息加总后才四舍五入到分' },
  { value: 'daily', label: '每天取整', meaning: '每天的罚息先四舍五入到分，再相加' },
];

/** What an agreement can say of a missed term (漏还一期). */
export const MISSED_TERMS: readonly Choice<MissedTerm>[] = [
  { value: 'unsaid', label: '协议没写', meaning: '先按合同罚息估算，去问清楚' },
  { value: 'penalty', label: '按合同计罚息', meaning: '逾期的那期照合同收罚息' },
  { value: 'void', label: '协议作废，恢复原来的账', meaning: '减免可能收回，回到原来的欠款' },
  { value: 'all-due', label: '剩余的一次到期', meaning: '没还的各期马上都要还' },
];
