import type { Assessment } from './assess';
import { yuan } from './text/money';

/** What a payment went to, or what a sum is made of. */
export type Applied = Assessment['allocations'][number];

/** What a payment went to, in words, without the parts that got nothing: "利息 883.50 + 本金 4,750.00". */
export function allocationText(applied: Applied): string {
  const parts: readonly [string, number][] = [
    ['违约金', applied.lateFee],
    ['罚息', applied.penalty],
    ['利息', applied.interest],
    ['本金', applied.principal],
    ['未抵扣', applied.unapplied],
  ];
  return parts
    .filter(([, amount]) => amount > 0)
    .map(([name, amount]) => `${name} ${yuan(amount)}`)
    .join(' + ');
}
