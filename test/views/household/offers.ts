import { planInstallments, type Debt, type Fen } from '../../../miniprogram/calc/index';
import type { HouseholdOffer } from '../../../miniprogram/views/household/offer';
import { emptyHousehold, type HouseholdValues } from '../../../miniprogram/forms/household/values';

/** An offer as a form would have it, but for what the form gets from the plan. */
export type Asked = Omit<HouseholdOffer, 'financed' | 'totalInterest' | 'highestPayment'>;

const NOTHING: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };

/** The offer of rule 5.12: 57,000 over 36 terms for 7,000; with those changes. */
export function offerOf({ principal = 5_700_000, ...changes }: Partial<Asked> & { principal?: Fen } = {}): HouseholdOffer {
  const asked: Asked = {
    debt: { ...NOTHING, principal }, waive: NOTHING, downPayment: 0, signedOn: '2026-01-15', firstDueOn: '2026-02-15',
    price: { kind: 'total-interest', amount: 700_000 }, termCount: 36, ...changes,
  };
  const { financed, totalInterest, installments } = planInstallments(asked);
  return { ...asked, financed, totalInterest, highestPayment: Math.max(...installments.map((one) => one.principal + one.interest)) };
}

export function household(typed: Partial<HouseholdValues>): HouseholdValues {
  return { ...emptyHousehold(), ...typed };
}

/** One that keeps just that for the debt: with nothing else to pay, all of its income. */
export function keeping(income: string): HouseholdValues {
  return household({ income, livingCosts: '0', share: '100' });
}
