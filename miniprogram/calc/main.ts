/**
 * What of the calculation's face (index.ts) goes with the first page, where every KB is waited for. What no page needs yet isn't
 * sent; what one subpackage alone needs stands there.
 */
export { assessInBrief } from './assess/assess-in-brief';
export { assessInDetail, assessLoan } from './assess/assess-loan';
export { explainLoan } from './assess/explain-loan';
export { owedOn, payoffParts, type Owed, type PayoffParts } from './assess/owed';
export { RunningLoan, type DueAhead } from './assess/running-loan';
export { RunningCard } from './card/running-card';
export { DEBT_PARTS } from './checks/kinds';
export { addDays, addMonths, daysBetween, isISODate } from './day';
export { CalcError, type CalcErrorCode, type CalcLimit } from './errors';
export { LIMITS } from './limits';
export { sum, sumDebt } from './money';
export { addBaselines } from './plan/add-baselines';
export { affordableTerms } from './plan/affordable-terms';
export { agreedInstallments } from './plan/agreed-installments';
export { annualCost, type CostInput } from './plan/annual-cost';
export { averageDailyRate } from './plan/average-daily-rate';
export { finishOriginal, payToday, stayOverdue } from './plan/baselines';
export { compareDeferral } from './plan/compare-deferral';
export { comparePlan } from './plan/compare-plan';
export { legalityMarks } from './plan/legality-marks';
export { monthlyBudget } from './plan/monthly-budget';
export { emergencyFund } from './plan/emergency-fund';
export { orderDebts } from './plan/order-debts';
export { planDeferral } from './plan/plan-deferral';
export { planInstallments } from './plan/plan-installments';
export { sameTermsAtContractRate } from './plan/same-terms-at-contract-rate';
export { settleLumpSum } from './plan/settle-lump-sum';
export { mostTerms, termPrice } from './plan/term-price';
export { waivedDebt } from './plan/waived-debt';
export { dailyRateOf } from './rate';
export { cashFlowRate } from './rates/cash-flow-rate';
export { installmentRates } from './rates/installment-rates';
export { rateOfPayment } from './recognise/rate-of-payment';
export { buildSchedule } from './schedule/build-schedule';
export { steppedSchedule, type RateChange, type SteppedLoan } from './schedule/stepped-schedule';
export { dueDateAfter, dueDates, firstDueDate } from './schedule/due-dates';
export type * from './assess/types';
export type * from './card/account';
export type * from './plan/types';
export type * from './recognise/types';
export type * from './reconcile/types';
export type * from './types';
