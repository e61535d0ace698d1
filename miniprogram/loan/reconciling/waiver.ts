import type { Component, Debt, Fen } from '../../calc/types';
import type { Change, StatedFigures } from '../../calc/reconcile/types';
import type { Figures } from './workbench';

/** What is waived first where the lender doesn't say which part (rule 7.19). */
const FIRST_GIVEN: readonly Component[] = ['penalty', 'lateFee', 'interest', 'principal'];

/** A waiver of the difference, where the lender's figures are below ours. */
export function waiverOf(ours: Figures, stated: StatedFigures): Change | undefined {
  const parts: Partial<Debt> = {};
  const give = (component: Component, amount: Fen): void => {
    if (amount > 0) parts[component] = amount;
  };
  for (const component of FIRST_GIVEN) {
    const amount = stated[component];
    if (amount === undefined) continue;
    if (amount > ours[component]) return undefined;
    give(component, ours[component] - amount);
  }
  let rest = differenceOf(ours, stated) - Object.values(parts).reduce((total, amount) => total + amount, 0);
  for (const component of FIRST_GIVEN) {
    if (stated[component] !== undefined || rest <= 0) continue;
    const amount = Math.min(rest, ours[component]);
    give(component, amount);
    rest -= amount;
  }
  return Object.keys(parts).length === 0 ? undefined : { kind: 'waived', parts };
}

function differenceOf(ours: Figures, { overdueTotal, payoffAmount }: StatedFigures): Fen {
  if (overdueTotal !== undefined) return ours.overdueTotal - overdueTotal;
  return payoffAmount === undefined ? 0 : ours.payoffAmount - payoffAmount;
}
