import type { LoanTerms } from '../calc/main';
import type { MissedTerm } from '../ledger/records';

/** A choice of a form: what is stored, what is read, and what it means in a sentence. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly meaning: string;
}

type OverdueRules = NonNullable<LoanTerms['overdueRules']>;

export const METHODS: readonly Choice<LoanTerms['method']>[] = [
  { value: 'equal-installment', label: '等额本息', meaning: '每期还的总额相同，利息先多后少' },
  { value: 'equal-principal', label: '等额本金', meaning: '每期本金相同，利息逐期减少' },
  { value: 'interest-first', label: '先息后本', meaning: '先只还利息，本金放在后面还' },
  { value: 'flat-interest', label: '等本等息', meaning: '每期本金和利息都相同，利息一直按最初本金算' },
  { value: 'bullet', label: '到期一次还本付息', meaning: '中间不还，最后一天一次还清' },
];

export const INTEREST_BASES: readonly Choice<NonNullable<LoanTerms['interestBasis']>>[] = [
  { value: 'actual-days', label: '按实际天数', meaning: '每期利息按这一期真实的天数算' },
  { value: 'monthly', label: '每月按 30 天', meaning: '不论大小月，每期都按 30 天算' },
];

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

/** The choice of that value, or the usual one, which stands first: a draft of another version may name one that isn't there. */
export function choiceOrUsual<T extends string>(choices: readonly Choice<T>[], value: string): Choice<T> {
  const found = choices.find((choice) => choice.value === value) ?? choices[0];
  if (found === undefined) throw new Error('a field without choices');
  return found;
}

/** The choice of that value; a value that isn't among them is a mistake of the program. */
export function choiceOf<T extends string>(choices: readonly Choice<T>[], value: T): Choice<T> {
  const found = choices.find((choice) => choice.value === value);
  if (found === undefined) throw new Error(`no choice "${value}"`);
  return found;
}
