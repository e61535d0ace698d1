import { CalcError, DEBT_PARTS, sum, sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { agreementsInForce, isNegotiated } from '../../loans/agreements';
import { givenUpIn } from '../../loans/given-up';
import { isBefore } from '../../loans/phases';
import { statements } from '../../loans/statements';

/** What was paid on a loan and where it went, and what the lender gave up; in fen. */
export interface PaidSoFar {
  readonly amount: Fen;
  readonly parts: Debt;
  /** Money that nothing was due for (溢缴款). */
  readonly unapplied: Fen;
  /** Given up with a repayment, or by closing the loan. */
  readonly waived: Fen;
  /** Given up in an agreement that was signed, on its condition. */
  readonly waivedInAgreements: Fen;
}

export const NOTHING_PAID: PaidSoFar = { amount: 0, parts: { principal: 0, interest: 0, penalty: 0, lateFee: 0 }, unapplied: 0, waived: 0, waivedInAgreements: 0 };

/**
 * Split as 还款记录 splits it; null where it can't be calculated.
 *
 * @param joinedTo the agreement of another that the loan's debt went into: what was paid since is left over
 */
export function paidSoFar(record: LoanRecord, today: ISODate, joinedTo?: Agreement): PaidSoFar | null {
  let total = NOTHING_PAID;
  for (const statement of statements(record, today, joinedTo)) {
    const { assessment, repayments } = statement;
    if (assessment instanceof CalcError) return null;
    const amount = sum(repayments.slice(0, assessment.allocations.length).map((one) => one.amount));
    for (const { unapplied, ...parts } of assessment.allocations) total = together(total, { ...NOTHING_PAID, parts, unapplied });
    total = together(total, { ...NOTHING_PAID, amount, waived: sum(givenUpIn(statement).map(sumDebt)) });
  }
  const since = sum(record.repayments.filter((one) => joinedTo !== undefined && !isBefore(one, joinedTo) && one.paidOn <= today).map(({ amount }) => amount));
  const signed = agreementsInForce(record).filter((one) => isNegotiated(one) && one.signedOn <= today && (joinedTo === undefined || one.signedOn < joinedTo.signedOn));
  return together(total, { ...NOTHING_PAID, amount: since, unapplied: since, waivedInAgreements: sum(signed.map(({ waived }) => sumDebt(waived))) });
}

export function together(one: PaidSoFar, other: PaidSoFar): PaidSoFar {
  const parts = { ...one.parts };
  for (const part of DEBT_PARTS) parts[part] += other.parts[part];
  return {
    amount: one.amount + other.amount,
    parts,
    unapplied: one.unapplied + other.unapplied,
    waived: one.waived + other.waived,
    waivedInAgreements: one.waivedInAgreements + other.waivedInAgreements,
  };
}
