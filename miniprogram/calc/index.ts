/**
 * The calculation module's face: loans, arrears and negotiated plans, exact to the fen.
 *
 * Pure functions: no clock, no storage, no wx. Money is whole fen, rates are decimal text, dates are
 * 'YYYY-MM-DD'. Bad input throws CalcError, with a code, a field and, where there is one, a limit.
 */
export * from './main';
export { unpaidParts } from './assess/unpaid-parts';
export { PLAN_LIMITS } from './plan/limits';
