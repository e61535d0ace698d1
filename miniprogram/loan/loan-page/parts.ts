import { payoffParts, type Fen } from '../../calc/main';
import type { Assessment } from '../../loans/assess';
import { yuan } from '../../text/money';

/** Which explanation opens behind a part. */
export type PartKind = 'principal' | 'interest' | 'penalty' | 'lateFee' | 'due' | 'notYetDue' | 'accrued';

/** One term of a sum on the screen. */
export interface Part {
  readonly kind: PartKind;
  readonly label: string;
  readonly amount: string;
  /** Both as they are said: "本金 4,917.45 元". */
  readonly said: string;
}

/** Of a bar that shows what a sum is made of. */
export interface Share {
  readonly kind: PartKind;
  readonly share: number;
}

/**
 * The overdue sum by what it is made of; the fee only where there is one. Adds up to `overdueTotal`.
 *
 * @param estimated that the penalty runs is only supposed
 */
export function overdueParts({ totals }: Assessment, estimated = false): Part[] {
  const parts = [
    part('principal', '本金', totals.overduePrincipal),
    part('interest', '利息', totals.overdueInterest),
    part('penalty', estimated ? '罚息（估算）' : '罚息', totals.penaltyDue),
  ];
  return totals.lateFeeDue === 0 ? parts : [...parts, part('lateFee', '违约金', totals.lateFeeDue)];
}

/** How much of the overdue sum each part is, in thousandths; what is nothing is left out. */
export function overdueShares({ totals }: Assessment): Share[] {
  const { overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal } = totals;
  const parts: [PartKind, Fen][] = [['principal', overduePrincipal], ['interest', overdueInterest], ['penalty', penaltyDue], ['lateFee', lateFeeDue]];
  return parts.filter(([, amount]) => amount > 0).map(([kind, amount]) => ({ kind, share: Math.max(1, Math.round((amount * 1000) / overdueTotal)) }));
}

/** The payoff amount by what it is made of; a part of nothing is left out. Adds up to `payoffAmount`. */
export function payoffRows(assessment: Assessment): Part[] {
  const { due, notYetDue, accrued } = payoffParts(assessment);
  return [
    part('due', '已到期未还', due),
    part('notYetDue', '未到期本金', notYetDue),
    part('accrued', '本期至今利息', accrued),
  ].filter(({ amount }) => amount !== '0.00');
}

function part(kind: PartKind, label: string, amount: Fen): Part {
  return { kind, label, amount: yuan(amount), said: `${label} ${yuan(amount)} 元` };
}
