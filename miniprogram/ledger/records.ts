import type { ContractRate, Debt, Fen, Installment, ISODate, LoanTerms, Payment, Rate, StatedFigures } from '../calc/main';

/** The version that every record is written with. A record of a later version is not touched. */
export const RECORD_VERSION = 2;

/** One repayment as it was made, or what the lender gave up or closed on a day. */
export interface Repayment {
  readonly id: string;
  readonly paidOn: ISODate;
  /** May be 0 where something is waived or the loan closed. */
  readonly amount: Fen;
  /** Only where the lender's receipt states how it was applied. */
  readonly allocation?: NonNullable<Payment['allocation']>;
  /** What the lender gave up on that day, by its parts (减免); none of nothing. */
  readonly waived?: NonNullable<Payment['waived']>;
  /** The lender says that the loan is settled (贷款机构已确认结清). */
  readonly closes?: boolean;
  readonly note: string;
}

/** How the person typed the rate, so that the form shows it again as it was typed. */
export interface TypedRate {
  /** 'month': 月费率, 期费率; the terms hold twelve of it a year over 360. */
  readonly unit: 'day' | 'year' | 'month';
  readonly percent: string;
  readonly yearDays: 360 | 365;
}

/** What the agreement says of a term that is missed: 照合同计罚息, 协议作废, 剩余一次到期, or nothing (协议没写). */
export type MissedTerm = 'penalty' | 'void' | 'all-due' | 'unsaid';

/** Whose new bill (新还款计划) it is: the lender's, or one that the app proposed until the lender's is there. */
export type NewBillOf = 'lender' | 'proposed';

/** By what the lender counts: the rate and the rules, and whether it made everything due. */
export type CountedBy = Pick<LoanTerms, 'dailyRate' | 'annualRate' | 'yearDays' | 'overdueRules' | 'acceleratedOn'>;

/**
 * What was agreed with the lender (已签): from the day of signing on the loan follows its installments. The terms before
 * it stay in the record; an agreement that is taken back stays too, with the day. A new bill of the lender's (rule 4.47) is
 * the same without anything negotiated: what was left of the principal, in other installments.
 */
export interface Agreement {
  readonly id: string;
  /** The saved plan that it was made from. */
  readonly planId?: string;
  /** Nothing was negotiated: the lender has made the installments anew, from `signedOn` on. */
  readonly newBill?: NewBillOf;
  /** By what the lender counts since then, where 对账 found that it isn't by the contract. */
  readonly countedBy?: CountedBy;
  readonly signedOn: ISODate;
  /** The debt as the agreement has it, before anything is waived. */
  readonly debt: Debt;
  readonly waived: Debt;
  /**
   * By date, from the day of signing on, each date once; the principal parts add up to debt − waived. A down payment is
   * the first one, with number 0; the others count from 1.
   */
  readonly installments: readonly Installment[];
  /** On what condition it is waived, in the agreement's words; '' where it says none. */
  readonly waiverCondition: string;
  readonly missedTerm: MissedTerm;
  /** The agreement's own words on that, or ''. */
  readonly missedTermWords: string;
  /** Repayments made on the day of signing, before it: the agreement's debt is what they left. */
  readonly paidBefore?: readonly string[];
  /** Other loans that the same agreement covers: their debt is in it, and they are repaid through it. */
  readonly joined: readonly string[];
  /** The day it was taken back; from then on it is as if it had never been. */
  readonly takenBackOn?: ISODate;
}

/** What the lender showed on a day (对账), as it was typed; one a day. */
export interface LenderCheck {
  readonly checkedOn: ISODate;
  readonly stated: StatedFigures;
}

/** One loan (一笔借据) with its repayments: what stands under one key of the storage. */
export interface LoanRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly product: 'weilidai' | 'other';
  readonly lender: string;
  readonly note: string;
  readonly terms: LoanTerms;
  readonly typedRate: TypedRate;
  /** Installments copied from the lender's bill; where they stand, the bill wins over the generated schedule. */
  readonly schedule?: readonly Installment[];
  /**
   * Of a bill that shows neither what is left of the principal nor what was borrowed: its amounts stand as principal, and
   * what follows from principal and rate (penalty, payoff) can't be known (rule 7.29).
   */
  readonly amountsOnly?: boolean;
  readonly repayments: readonly Repayment[];
  /** By day of signing; one that was not taken back replaces what was agreed before it. */
  readonly agreements?: readonly Agreement[];
  readonly checks?: readonly LenderCheck[];
  /** True for the loan that the app brings along to be looked at. */
  readonly example: boolean;
}

/** A plan that was saved (存下的方案), to be looked at, compared and signed later: what stands under one key. */
export interface PlanRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly name: string;
  readonly savedOn: ISODate;
  /** The plan form, text by field name, just as it was typed. */
  readonly form: Readonly<Record<string, string>>;
  /** The ids of the items of the checklist (签约前检查) that were ticked. */
  readonly checked: readonly string[];
  /** Deleted since the last start: it can be brought back. */
  readonly deleted: boolean;
}

/** Who called whom: taken, not taken (perhaps several times), or made by the person. */
export type CallWay = 'taken' | 'missed' | 'made';

/** A call with a lender or a collector (通话记录): what stands under one key. */
export interface CallRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly calledOn: ISODate;
  /** "HH:mm" in Beijing, or '' where it isn't known any more. */
  readonly calledAt: string;
  readonly way: CallWay;
  /** How often it rang that day where it wasn't taken; 1 otherwise. */
  readonly times: number;
  /** As it was typed; '' where it was withheld. */
  readonly number: string;
  /** 工号 or name, as they gave it; ''. */
  readonly agent: string;
  readonly said: string;
  /** What was promised, by whomever; '' where nothing was. */
  readonly promise: string;
  /** The day until which, or '' where no day was named. */
  readonly promisedBy: string;
  /** Nothing is waited for any more. */
  readonly promiseClosed: boolean;
  /** Someone else was told of the debt: family, colleagues, friends. */
  readonly toldOthers: boolean;
  /** The loan and the saved plan it was about, or ''. */
  readonly loanId: string;
  readonly planId: string;
  /** Deleted since the last start: it can be brought back. */
  readonly deleted: boolean;
}

/** What was paid on one of the other debts. */
export interface OtherPayment {
  readonly id: string;
  readonly paidOn: ISODate;
  readonly amount: Fen;
  /** The balance was looked up after it, and is less by it already. */
  readonly inBalance: boolean;
}

/** A card, or what is billed like one (信用卡、花呗): no more is spent with it, and what is left bears interest (rule 5.64). */
export interface CardTerms extends Readonly<ContractRate> {
  readonly kind: 'card';
  readonly billDay: number;
  readonly dueDay: number;
  /** Of a bill, what is to be paid at least: its share, and never less than `leastPayment`. */
  readonly minimumShare: Rate;
  readonly leastPayment: Fen;
  /** What the bill that is open on the balance's day asks for was paid before. */
  readonly billMet: boolean;
}

/** Of family or friends (亲友), without interest (rule 5.66). At least one of the two is there. */
export interface FamilyTerms {
  readonly kind: 'family';
  /** Until when it should be repaid, or ''. */
  readonly wishOn: string;
  /** What goes back each month on `dueDay`; 0 where nothing does. */
  readonly monthly: Fen;
  readonly dueDay: number;
}

/** A yearly rate from a day on. */
export interface RateStep {
  readonly from: ISODate;
  readonly annualRate: Rate;
}

/** A mortgage, or a car's loan (房贷、车贷), with level payments that a new rate makes anew (rule 5.65). */
export interface MortgageTerms {
  readonly kind: 'mortgage';
  readonly dueDay: number;
  readonly annualRate: Rate;
  readonly steps: readonly RateStep[];
  /** One of the two is told, and the other 0. */
  readonly monthly: Fen;
  readonly termsLeft: number;
}

export type OtherTerms = CardTerms | FamilyTerms | MortgageTerms;

/**
 * A debt that isn't kept as a loan (其他欠款): what is owed on a day, and as much of its terms as the months to come need.
 * What comes of it is an estimate. What stands under one key.
 */
export interface OtherDebtRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  /** The bank, or the person. */
  readonly lender: string;
  readonly note: string;
  /** All that was owed on `balanceOn`; 0 where nothing is any more. */
  readonly balance: Fen;
  readonly balanceOn: ISODate;
  readonly terms: OtherTerms;
  readonly payments: readonly OtherPayment[];
}

/** Something in the storage that could not be read. It stays where it is. */
export interface Damage {
  readonly key: string;
  readonly reason: string;
}
