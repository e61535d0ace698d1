import { CalcError, dueDateAfter, LIMITS, RunningCard, RunningLoan, steppedSchedule, type Fen, type Installment, type ISODate } from '../calc/main';
import type { CardTerms, FamilyTerms, OtherDebtRecord, OtherTerms } from '../ledger/records';

/** A debt that is lived on from a day, loan or card: both have the same face. */
export type Running = RunningLoan | RunningCard;

/**
 * One of the other debts, as it stands on a day and goes on from there; null where nothing was owed. What is no card is a loan
 * from its balance's day on, with the payments that are left as its bill.
 *
 * @throws CalcError where the calculation refuses it.
 */
export function runningOther(record: OtherDebtRecord, from: ISODate): Running | null {
  const { terms, balance, balanceOn } = record;
  if (balance === 0) return null;
  const payments = record.payments.filter(({ inBalance, paidOn }) => !inBalance && paidOn >= balanceOn && paidOn <= from).map(({ paidOn, amount }) => ({ paidOn, amount }));
  if (terms.kind === 'card') return new RunningCard({ ...terms, balance, balanceOn, payments }, from);
  const schedule = scheduleOf(balance, balanceOn, terms);
  const rate = terms.kind === 'mortgage' ? { annualRate: terms.annualRate, yearDays: 360 as const } : { dailyRate: '0' };
  const loan = { principal: balance, borrowedOn: balanceOn, ...rate, method: 'equal-installment' as const, termCount: schedule.length, dueDay: terms.dueDay };
  return new RunningLoan({ terms: loan, schedule, payments }, from);
}

function scheduleOf(principal: Fen, startOn: ISODate, terms: Exclude<OtherTerms, CardTerms>): Installment[] {
  if (terms.kind === 'family') return familySchedule(principal, startOn, terms);
  const { dueDay, annualRate, steps, termsLeft, monthly } = terms;
  return steppedSchedule({ principal, startOn, dueDay, annualRate, steps, termCount: termsLeft, payment: monthly });
}

/** So much a month, and the rest on the day wished for (rule 5.66). */
function familySchedule(balance: Fen, balanceOn: ISODate, { wishOn, monthly, dueDay }: FamilyTerms): Installment[] {
  const rows: Installment[] = [];
  let left = balance;
  const add = (dueOn: ISODate, principal: Fen): void => {
    rows.push({ number: rows.length + 1, dueOn, principal, interest: 0 });
    left -= principal;
  };
  for (let month = dueDateAfter(balanceOn, dueDay, 0) > balanceOn ? 0 : 1; monthly > 0 && left > 0; month += 1) {
    const dueOn = dueDateAfter(balanceOn, dueDay, month);
    if (wishOn !== '' && dueOn >= wishOn) break;
    if (rows.length === LIMITS.termCount.max) throw new CalcError('not-repayable', 'monthly');
    add(dueOn, Math.min(monthly, left));
  }
  if (left > 0) add(wishOn, left);
  return rows;
}
