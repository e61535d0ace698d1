import type { Applied } from '../../loans/assess';
import { PART_NAMES } from '../../text/part-names';
import { yuan } from '../../text/money';

/** What a payment went to, in words, without the parts that got nothing: "利息 883.50 + 本金 4,750.00". */
export function allocationText(applied: Applied): string {
  const parts = Object.entries({ ...PART_NAMES, unapplied: '未抵扣' }) as [keyof Applied, string][];
  return parts
    .filter(([part]) => applied[part] > 0)
    .map(([part, name]) => `${name} ${yuan(applied[part])}`)
    .join(' + ');
}
