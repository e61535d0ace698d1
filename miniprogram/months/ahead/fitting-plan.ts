import { addMonths, dailyRateOf, planInstallments, sum, type Debt, type Fen, type ISODate, type Rate } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import { owedTogether } from '../../loans/owed';
import { CalcError } from '../../calc/main';
import { isLoan, type LoanDebt, type OpenDebt } from '../simulate/debt';
import type { DueMonth } from './due-months';

/** A plan that would make all twelve months fit: for these debts, over so many terms, at the contract's rate. */
export interface FittingPlan {
  readonly ids: readonly string[];
  readonly termCount: number;
  readonly perTerm: Fen;
}

const MOST_TERMS = 60;
const DAYS_OF_YEAR = 360;
const MONTHS_OF_YEAR = 12;

/**
 * Which debt would have to be negotiated, over how many terms, so that no month needs more than the means: one debt alone, the
 * fewest terms first; where none does, all together that aren't negotiated; what is no loan isn't proposed. Null where not even that fits.
 */
export function fittingPlans(months: readonly DueMonth[], debts: readonly OpenDebt[], means: Fen, today: ISODate): readonly FittingPlan[] | null {
  const open = debts.filter(isLoan).filter(({ agreed }) => !agreed);
  const alone = open.flatMap((debt) => planFor([debt], months, means, today) ?? []).sort((a, b) => a.termCount - b.termCount);
  if (alone.length > 0) return alone;
  const together = open.length < 2 ? null : planFor(open, months, means, today);
  return together === null ? null : [together];
}

function planFor(debts: readonly LoanDebt[], months: readonly DueMonth[], means: Fen, today: ISODate): FittingPlan | null {
  const ids = debts.map(({ id }) => id);
  const others = months.map(({ items }) => sum(items.filter(({ loanId }) => !ids.includes(loanId)).map(({ amount }) => amount)));
  const room = means - Math.max(...others);
  const owed = owedTogether(debts.map(({ record }) => record), today);
  if (room <= 0 || owed === null) return null;
  const { principal, interest, penalty, lateFee } = owed;
  return shortest({ principal, interest, penalty, lateFee }, debts.length === 1 && debts[0] ? dailyRateOf(debts[0].loan.terms) : owed.dailyRate, ids, room, today);
}

/** The fewest terms whose payment fits: found by the formula, and then planned to the fen. */
function shortest(debt: Debt, dailyRate: Rate, ids: readonly string[], room: Fen, today: ISODate): FittingPlan | null {
  const rate = Math.min(1, Number(dailyRate) * DAYS_OF_YEAR);
  const total = debt.principal + debt.interest + debt.penalty + debt.lateFee;
  for (let termCount = leastTerms(total, rate / MONTHS_OF_YEAR, room); termCount <= MOST_TERMS; termCount += 1) {
    const plan = calculated(() => planInstallments({
      debt, signedOn: today, firstDueOn: addMonths(today, 1), termCount, price: { kind: 'annual-rate', rate: rate.toFixed(DECIMALS), method: 'equal-installment' },
    }));
    if (plan instanceof CalcError) return null;
    const perTerm = Math.max(...plan.installments.map((one) => one.principal + one.interest));
    if (perTerm <= room) return { ids, termCount, perTerm };
  }
  return null;
}

const DECIMALS = 12;

function leastTerms(total: Fen, rate: number, room: Fen): number {
  if (rate === 0) return Math.max(1, Math.ceil(total / room));
  // Interest alone takes all the room: no number of terms ends it.
  if (total * rate >= room) return MOST_TERMS + 1;
  return Math.max(1, Math.floor(-Math.log(1 - (total * rate) / room) / Math.log(1 + rate)));
}
