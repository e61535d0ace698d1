import type { CardTerms, FamilyTerms, MortgageTerms, OtherDebtRecord, OtherPayment, OtherTerms } from '../../miniprogram/ledger/records';

const CARD: CardTerms = { kind: 'card', annualRate: '0.1825', yearDays: 365, billDay: 5, dueDay: 25, minimumShare: '0.1', leastPayment: 0, billMet: false };
const FAMILY: FamilyTerms = { kind: 'family', wishOn: '2026-06-30', monthly: 0, dueDay: 15 };
const MORTGAGE: MortgageTerms = { kind: 'mortgage', dueDay: 20, annualRate: '0.048', steps: [], monthly: 0, termsLeft: 12 };

/** 10,000.00 owed on 2026-02-15, the day of the tables. */
function other(id: string, lender: string, terms: OtherTerms, changes: Partial<OtherDebtRecord>): OtherDebtRecord {
  return { version: 2, id, lender, note: '', balance: 1_000_000, balanceOn: '2026-02-15', terms, payments: [], ...changes };
}

/** A card at 18.25% a year: billed on the 5th, due on the 25th, 10% at least. */
export function card(id: string, terms: Partial<CardTerms> = {}, changes: Partial<OtherDebtRecord> = {}): OtherDebtRecord {
  return other(id, '招行信用卡', { ...CARD, ...terms }, changes);
}

/** Of an uncle, all of it until the end of June. */
export function family(id: string, terms: Partial<FamilyTerms> = {}, changes: Partial<OtherDebtRecord> = {}): OtherDebtRecord {
  return other(id, '二叔', { ...FAMILY, ...terms }, changes);
}

/** Twelve payments left at 4.8% a year, 0.4% a month. */
export function mortgage(id: string, terms: Partial<MortgageTerms> = {}, changes: Partial<OtherDebtRecord> = {}): OtherDebtRecord {
  return other(id, '建行房贷', { ...MORTGAGE, ...terms }, changes);
}

export function otherPayment(id: string, changes: Partial<OtherPayment> = {}): OtherPayment {
  return { id, paidOn: '2026-02-15', amount: 100_000, inBalance: false, ...changes };
}
