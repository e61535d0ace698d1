import { addDays, type ISODate } from '../calc/main';
import type { Agreement, LoanRecord, Repayment } from '../ledger/records';
import { agreedLoan } from './agreed-loan';
import { agreementsInForce } from './agreements';

/**
 * A stretch of a loan's life under one set of terms: the original ones, or those of an agreement from the day of its
 * signing on.
 */
export interface Phase {
  /** Its first day; '' for the original terms, which hold from the drawdown on. */
  readonly from: ISODate;
  /** Its last day, where something else follows. */
  readonly to?: ISODate;
  /** The day as of which it is looked at once it is over: its last, or that of the signing if something was paid then, before it. */
  readonly closedOn?: ISODate;
  /** What it follows; undefined for the original terms. */
  readonly agreement?: Agreement;
  /** The loan as the calculation takes it then, with the repayments made in it, and with no agreement in force. */
  readonly record: LoanRecord;
}

/** Phases already made: a record is never changed in place, and `assess` remembers statements by a phase's record. */
const known = new WeakMap<LoanRecord, readonly Phase[]>();

/** The agreement that the loan follows on that day; one that is signed later isn't seen. */
export function inForce(record: LoanRecord, day: ISODate): Agreement | undefined {
  return hasAgreements(record) ? phaseOn(record, day).agreement : undefined;
}

/** The loan as the calculation takes it on that day: always the same object for a record and a phase. */
export function recordOn(record: LoanRecord, day: ISODate): LoanRecord {
  return hasAgreements(record) ? phaseOn(record, day).record : record;
}

/** The lender has said that the loan, as it stood in the phase of that day, is settled (贷款机构已确认结清). */
export function isClosedBy(record: LoanRecord, day: ISODate): boolean {
  return recordOn(record, day).repayments.some(({ paidOn, closes }) => closes === true && paidOn <= day);
}

/** The phase that holds on that day. */
export function phaseOn(record: LoanRecord, day: ISODate): Phase {
  if (!hasAgreements(record)) return { from: '', record };
  const all = phases(record);
  let place = all.length - 1;
  while (place > 0 && (all[place]?.from ?? '') > day) place -= 1;
  return all[place] ?? { from: '', record };
}

/**
 * A loan's phases, one after the other. Together they cover all days, and each repayment lies in exactly one of them,
 * that of its day: one on the day of signing lies in the agreement, as the down payment does, unless the agreement names
 * it as paid before. A loan without an agreement has one phase, and its record is the loan's own.
 */
export function phases(record: LoanRecord): readonly Phase[] {
  if (!hasAgreements(record)) return [{ from: '', record }];
  const before = known.get(record);
  if (before !== undefined) return before;
  const made = phasesUntil(record);
  known.set(record, made);
  return made;
}

/** Most loans have none, and one phase: for them nothing is made or kept. */
function hasAgreements({ agreements }: LoanRecord): boolean {
  return agreements !== undefined && agreements.length > 0;
}

/** The phase that a repayment of the loan was made in. */
export function phaseOf(record: LoanRecord, { id, paidOn }: Repayment): Phase {
  return phases(record).find((phase) => phase.record.repayments.some((one) => one.id === id)) ?? phaseOn(record, paidOn);
}

/** The phases before the loan's debt went into the agreement of another; without the repayments since. */
export function phasesUntil(record: LoanRecord, joinedTo?: Agreement): readonly Phase[] {
  const agreements = agreementsInForce(record).filter(({ signedOn }) => joinedTo === undefined || signedOn < joinedTo.signedOn);
  if (agreements.length === 0 && joinedTo === undefined) return [{ from: '', record }];
  const starts: readonly Pick<Phase, 'from' | 'agreement'>[] = [{ from: '' }, ...agreements.map((agreement) => ({ from: agreement.signedOn, agreement }))];
  const made: Phase[] = [];
  for (const [place, start] of starts.entries()) {
    const next = agreements[place] ?? joinedTo;
    const { agreement } = start;
    const repayments = record.repayments.filter((one) => (agreement === undefined || !isBefore(one, agreement)) && (next === undefined || isBefore(one, next)));
    const own = { ...record, repayments, agreements: [] };
    const before = made[place - 1]?.record;
    made.push({
      ...start,
      ...(next !== undefined && endBefore(next, repayments)),
      record: agreement === undefined || before === undefined ? own : agreedLoan(own, agreement, before),
    });
  }
  return made;
}

/** Was it paid before the agreement was signed? Of that day's repayments only those that the agreement names were. */
export function isBefore({ id, paidOn }: Repayment, { signedOn, paidBefore = [] }: Agreement): boolean {
  return paidOn < signedOn || (paidOn === signedOn && paidBefore.includes(id));
}

function endBefore({ signedOn }: Agreement, repayments: readonly Repayment[]): { readonly to: ISODate; readonly closedOn: ISODate } {
  const to = addDays(signedOn, -1);
  return { to, closedOn: repayments.some(({ paidOn }) => paidOn === signedOn) ? signedOn : to };
}
