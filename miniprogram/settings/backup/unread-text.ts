import { isCallKey, isDraftKey, isLoanKey, isPlanKey } from '../../ledger/keys';

const KINDS = [
  { isKind: isLoanKey, unit: '笔借款' },
  { isKind: isPlanKey, unit: '个方案' },
  { isKind: isCallKey, unit: '条通话' },
  { isKind: isDraftKey, unit: '张没填完的表单' },
] as const;

/** "1 笔借款、2 个方案": what these keys are of; '' for none. */
export function unreadText(keys: readonly string[]): string {
  const counted = KINDS.map(({ isKind, unit }) => ({ unit, count: keys.filter(isKind).length }));
  const others = keys.length - counted.reduce((total, { count }) => total + count, 0);
  return [...counted, { unit: '项别的内容', count: others }].filter(({ count }) => count > 0).map(({ unit, count }) => `${count} ${unit}`).join('、');
}
