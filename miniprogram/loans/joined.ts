import type { ISODate } from '../calc/main';
import type { Agreement, LoanRecord } from '../ledger/records';
import { agreementsInForce } from './agreements';
import { inForce } from './phases';

/** The loan whose agreement another loan's debt went into, and the agreement that took it in. */
export interface Carrier {
  readonly record: LoanRecord;
  readonly agreement: Agreement;
}

/** The carrier of that loan on that day; undefined where it is on its own. */
export function carrierOf(records: readonly LoanRecord[], id: string, day: ISODate): Carrier | undefined {
  return carriersOn(records, day).get(id);
}

/** The loans whose debt is in the agreements of that one on that day. */
export function carriedBy(records: readonly LoanRecord[], record: LoanRecord, day: ISODate): LoanRecord[] {
  const carriers = carriersOn(records, day);
  return records.filter(({ id }) => carriers.get(id)?.record.id === record.id);
}

/**
 * The loans that are repaid through the agreement of another on that day, by id. Derived and stored nowhere: a loan is on
 * its own again once the other is deleted or takes its agreement back.
 *
 * An agreement that renews one takes over what that had taken in, though it may not name it. A loan that has signed an
 * agreement itself follows that until a later one takes it in; so no two loans can carry each other. One that was drawn
 * down after the signing can't be in it.
 */
export function carriersOn(records: readonly LoanRecord[], day: ISODate): ReadonlyMap<string, Carrier> {
  const offered = new Map<string, Carrier[]>();
  for (const record of records) {
    for (const agreement of agreementsInForce(record).filter(({ signedOn }) => signedOn <= day)) {
      for (const id of agreement.joined) offered.set(id, [...(offered.get(id) ?? []), { record, agreement }]);
    }
  }
  const carried = records.flatMap((record): [string, Carrier][] => {
    const carrier = carrierAmong(offered.get(record.id) ?? [], record, day);
    return carrier === undefined ? [] : [[record.id, carrier]];
  });
  return new Map(carried);
}

/** Of those signed after the loan's own agreement the last; of several of the same loan the one that took it in. */
function carrierAmong(offered: readonly Carrier[], own: LoanRecord, day: ISODate): Carrier | undefined {
  const ownSince = inForce(own, day)?.signedOn ?? '';
  const { borrowedOn } = own.terms;
  const later = offered.filter(({ record, agreement }) => record.id !== own.id && agreement.signedOn > ownSince && agreement.signedOn >= borrowedOn);
  const last = later.reduce<Carrier | undefined>((found, one) => (found === undefined || one.agreement.signedOn > found.agreement.signedOn ? one : found), undefined);
  return later.find(({ record }) => record === last?.record);
}
