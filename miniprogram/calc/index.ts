/**
 * The calculation module's face: loans, arrears and negotiated plans, exact to the fen.
 *
 * Pure functions: no clock, no storage, no wx. Money is whole fen, rates are decimal text, dates are
 * 'YYYY-MM-DD'. Bad input throws CalcError, with a code, a field and, where there is one, a limit.
 */
export { assessLoan } from './assess/assessLoan';
export { explainLoan } from './assess/explainLoan';
export { addDays, addMonths, daysBetween, isISODate } from './day';
export { CalcError, type CalcErrorCode, type CalcLimit } from './errors';
export { LIMITS } from './limits';
export { sum, sumDebt } from './money';
export { addBaselines } from './plan/addBaselines';
export { affordableTerms } from './plan/affordableTerms';
export { agreedInstallments } from './plan/agreedInstallments';
export { finishOriginal, payToday, stayOverdue } from './plan/baselines';
export { compareDeferral } from './plan/compareDeferral';
export { comparePlan } from './plan/comparePlan';
export { emergencyFund } from './plan/emergencyFund';
export { legalityMarks } from './plan/legalityMarks';
export { PLAN_LIMITS } from './plan/limits';
export { monthlyBudget } from './plan/monthlyBudget';
export { orderDebts } from './plan/orderDebts';
export { planDeferral } from './plan/planDeferral';
export { planInstallments } from './plan/planInstallments';
export { sameTermsAtContractRate } from './plan/sameTermsAtContractRate';
export { settleLumpSum } from './plan/settleLumpSum';
export { waivedDebt } from './plan/waivedDebt';
export { cashFlowRate } from './rates/cashFlowRate';
export { installmentRates } from './rates/installmentRates';
export { buildSchedule } from './schedule/buildSchedule';
export { dueDateAfter, dueDates, firstDueDate } from './schedule/dueDates';
export type * from './plan/types';
export type * from './types';
