import { CalcError, type Debt, type ISODate } from '../../calc/main';
import type { Agreement, Repayment } from '../../ledger/records';
import { givenUpIn } from '../../loans/given-up';
import { isBefore } from '../../loans/phases';
import type { PhaseStatement } from '../../loans/statements';
import type { Applied } from '../../loans/assess';
import { allocationText } from './allocation-text';
import { FILLED_IN } from '../filled-in';
import { sentenceFor } from '../../text/calc-error';
import { MADE_SINCE_JOINED } from '../../views/repayment-status';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';

export interface RepaymentRow {
  readonly id: string;
  readonly day: string;
  /** What it is called. */
  readonly kind: '还款' | '减免' | '结清';
  readonly amount: string;
  /** The same with its unit, where it is money. */
  readonly said: string;
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
    kind: kindOf(repayment),
    amount: repayment.amount === 0 ? kindOf(repayment) : yuan(repayment.amount),
    said: repayment.amount === 0 ? kindOf(repayment) : `${yuan(repayment.amount)} 元`,
    detail: [...(repayment.note === FILLED_IN ? [FILLED_IN] : []), details.get(repayment) ?? since(repayment)].filter((part) => part !== '').join('，'),
  }));
  return rows.reverse();
}

function detailsIn(statement: PhaseStatement): [Repayment, string][] {
  const { assessment, repayments } = statement;
  const given = givenUpIn(statement);
  return repayments.map((repayment, place) => {
    if (assessment instanceof CalcError) return [repayment, `算不出来：${sentenceFor(assessment)}`];
    const applied = assessment.allocations[place];
    return [repayment, applied === undefined ? '' : detailOf(repayment, applied, given[place])];
  });
}

/** "利息 883.50 + 本金 4,750.00，减免 罚息 3.50，贷款机构确认结清". */
function detailOf({ closes }: Repayment, applied: Applied, given: Debt | undefined): string {
  const waived = given === undefined ? '' : allocationText({ ...given, unapplied: 0 });
  const parts = [allocationText(applied), waived === '' ? '' : `减免 ${waived}`, closes === true ? '贷款机构确认结清' : ''];
  return parts.filter((part) => part !== '').join('，');
}

function kindOf({ amount, closes }: Repayment): RepaymentRow['kind'] {
  if (amount > 0) return '还款';
  return closes === true ? '结清' : '减免';
}
