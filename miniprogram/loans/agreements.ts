import type { ISODate } from '../calc/main';
import type { Agreement, LoanRecord } from '../ledger/records';

/** The agreements that weren't taken back, by day of signing; of those of one day the last counts. */
export function agreementsInForce({ agreements = [] }: LoanRecord): Agreement[] {
  if (agreements.length === 0) return [];
  const signed = agreements.filter(({ takenBackOn }) => takenBackOn === undefined).sort(bySigning);
  return signed.filter(({ signedOn }, place) => signedOn !== signed[place + 1]?.signedOn);
}

/** The loan with that agreement signed (记为已签): in place of the one of the same id, or added, by day of signing. */
export function withAgreement(record: LoanRecord, agreement: Agreement): LoanRecord {
  const others = (record.agreements ?? []).filter(({ id }) => id !== agreement.id);
  const earlier = others.filter(({ signedOn }) => signedOn <= agreement.signedOn);
  return { ...record, agreements: [...earlier, agreement, ...others.filter((other) => !earlier.includes(other))] };
}

/** The loan with that agreement taken back on that day: the terms before it hold again. It stays in the record. */
export function withoutAgreement(record: LoanRecord, id: string, on: ISODate): LoanRecord {
  return { ...record, agreements: (record.agreements ?? []).map((one) => (one.id === id ? { ...one, takenBackOn: on } : one)) };
}

type Negotiated = Agreement & { readonly newBill?: never };

/** Whether it was negotiated (协商); a new bill (新还款计划) wasn't. */
export function isNegotiated(agreement: Agreement | undefined): agreement is Negotiated {
  return agreement !== undefined && agreement.newBill === undefined;
}

/** Compares agreements by the day of their signing. */
export function bySigning(a: Agreement, b: Agreement): number {
  return a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0;
}
