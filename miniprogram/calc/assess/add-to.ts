import type { Component, Debt, Fen } from '../types';

/** Adds to that part of a debt. By name: `debt[component] += amount` costs a replay of many payments a fifth of its time. */
export function addTo(debt: Debt, component: Component, amount: Fen): void {
  if (component === 'principal') debt.principal += amount;
  else if (component === 'interest') debt.interest += amount;
  else if (component === 'penalty') debt.penalty += amount;
  else debt.lateFee += amount;
}
