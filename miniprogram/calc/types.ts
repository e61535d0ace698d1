/** The shapes of the calculation module's face. What they mean stands in docs/rules.md; rule 9.2 keeps them as they are. */

/** Whole fen (分), a safe integer. */
export type Fen = number;
/** A calendar date without a time zone, 'YYYY-MM-DD'. */
export type ISODate = string;
/** Decimal text with at most 12 decimals: '0.0005'. */
export type Rate = string;

export type RepaymentMethod =
  | 'equal-principal'
  | 'equal-installment'
  | 'interest-first'
  | 'flat-interest'
  | 'bullet';
export type InterestBasis = 'actual-days' | 'monthly';
export type PenaltyBase = 'principal' | 'principal-and-interest';
export type PenaltyFrom = 'day-after-due' | 'due-day';
export type PenaltyRounding = 'once' | 'daily';
export type AllocationOrder = 'by-installment' | 'by-component' | 'principal-first';

export interface OverdueRules {
  /** The whole of the penalty rate, in contract rates. Default '1.5'. */
  penaltyMultiplier?: Rate;
  /** Default 'principal'. */
  penaltyBase?: PenaltyBase;
  /** Default 0. */
  graceDays?: number;
  /** Share of the installment's unpaid principal and interest, charged once. Default '0'. */
  lateFeeRate?: Rate;
  /** Default 'by-installment'. */
  allocation?: AllocationOrder;
  /** 'due-day': the due date bears penalty too. Default 'day-after-due'. */
  penaltyFrom?: PenaltyFrom;
  /** 'daily': each day's penalty is rounded to a fen before adding. Default 'once'. */
  penaltyRounding?: PenaltyRounding;
}

/** The days of the year by which a yearly rate is divided. */
export type YearDays = 360 | 365;

/** The contract rate as the contract gives it: by the day, or by the year. One of the two must be there, and only one. */
export interface ContractRate {
  dailyRate?: Rate;
  /** Divided exactly: 12% ÷ 360 has no end as a decimal, and cutting it costs a fen here and there (rule 2.3). */
  annualRate?: Rate;
  /** Only looked at beside an annualRate, and needed there. */
  yearDays?: YearDays;
}

export interface LoanTerms extends ContractRate {
  principal: Fen;
  borrowedOn: ISODate;
  /** Only looked at for 'interest-first'. Default termCount − 1. */
  interestOnlyTerms?: number;
  method: RepaymentMethod;
  termCount: number;
  dueDay: number;
  /** Default: the due day of the month after the drawdown. */
  firstDueOn?: ISODate;
  /** Default 'actual-days'. */
  interestBasis?: InterestBasis;
  overdueRules?: OverdueRules;
  /** The day the lender made everything due (提前到期). */
  acceleratedOn?: ISODate;
}

export interface Installment {
  number: number;
  dueOn: ISODate;
  principal: Fen;
  interest: Fen;
}

/** The four things a payment can go to, and a debt consists of. */
export interface Debt {
  principal: Fen;
  interest: Fen;
  penalty: Fen;
  lateFee: Fen;
}

export type Component = keyof Debt;

/** What a lender gives up, by its parts; a part not named is none. */
export interface WaivedParts {
  lateFee?: Fen;
  penalty?: Fen;
  interest?: Fen;
  principal?: Fen;
}

export interface Payment {
  paidOn: ISODate;
  /** May be 0 where the payment waives something or closes the loan. */
  amount: Fen;
  /** As stated on the lender's receipt; adds up to the amount. */
  allocation?: { lateFee: Fen; penalty: Fen; interest: Fen; principal: Fen };
  /** Given up by the lender on that day, before any money. */
  waived?: WaivedParts;
  /** The lender says that the loan is settled (贷款机构已确认结清). */
  closes?: boolean;
}

export interface Loan {
  terms: LoanTerms;
  /** Copied from the lender's bill; replaces the generated one. */
  schedule?: Installment[];
  payments: Payment[];
}

/** What of an installment is neither paid nor waived. */
export interface UnpaidParts extends Debt {
  number: number;
  dueOn: ISODate;
}

export type InstallmentState = 'settled' | 'upcoming' | 'due' | 'overdue';

export interface InstallmentStatement extends Installment {
  principalPaid: Fen;
  interestPaid: Fen;
  penalty: Fen;
  penaltyPaid: Fen;
  lateFee: Fen;
  lateFeePaid: Fen;
  daysOverdue: number;
  state: InstallmentState;
}

/** A statement with what is unpaid of each installment beside it. */
export interface DetailedStatement extends LoanStatement {
  installments: (InstallmentStatement & {
    /** Neither paid nor waived; the interest is that of the whole term. */
    unpaid: Debt;
  })[];
}

export interface PaymentAllocation {
  lateFee: Fen;
  penalty: Fen;
  interest: Fen;
  principal: Fen;
  /** What of the payment is still left over (溢缴款) on the statement's date. */
  unapplied: Fen;
}

export interface LoanStatement {
  asOf: ISODate;
  installments: InstallmentStatement[];
  totals: {
    outstandingPrincipal: Fen;
    overduePrincipal: Fen;
    overdueInterest: Fen;
    penaltyDue: Fen;
    lateFeeDue: Fen;
    overdueTotal: Fen;
  };
  /** Given up by the lender so far, by closing the loan too. */
  waived: { lateFee: Fen; penalty: Fen; interest: Fen; principal: Fen };
  payoffAmount: Fen;
  unapplied: Fen;
  /** Of the oldest overdue installment; 0 when none is overdue. */
  daysOverdue: number;
  /** By payment date, on one day in the order given; without payments after asOf. */
  allocations: PaymentAllocation[];
  nextDue?: { dueOn: ISODate; amount: Fen };
}

export interface InstallmentRates {
  /** The month's internal rate of return. */
  monthly: number;
  /** monthly × 12: 年化利率（单利）. */
  simpleAnnual: number;
  /** (1 + monthly)^12 − 1: 年化利率（复利 IRR）. */
  compoundAnnual: number;
  /** Cost ÷ amount financed ÷ years: 名义年化, never shown alone. */
  flatAnnual: number;
}

export interface CashFlow {
  on: ISODate;
  amount: Fen;
}

export type PlanPrice =
  | { kind: 'total-interest'; amount: Fen }
  | { kind: 'per-term'; amount: Fen }
  | { kind: 'annual-rate'; rate: Rate; method: 'equal-installment' | 'equal-principal' }
  | { kind: 'none' };

export interface InstallmentPlanInput {
  debt: Debt;
  waive?: Partial<Debt>;
  downPayment?: Fen;
  signedOn: ISODate;
  termCount: number;
  firstDueOn: ISODate;
  /** Default: the day of firstDueOn. */
  dueDay?: number;
  price: PlanPrice;
}

export interface InstallmentPlan {
  /** Debt − waived − down payment. */
  financed: Fen;
  installments: Installment[];
  totalInterest: Fen;
  /** Down payment + every installment. */
  totalPaid: Fen;
  lastDueOn: ISODate;
  rates: InstallmentRates;
}

export interface DeferralInput {
  debt: Debt;
  /** The part of debt.principal that is overdue and bears the surcharge. */
  overduePrincipal: Fen;
  dailyRate: Rate;
  /** Default '1.5'. */
  penaltyMultiplier?: Rate;
  startOn: ISODate;
  months: number;
  /** Share of the penalty waived at the end, '0' to '1'. Default '0'. */
  penaltyWaiver?: Rate;
  /** Default true. */
  chargeInterest?: boolean;
  /** Default: as chargeInterest. */
  chargeSurcharge?: boolean;
}

export interface DeferralPlan {
  endsOn: ISODate;
  days: number;
  interest: Fen;
  surcharge: Fen;
  dueAtEnd: Fen;
  waived: Fen;
  dueAtEndIfWaived: Fen;
}
