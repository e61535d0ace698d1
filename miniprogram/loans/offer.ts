import type { Debt, DeferralInput, DeferralPlan, Fen, InstallmentPlan, InstallmentPlanInput, ISODate, Settlement } from '../calc/main';

/** What a lender offers, read from the form and calculated. */
export type Offer = InstallmentOffer | DeferralOffer | SettlementOffer;

export interface InstallmentOffer {
  readonly kind: 'installments';
  readonly debt: Debt;
  /** What is given up of each part. */
  readonly waive: Debt;
  readonly signedOn: ISODate;
  readonly input: InstallmentPlanInput;
  readonly plan: InstallmentPlan;
}

export interface DeferralOffer {
  readonly kind: 'deferral';
  readonly debt: Debt;
  readonly signedOn: ISODate;
  readonly input: DeferralInput;
  readonly plan: DeferralPlan;
}

export interface SettlementOffer {
  readonly kind: 'lump-sum';
  readonly debt: Debt;
  /** The day of the payment. */
  readonly signedOn: ISODate;
  readonly settlement: Fen;
  readonly inWriting: boolean;
  readonly plan: Settlement;
}
