/** What can be prepared: what is said on the phone, what is asked for in writing, and letters for other purposes. */
export type TextKind = 'call' | 'hardship' | 'request' | 'bill' | 'contact' | 'credit' | 'proof' | 'assignment';

/** A kind and when it is of use. */
export interface KindChoice {
  readonly value: TextKind;
  readonly label: string;
  readonly meaning: string;
}

export const KINDS: readonly KindChoice[] = [
  { value: 'call', label: '电话里说', meaning: '打客服电话时照着念。' },
  { value: 'hardship', label: '情况说明', meaning: '说清为什么还不上，和申请一起交。' },
  { value: 'request', label: '书面申请', meaning: '写明想怎么还，请对方书面答复。' },
  { value: 'bill', label: '要账单和合同', meaning: '数字对不上，或手里没有合同时先要这个。' },
  { value: 'contact', label: '只在这些时间联系我', meaning: '定下能联系的时间和方式，不再打给别人。' },
  { value: 'credit', label: '征信异议', meaning: '报告里记错了、漏了，请对方更正。' },
  { value: 'proof', label: '开结清证明', meaning: '还清以后要一份，存好。' },
  { value: 'assignment', label: '债权转让请出示凭证', meaning: '有人说债转给了他：写给来要债的那一家。' },
];

/** Those that say how it is to be repaid: only they belong to a plan. */
export function asksForAPlan(kind: TextKind): boolean {
  return kind === 'call' || kind === 'request';
}

/** Those that may be about a loan that is settled. */
export function isAboutSettled(kind: TextKind): boolean {
  return kind === 'proof' || kind === 'credit' || kind === 'bill';
}

/** Those that say what a month leaves: the ground on which somebody can ask. */
export function saysMeans(kind: TextKind): boolean {
  return kind === 'call' || kind === 'hardship';
}
