import { checkInstallmentPlan, financedBy } from '../checks/plan';
import { dayOfMonth } from '../day';
import { CalcError } from '../errors';
import { sum } from '../money';
import { exactRate } from '../rate';
import { monthlyRates } from '../rates/installment-rates';
import { dueDates } from '../schedule/due-dates';
import { equalInstallment } from '../schedule/equal-installment';
import { equalPrincipal } from '../schedule/equal-principal';
import { equalParts } from '../schedule/parts';
import type { Fen, Installment, InstallmentPlan, InstallmentPlanInput, ISODate, PlanPrice } from '../types';

/**
 * A negotiated new schedule for a debt (分期方案), in fen: what is financed (rule 5.6), priced in one of
 * four ways (rule 5.4, rule 5.7, rule 5.8).
 *
 * @throws CalcError for input outside the limits (rule 9.15, rule 9.17); 'not-repayable' on 'price.amount' where the
 * payments per term together are below the amount financed.
 *
 * @example
 * const debt = { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 };
 * const offer = {
 *   signedOn: '2025-01-15', termCount: 36, firstDueOn: '2025-02-15', price: { kind: 'total-interest', amount: 7_000_00 },
 * };
 * const plan = planInstallments({ debt, ...offer });
 * [plan.installments[0], plan.installments[35]].map(({ principal, interest }) => principal + interest)
 * // → [1_777_78, 1_777_70]
 * plan.totalPaid // → 64_000_00
 * plan.rates.flatAnnual.toFixed(4) // → '0.0409'
 * plan.rates.simpleAnnual.toFixed(4) // → '0.0768'
 */
export function planInstallments(input: InstallmentPlanInput): InstallmentPlan {
  checkInstallmentPlan(input);
  const { downPayment = 0, termCount, firstDueOn, dueDay = dayOfMonth(firstDueOn), price } = input;
  const financed = financedBy(input);
  const dates = dueDates(firstDueOn, dueDay, termCount);
  const installments = priced(financed, dates, price);
  const payments = installments.map(({ principal, interest }) => principal + interest);
  return {
    financed,
    installments,
    totalInterest: sum(installments.map(({ interest }) => interest)),
    totalPaid: downPayment + sum(payments),
    lastDueOn: dates[dates.length - 1] ?? firstDueOn,
    rates: monthlyRates(financed, payments),
  };
}

function priced(financed: Fen, dates: readonly ISODate[], price: PlanPrice): Installment[] {
  switch (price.kind) {
    case 'none':
      return withTotalInterest(financed, dates, 0);
    case 'total-interest':
      return withTotalInterest(financed, dates, price.amount);
    case 'per-term': {
      const totalInterest = price.amount * dates.length - financed;
      if (totalInterest < 0) throw new CalcError('not-repayable', 'price.amount', Math.ceil(financed / dates.length));
      return withTotalInterest(financed, dates, totalInterest);
    }
    case 'annual-rate': {
      // A month's rate is a twelfth of the year's, whatever its days.
      const periods = dates.map((dueOn) => ({ dueOn, units: 1 }));
      const rate = exactRate(price.rate, 12);
      return price.method === 'equal-principal'
        ? equalPrincipal(financed, periods, rate)
        : equalInstallment(financed, periods, rate);
    }
  }
}

/** Equal payments and equal interest parts; the principal is what is left of each payment. */
function withTotalInterest(financed: Fen, dates: readonly ISODate[], totalInterest: Fen): Installment[] {
  const payments = equalParts(financed + totalInterest, dates.length);
  const interests = equalParts(totalInterest, dates.length);
  return dates.map((dueOn, index) => {
    const interest = interests[index] ?? 0;
    return { number: index + 1, dueOn, principal: (payments[index] ?? 0) - interest, interest };
  });
}
