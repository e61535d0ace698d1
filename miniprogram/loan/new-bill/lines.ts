import type { Installment } from '../../calc/main';
import { yuan } from '../../text/money';

/** Installments as lines that can be read again: "2026-11-15 4,402.06 本金 4,192.83 利息 209.23". */
export function linesOf(installments: readonly Installment[]): string {
  return installments.map(({ dueOn, principal, interest }) => `${dueOn} ${yuan(principal + interest)} 本金 ${yuan(principal)} 利息 ${yuan(interest)}`).join('\n');
}
