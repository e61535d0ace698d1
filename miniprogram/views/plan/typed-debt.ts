import { addDays, addMonths, CalcError, buildSchedule, finishOriginal, stayOverdue, sumDebt, type Baseline, type Debt, type ISODate, type Rate } from '../../calc/main';
import type { CalcLoan } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import { principalLeft } from '../../loans/principal-left';
import type { PlanParts } from '../../forms/plan/parts';
import type { Source } from './source';

/**
 * The other ways of a debt that was typed: what is said of its contract stands in for the loan. Its interest, penalty
 * and fee are paid on the day itself; the principal is repaid as 等额本金 by 30-day months over the terms that are said
 * to be left, or is all overdue from the day on.
 */
export function ofTypedDebt({ values, debt, contract: { multiplier, originalTerms } }: PlanParts, rate: Rate | null): Source {
  const from = values.signedOn;
  const known = debt !== null && rate !== null ? { debt, rate } : null;
  const left = known && originalTerms.ok && originalTerms.value !== null ? loanLeft(known.debt, known.rate, originalTerms.value, from) : null;
  const overdue = known && multiplier.ok ? loanOverdue(known.debt, known.rate, multiplier.value, from) : null;
  const withDebt = <B extends Baseline>(loan: CalcLoan | null, make: (loan: CalcLoan) => B): B[] | null => {
    const baseline = loan && calculated(() => make(loan));
    return known === null || baseline === null || baseline instanceof CalcError ? null : [withParts(baseline, known.debt)];
  };
  return {
    rate,
    from,
    owed: null,
    finish: () => withDebt(left, (loan) => finishOriginal(loan, from))?.map((one) => ({ ...one, dueNow: one.dueNow + (known === null ? 0 : sumDebt(known.debt) - known.debt.principal) })) ?? null,
    stayUntil: (until) => withDebt(overdue, (loan) => stayOverdue(loan, from, until)),
    original: () => {
      const schedule = left && calculated(() => buildSchedule(left.terms));
      return schedule === null || schedule instanceof CalcError ? null : principalLeft(from, schedule);
    },
    supposes: { catchUp: '当天先付清利息、罚息', finish: '本金按等额本金、每月 30 天', stay: '按全部本金都已逾期估' },
  };
}

function loanLeft({ principal }: Debt, dailyRate: Rate, termCount: number, from: ISODate): CalcLoan {
  const firstDueOn = addMonths(from, 1);
  const terms = { principal, borrowedOn: from, dailyRate, method: 'equal-principal', termCount, dueDay: Number(from.slice(8)), firstDueOn, interestBasis: 'monthly' } as const;
  return { terms, payments: [] };
}

/** All of it fell due on the day: penalty runs from the next on. */
function loanOverdue({ principal }: Debt, dailyRate: Rate, penaltyMultiplier: Rate, from: ISODate): CalcLoan {
  const terms = {
    principal, borrowedOn: addDays(from, -1), dailyRate, method: 'bullet', termCount: 1, dueDay: Number(from.slice(8)), overdueRules: { penaltyMultiplier },
  } as const;
  return { terms, schedule: [{ number: 1, dueOn: from, principal, interest: 0 }], payments: [] };
}

/** The principal's way with the other parts of the debt, which are paid whichever way is taken. */
function withParts<B extends Baseline>(baseline: B, { interest, penalty, lateFee }: Debt): B {
  const { parts } = baseline;
  return {
    ...baseline,
    totalPaid: baseline.totalPaid + interest + penalty + lateFee,
    parts: { ...parts, interest: parts.interest + interest, penalty: parts.penalty + penalty, lateFee: parts.lateFee + lateFee },
  };
}
