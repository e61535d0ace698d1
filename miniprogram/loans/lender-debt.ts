import { CalcError, DEBT_PARTS, owedOn, sumDebt, type Component, type Debt, type Fen, type ISODate } from '../calc/main';
import type { LenderCheck, LoanRecord } from '../ledger/records';
import { assess } from './assess';

/** What a loan owes by the lender's figures of a day (对账), and how much of its principal is overdue. */
export interface LenderDebt {
  readonly on: ISODate;
  readonly debt: Debt;
  readonly overduePrincipal: Fen;
}

/** Into which part a difference goes that the lender names no part for (rule 7.19). */
const FIRST: readonly Component[] = ['penalty', 'lateFee', 'interest', 'principal'];

/** The last check that says an amount; days overdue alone are no debt. */
export function lastCheckOf({ checks = [] }: LoanRecord, today: ISODate): LenderCheck | undefined {
  const made = checks.filter(({ checkedOn, stated }) => checkedOn <= today && Object.keys(stated).some((figure) => figure !== 'daysOverdue'));
  return made.sort((one, other) => (one.checkedOn < other.checkedOn ? -1 : 1)).pop();
}

/**
 * The debt as the lender has it at that check (rule 7.25): the overdue parts that it states, the others as we have them on
 * that day. Where it states the overdue total or the payoff amount, the parts come to that: what differs goes to parts that
 * it doesn't state. Undefined where the loan can't be calculated.
 */
export function debtByLender(record: LoanRecord, { checkedOn, stated }: LenderCheck): LenderDebt | undefined {
  const statement = assess(record, checkedOn);
  if (statement instanceof CalcError) return undefined;
  const { overduePrincipal: principal, overdueInterest: interest, penaltyDue: penalty, lateFeeDue: lateFee } = statement.totals;
  const ours: Debt = { principal, interest, penalty, lateFee };
  const owed = owedOn(statement);
  const isStated = (part: Component): boolean => stated[part] !== undefined;
  const named = eachOf((part) => stated[part] ?? ours[part]);
  const overdue = shifted(named, stated.overdueTotal, FIRST.filter((part) => !isStated(part)));
  const whole = eachOf((part) => overdue[part] + Math.max(0, owed[part] - ours[part]));
  // What is overdue is said already: then the rest is the interest of the days so far, or the principal not yet due.
  const open = stated.overdueTotal !== undefined || DEBT_PARTS.every(isStated) ? [] : FIRST.filter((part) => !isStated(part));
  const debt = shifted(whole, stated.payoffAmount, [...open, 'interest', 'principal']);
  return { on: checkedOn, debt, overduePrincipal: Math.min(overdue.principal, debt.principal) };
}

function eachOf(amountOf: (part: Component) => Fen): Debt {
  return { principal: amountOf('principal'), interest: amountOf('interest'), penalty: amountOf('penalty'), lateFee: amountOf('lateFee') };
}

/** The debt with these parts raised or lowered, in their order, so that it comes to the total; none below 0. */
function shifted(debt: Debt, total: Fen | undefined, parts: readonly Component[]): Debt {
  let rest = total === undefined ? 0 : total - sumDebt(debt);
  const made = { ...debt };
  for (const part of parts) {
    const moved = Math.max(rest, -made[part]);
    made[part] += moved;
    rest -= moved;
  }
  return made;
}
