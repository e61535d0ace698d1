import { CalcError, type ISODate } from '../../calc/main';
import type { Agreement, Repayment } from '../../ledger/records';
import { isBefore } from '../../loans/phases';
import type { PhaseStatement } from '../../loans/statements';
import { allocationText } from './allocation-text';
import { sentenceFor } from '../../text/calc-error';
import { MADE_SINCE_JOINED } from '../../views/repayment-status';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';

export interface RepaymentRow {
  readonly id: string;
  readonly day: string;
  readonly amount: string;
  /** What it went to; '' where it isn't made yet. */
  readonly detail: string;
}

/**
 * The repayments, the newest first, each with what it went to by the terms of its day.
 *
 * @param repayments by day, on one day as entered
 * @param all the statements that split them
 * @param joinedTo the agreement of another that the loan's debt went into
 */
export function repaymentRows(repayments: readonly Repayment[], all: readonly PhaseStatement[], today: ISODate, joinedTo?: Agreement): RepaymentRow[] {
  const details = new Map(all.flatMap(detailsIn));
  const since = (one: Repayment): string => (joinedTo !== undefined && !isBefore(one, joinedTo) ? MADE_SINCE_JOINED.status : '');
  const rows = repayments.map((repayment) => ({
    id: repayment.id,
    day: shortDay(repayment.paidOn, today),
    amount: yuan(repayment.amount),
    detail: details.get(repayment) ?? since(repayment),
  }));
  return rows.reverse();
}

function detailsIn({ assessment, repayments }: PhaseStatement): [Repayment, string][] {
  return repayments.map((repayment, place) => {
    if (assessment instanceof CalcError) return [repayment, `算不出来：${sentenceFor(assessment)}`];
    const applied = assessment.allocations[place];
    return [repayment, applied === undefined ? '' : allocationText(applied)];
  });
}
