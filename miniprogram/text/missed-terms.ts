import type { MissedTerm } from '../ledger/records';
import type { Choice } from './choices';

/** What an agreement can say of a missed term (漏还一期). */
export const MISSED_TERMS: readonly Choice<MissedTerm>[] = [
  { value: 'unsaid', label: '协议没写', meaning: '先按合同罚息估算，去问清楚' },
  { value: 'penalty', label: '按合同计罚息', meaning: '逾期的那期照合同收罚息' },
  { value: 'void', label: '协议作废，恢复原来的账', meaning: '减免可能收回，回到原来的欠款' },
  { value: 'all-due', label: '剩余的一次到期', meaning: '没还的各期马上都要还' },
];
