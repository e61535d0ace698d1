import type { Fact } from '../../content/fact';
import * as cost from './facts/cost';

/** A term of the trade, in words of a borrower. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
  readonly facts: readonly Fact[];
}

/** Those that stand on the app's own pages. The meaning explains the word and states nothing of the world: no figures, no rules. */
export const TERMS: readonly Term[] = [
  { word: '罚息', meaning: '逾期的本金，按合同利率乘一个倍数，每天算的钱，算到还的那天。', facts: [cost.PENALTY_LIMIT, cost.ON_WHAT_IS_OVERDUE] },
  { word: '违约金', meaning: '合同里写的一次性的钱，没写就没有。和罚息是两样，有的合同只收其中一样。', facts: [cost.HIGH_LATE_FEE] },
  { word: '复利', meaning: '欠着没还的利息，再算利息。合同写了才有；没写，罚息只按本金算。', facts: [] },
  { word: '宽限期', meaning: '还款日后面的几天，在里面还清不算罚息。有没有、有几天，看合同。', facts: [] },
  { word: '溢缴款', meaning: '多付的钱，还是你的：留在账上抵后面的，也可以请贷款机构退。', facts: [] },
  { word: '提前到期', meaning: '逾期久了，贷款机构按合同通知你，把剩下的本金一次还清。收到正式的通知才算。', facts: [] },
  { word: '抵扣顺序', meaning: '还的钱，先算还了哪一样、哪一期。', facts: [cost.ALLOCATION] },
  { word: '减免', meaning: '贷款机构答应不收的那部分。写进协议、按协议还了，才算数。', facts: [] },
  { word: '明示表', meaning: '把利息和每一项费用列在一张纸上、合起来折成年化的表。', facts: [cost.DISCLOSURE] },
  { word: '名义年化', meaning: '总利息除以借的本金，再折成一年。本金每个月都在还，它却一直按原来的本金算，所以看着低。', facts: [] },
  { word: '单利年化', meaning: '真实年化的一种：按每个月还剩的本金算出月利率，再乘一年的月数。', facts: [] },
  { word: '复利年化', meaning: '真实年化的另一种：同样的月利率，一个月一个月滚到一年。比单利的数大一点，说的是同一份方案。', facts: [] },
];
