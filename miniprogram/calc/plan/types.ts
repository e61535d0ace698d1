import type { Component, Debt, DeferralInput, DeferralPlan, Fen, InstallmentPlan, InstallmentPlanInput, InterestBasis, ISODate, Rate } from '../types';

/** The shapes of what is compared, afforded and put in order (from rule 5.1 on). */

/** What the lender gives up of one part: an amount, or a share of it, '0' to '1'. */
export type Waiver = { kind: 'amount'; amount: Fen } | { kind: 'share'; share: Rate };
export type Waivers = Partial<Record<Component, Waiver>>;

export interface WaivedDebt {
  /** Per part; goes into planInstallments as `waive`. */
  waive: Debt;
  /** All parts of it together. */
  waived: Fen;
  /** Debt − waive, part by part. */
  left: Debt;
}

export interface SettlementInput {
  debt: Debt;
  /** What the lender takes at once. */
  settlement: Fen;
  /** Does the lender give up the rest in writing? Nothing said on the phone counts. */
  waivedInWriting: boolean;
}

export interface Settlement {
  /** The whole debt. */
  owed: Fen;
  /** owed − settlement: what is offered to be given up. */
  discount: Fen;
  /** settlement ÷ owed, as a fraction. */
  shareOfDebt: number;
  /** What remains owed after the payment: 0 only in writing. */
  remainsOwed: Fen;
  /** Where the money goes: lateFee, penalty, interest, principal; undefined where the rest is waived. */
  paid?: Debt;
  /** What remains owed, part by part. */
  left: Debt;
}

export type BaselineKind = 'finish-original' | 'same-terms-at-contract-rate' | 'stay-overdue' | 'pay-today';

/** What is paid without the plan, from a day on; all baselines have this shape, to stand side by side. */
export interface Baseline {
  kind: BaselineKind;
  from: ISODate;
  /** The parts together. */
  totalPaid: Fen;
  parts: Debt;
  lastPaidOn: ISODate;
  /** Money left over at the lender on `from` (溢缴款): like in the payoff amount, it is not deducted. */
  unapplied: Fen;
}

export interface FinishOriginal extends Baseline {
  /** What catching up takes on the day itself. */
  dueNow: Fen;
  /** Of the interest, that of installments due later. */
  interestAhead: Fen;
}

export interface StayOverdue extends Baseline {
  /** totalPaid − what paying today takes: what the time until then adds. */
  added: Fen;
}

export interface ContractRateInput {
  /** What is repaid in installments; as the plan's, where only the price is to be compared. */
  financed: Fen;
  /** Paid at once, beside what is financed. Default 0. */
  downPayment?: Fen;
  signedOn: ISODate;
  dailyRate: Rate;
  /** Default 'equal-principal'. */
  method?: 'equal-principal' | 'equal-installment';
  termCount: number;
  firstDueOn: ISODate;
  /** Default: the day of firstDueOn. */
  dueDay?: number;
  /** Default 'actual-days'. */
  interestBasis?: InterestBasis;
}

export interface PlanComparison<B extends Baseline = Baseline> {
  baseline: B;
  /** Plan − baseline: positive where the plan costs more. */
  difference: Fen;
}

export interface DeferralComparisonInput {
  deferral: DeferralInput;
  /** The plan that could start on the day on which the deferral would, for the same debt. */
  plan: Omit<InstallmentPlanInput, 'debt' | 'signedOn'>;
}

/** Deferral − alternative: positive where the deferral costs more. */
export interface DeferralDifference {
  /** Without the waiver at the end. */
  difference: Fen;
  differenceIfWaived: Fen;
}

export interface DeferralComparison {
  deferral: DeferralPlan;
  againstPlanToday: DeferralDifference & { plan: InstallmentPlan };
  againstPayToday: DeferralDifference & { totalPaid: Fen };
}

/** A price that holds for any number of terms. */
export type TermPrice =
  | { kind: 'annual-rate'; rate: Rate; method: 'equal-installment' | 'equal-principal' }
  /** Per day; a month has 30 days. */
  | { kind: 'contract-rate'; dailyRate: Rate; method: 'equal-installment' | 'equal-principal' }
  /** 名义年化: total interest = financed × rate × terms ÷ 12. */
  | { kind: 'flat-annual-rate'; rate: Rate }
  | { kind: 'none' };

/** What comes in and goes out in a month. */
export interface HouseholdInput {
  monthlyIncome: Fen;
  livingCosts: Fen;
  otherDebtPayments: Fen;
  /** Of what is left a month, the share kept for this plan, '0' to '1'. */
  share: Rate;
}

export interface MonthlyBudget {
  /** Income − living costs − other debt payments; may be negative. */
  left: Fen;
  /** left × share, rounded down; 0 where nothing is left. */
  budget: Fen;
}

export interface AffordabilityInput extends Omit<InstallmentPlanInput, 'termCount' | 'price'>, HouseholdInput {
  price: TermPrice;
  maxTerms: number;
}

export interface AffordablePlan {
  termCount: number;
  /** The highest payment of all terms, also of the last, which takes the rest: the one that has to fit. */
  highestPayment: Fen;
  plan: InstallmentPlan;
}

export interface Affordability extends MonthlyBudget {
  /** undefined where no plan up to maxTerms fits. */
  fitting?: {
    shortest: AffordablePlan;
    /** Lowest total; of equal ones the shortest. */
    cheapest: AffordablePlan;
    longest: AffordablePlan;
  };
  /** What the budget lacks a month for maxTerms; 0 where a plan fits. */
  shortBy: Fen;
}

export interface EmergencyFundInput {
  /** A month's. */
  livingCosts: Fen;
  saved: Fen;
  /** What is put aside a month; 0 or less where nothing is. */
  monthlySurplus: Fen;
  /** Months of living costs aimed at, 3 to 6. */
  months: number;
}

export interface EmergencyFund {
  /** 3 and 6 months of living costs. */
  range: { min: Fen; max: Fen };
  target: Fen;
  missing: Fen;
  /** saved ÷ target, at most 1. */
  progress: number;
  /** Whole months; 0 where it is reached, null where it never is. */
  monthsUntilReached: number | null;
}

export interface OwedDebt {
  balance: Fen;
  /** What the debt bears now: penalty interest where it is overdue. */
  dailyRate: Rate;
  /** A month's. Default 0. */
  minimumPayment?: Fen;
  /** Default 0. */
  daysOverdue?: number;
}

export type DebtStrategy = 'avalanche' | 'snowball' | 'most-urgent';

/** One month of several debts; the lists are in the order of the argument. */
export interface DebtMonth {
  /** From 1. */
  month: number;
  interest: Fen[];
  paid: Fen[];
  left: Fen[];
}

export interface DebtOrder {
  strategy: DebtStrategy;
  /** The debts' places in the argument, the first to be paid first. */
  order: number[];
  /** Months until nothing is owed. */
  months: number;
  totalInterest: Fen;
  totalPaid: Fen;
  /** In the order of the argument: the month in which each is cleared. */
  clearedIn: number[];
  timeline: DebtMonth[];
}

/** One payment as a signed agreement names it. */
export interface AgreedPayment {
  dueOn: ISODate;
  amount: Fen;
}

export interface Fee {
  amount: Fen;
  /** Does it stand in the 明示表 of the contract? */
  disclosed: boolean;
  /** The day of the contract; not given: one under the rules in force. */
  agreedOn?: ISODate;
}

export interface LegalityInput {
  penaltyMultiplier?: Rate;
  /** All costs together, a year, of the principal in use: installmentRates' `simpleAnnual`. */
  annualisedCost?: number;
  fees?: Fee[];
}

export type LegalSource = 'yinfa-2003-251' | 'fafa-2017-22-2' | 'cost-disclosure-2026';

export type LegalityMark =
  | { id: 'penalty-multiplier'; source: 'yinfa-2003-251'; limit: Rate }
  | { id: 'annualised-cost'; source: 'fafa-2017-22-2'; limit: Rate }
  /** `fees` are the places in the argument, `amount` is all of them together. */
  | { id: 'undisclosed-fees'; source: 'cost-disclosure-2026'; fees: number[]; amount: Fen };
