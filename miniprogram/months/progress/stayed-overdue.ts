import { assessInDetail, CalcError, sum, sumDebt, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { assess, loanOf, type Assessment } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import type { LivedPhase } from './lived-phases';
import type { PaidSoFar } from './paid-so-far';
import { firstOverdueOn } from './terms-kept';

/** A loan as it is, beside how it would be had nothing been paid from a day on (rule 5.62); in fen. */
export interface Compared {
  /** From that day on nothing is paid, and no agreement is signed. */
  readonly since: ISODate;
  /** What it would owe today. */
  readonly would: Fen;
  /** What it owes today. */
  readonly owed: Fen;
  /** Paid and given up since; what lies on the account (溢缴款) isn't paid yet, what an earlier plan left over is. */
  readonly paid: Fen;
  readonly waived: Fen;
  /** would − owed − paid − waived: interest, penalties and fees that didn't arise. Below 0 where it came dearer. */
  readonly less: Fen;
}

/**
 * Undefined where there is nothing to compare with: nothing was ever overdue, and nothing was negotiated.
 *
 * @param joinedTo the agreement of another that the loan's debt went into: it owes nothing by itself since
 */
export function comparedToStaying(record: LoanRecord, lived: readonly LivedPhase[], paid: PaidSoFar, today: ISODate, joinedTo?: Agreement): Compared | undefined {
  const start = startOf(lived, joinedTo);
  if (start === undefined) return undefined;
  const { place, since } = start;
  const base = lived[place];
  const now = joinedTo === undefined ? assess(record, today) : undefined;
  if (base === undefined || now instanceof CalcError) return undefined;
  const loan = loanOf(base.phase.record);
  const then = calculated(() => assessInDetail({ ...loan, payments: loan.payments.filter(({ paidOn }) => paidOn < since) }, today));
  if (then instanceof CalcError) return undefined;
  const before = lived.slice(0, place).map(({ statement }) => statement);
  const paidBefore = sum([...before.map((one) => appliedIn(one) + leftOverIn(one)), appliedIn(then)]);
  const waivedBefore = sum([...before, then].map(({ waived }) => sumDebt(waived)));
  const [would, owed] = [then.payoffAmount, now?.payoffAmount ?? 0];
  const paidSince = paid.amount - (now?.unapplied ?? 0) - paidBefore;
  const waivedSince = paid.waived + paid.waivedInAgreements - waivedBefore;
  return { since, would, owed, paid: paidSince, waived: waivedSince, less: would - owed - paidSince - waivedSince };
}

/** In which phase, and on which day, staying overdue would have begun: with the first term overdue, or with the first agreement where none was. */
function startOf(lived: readonly LivedPhase[], joinedTo: Agreement | undefined): { readonly place: number; readonly since: ISODate } | undefined {
  for (const [place, one] of lived.entries()) {
    const next = lived[place + 1]?.phase.agreement ?? joinedTo;
    const late = firstOverdueOn(one);
    if (late !== undefined) return { place, since: late };
    if (next !== undefined && isNegotiated(next)) return { place, since: next.signedOn };
  }
  return undefined;
}

/** Money that was left over when the plan changed: it isn't in the next one. */
function leftOverIn({ allocations }: Assessment): Fen {
  return sum(allocations.map(({ unapplied }) => unapplied));
}

/** Money that went to the debt. */
function appliedIn({ allocations }: Assessment): Fen {
  return sum(allocations.map(({ principal, interest, penalty, lateFee }) => principal + interest + penalty + lateFee));
}
