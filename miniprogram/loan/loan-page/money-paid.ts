import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { leftBefore, statements } from '../../loans/statements';
import { repaymentsByDay, type Assessment } from '../../loans/assess';
import { yuan } from '../../text/money';
import { leftBeforeHint } from './hints';
import type { Look } from './look';
import { repaymentRows, type RepaymentRow } from './repayment-rows';

/** The repayments, and what of them went to nothing. */
export interface MoneyPaid {
  readonly repayments: readonly RepaymentRow[];
  /** What to know of money that was paid ahead, or ''. */
  readonly leftOver: string;
  /** What to know of money that was left over when an agreement was signed, or ''. */
  readonly leftBefore: string;
}

export function moneyPaid(record: LoanRecord, look: Look, assessment: Assessment, today: ISODate): MoneyPaid {
  const joinedTo = look.carrier?.agreement;
  const all = statements(record, today, joinedTo);
  if (look.kind === 'earlier') {
    const then = all.filter(({ phase }) => phase.from === look.phase.from);
    return { repayments: repaymentRows(repaymentsByDay(look.phase.record), then, today), leftOver: '', leftBefore: leftBeforeHint(leftBefore(then, today)) };
  }
  return {
    repayments: repaymentRows(repaymentsByDay(record), all, today, joinedTo),
    leftOver: look.kind === 'own' ? leftOverLine(assessment) : '',
    leftBefore: leftBeforeHint(leftBefore(all, today)),
  };
}

function leftOverLine({ unapplied, payoffAmount }: Assessment): string {
  if (unapplied === 0) return '';
  if (payoffAmount === 0) return `账上有多付的钱（溢缴款）${yuan(unapplied)} 元，可以请贷款机构退还`;
  return `账上有多付的钱（溢缴款）${yuan(unapplied)} 元没用掉，今天再付 ${yuan(Math.max(0, payoffAmount - unapplied))} 元就能结清`;
}
