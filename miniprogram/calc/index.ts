/**
 * The calculation module's face: loans, arrears and negotiated plans, exact to the fen.
 *
 * Pure functions: no clock, no storage, no wx. Money is whole fen, rates are decimal text, dates are
 * 'YYYY-MM-DD'. Bad input throws CalcError, with a code, a field and, where there is one, a limit.
 *
 * The app takes main.ts. What only one page of a subpackage needs stands in that package and is downloaded with it; it is a part
 * of this face all the same.
 */
export * from './main';
export { unpaidParts } from './assess/unpaid-parts';
export { PLAN_LIMITS } from './plan/limits';
export { billedInstallments } from '../help/recognise/billed-installments';
export { recogniseSchedule } from '../help/recognise/recognise-schedule';
export { reconcile, reconciling } from '../loan/reconciling/reconcile';
