import { checkAffordability } from '../checks/affordability';
import { Exact } from '../exact';
import { roundProduct } from '../money';
import { exactRate } from '../rate';
import type { Fen, InstallmentPlan, PlanPrice } from '../types';
import { monthlyBudget } from './monthly-budget';
import type { Affordability, AffordabilityInput, AffordablePlan, TermPrice } from './types';
import { planInstallments } from './plan-installments';

/** The lender's published convention: annual = daily × 360 (rule 2.2). */
const DAYS_OF_YEAR = 360;
const MONTHS_OF_YEAR = 12;

/**
 * Which numbers of terms a person can carry (rule 5.23, rule 5.37), in fen. What is left a month is
 * income − living costs − other debt payments; a plan may use the share of it kept for debts, rounded
 * down. A plan fits where its highest payment does. Every number of terms up to maxTerms is planned
 * for real, so each answer is a planInstallments to the fen. A down payment comes out of savings, not
 * out of the month's budget.
 *
 * Where nothing fits, `shortBy` is what the budget lacks for maxTerms; a negative `left` comes on top.
 *
 * @throws CalcError for the plan's own fields as planInstallments does, its termCount being 'maxTerms';
 * then for the price and the household's amounts.
 *
 * @example
 * const debt = { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 };
 * const plan = {
 *   debt, signedOn: '2025-01-15', firstDueOn: '2025-02-15', price: { kind: 'flat-annual-rate', rate: '0.04' }, maxTerms: 36,
 * };
 * const household = {
 *   monthlyIncome: 8_000_00, livingCosts: 4_000_00, otherDebtPayments: 500_00, share: '0.8',
 * };
 * const { budget, fitting } = affordableTerms({ ...plan, ...household });
 * [budget, fitting.shortest.termCount, fitting.longest.termCount] // → [2_800_00, 22, 36]
 * affordableTerms({ ...plan, ...household, livingCosts: 6_000_00 }).shortBy // → 573_45
 */
export function affordableTerms(input: AffordabilityInput): Affordability {
  const financed = checkAffordability(input);
  const { left, budget } = monthlyBudget(input);
  const candidates = Array.from({ length: input.maxTerms }, (_, index) => candidate(input, financed, index + 1));
  const fitting = candidates.filter(({ highestPayment }) => highestPayment <= budget);

  const [shortest] = fitting;
  const longest = fitting[fitting.length - 1];
  if (!shortest || !longest) return { left, budget, shortBy: highestOf(candidates[candidates.length - 1]) - budget };
  const cheapest = fitting.reduce((best, other) => (other.plan.totalPaid < best.plan.totalPaid ? other : best));
  return { left, budget, fitting: { shortest, cheapest, longest }, shortBy: 0 };
}

function candidate(input: AffordabilityInput, financed: Fen, termCount: number): AffordablePlan {
  const plan = planInstallments({ ...input, termCount, price: priceFor(input.price, financed, termCount) });
  return { termCount, highestPayment: highestPaymentOf(plan), plan };
}

function priceFor(price: TermPrice, financed: Fen, termCount: number): PlanPrice {
  switch (price.kind) {
    case 'contract-rate':
      return { kind: 'annual-rate', rate: new Exact(price.dailyRate).times(DAYS_OF_YEAR).toFixed(), method: price.method };
    case 'flat-annual-rate':
      return { kind: 'total-interest', amount: roundProduct(financed * termCount, exactRate(price.rate, MONTHS_OF_YEAR)) };
    default:
      return price;
  }
}

function highestPaymentOf({ installments }: InstallmentPlan): Fen {
  return installments.reduce((highest, { principal, interest }) => Math.max(highest, principal + interest), 0);
}

function highestOf(plan: AffordablePlan | undefined): Fen {
  return plan?.highestPayment ?? 0;
}
