import { addMonths, CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';
import { agreementsInForce } from '../../loans/agreements';

/** Civil Code, article 188. */
const YEARS = 3;

/**
 * The loans on which more than three years have passed since all that the ledger knows to start them anew: the last due
 * date, repayments, agreements. A demand of the lender does too, and isn't known: they may have lapsed, no more is said.
 */
export function perhapsLapsed(records: readonly LoanRecord[], today: ISODate): LoanRecord[] {
  return records.filter((record) => {
    const statement = assess(record, today);
    if (statement instanceof CalcError || statement.installments.every(({ state }) => state === 'settled')) return false;
    const days = [
      ...statement.installments.map(({ dueOn }) => dueOn),
      ...record.repayments.map(({ paidOn }) => paidOn),
      ...agreementsInForce(record).map(({ signedOn }) => signedOn),
    ];
    return days.every((day) => addMonths(day, 12 * YEARS) < today);
  });
}
