import { addMonths, CalcError, sum, sumDebt, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess, type Assessment } from '../../loans/assess';
import { carriersOn } from '../../loans/joined';
import { inForce } from '../../loans/phases';
import type { InstallmentOffer } from '../../loans/offer';

/** Something to be paid on a day. */
export interface DueItem {
  readonly loanId: string;
  /** What is overdue is due today. */
  readonly on: ISODate;
  readonly amount: Fen;
  readonly kind: 'overdue' | 'term' | 'agreed' | 'tried';
}

export interface DueMonth {
  /** "2026-11". */
  readonly month: string;
  readonly items: readonly DueItem[];
  readonly total: Fen;
}

/** A saved plan that is tried on: what would be due in place of these loans' own terms. */
export interface Tried {
  readonly loanIds: readonly string[];
  readonly offer: InstallmentOffer;
}

const MONTHS = 12;

/**
 * What falls due in this calendar month, from today on, and in the eleven that follow, over all loans. A loan whose debt is
 * in the agreement of another falls due with that one; one that can't be calculated isn't there.
 */
export function dueMonths(records: readonly LoanRecord[], today: ISODate, tried: readonly Tried[] = []): DueMonth[] {
  const items = [...ownItems(records, today, tried.flatMap(({ loanIds }) => loanIds)), ...tried.flatMap((plan) => triedItems(plan, today))];
  return Array.from({ length: MONTHS }, (_, place) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, place).slice(0, 7);
    const due = items.filter(({ on }) => on.slice(0, 7) === month).sort((a, b) => a.on.localeCompare(b.on));
    return { month, items: due, total: sum(due.map(({ amount }) => amount)) };
  });
}

function ownItems(records: readonly LoanRecord[], today: ISODate, replaced: readonly string[]): DueItem[] {
  const carriers = carriersOn(records, today);
  return records.filter(({ id }) => !carriers.has(id) && !replaced.includes(id)).flatMap((record) => {
    const statement = assess(record, today);
    return statement instanceof CalcError ? [] : itemsOf(record, statement, today);
  });
}

function itemsOf(record: LoanRecord, { installments, unapplied }: Assessment, today: ISODate): DueItem[] {
  const late = sum(installments.filter(({ dueOn, state }) => dueOn < today && state !== 'settled').map(({ unpaid }) => sumDebt(unpaid)));
  const kind = inForce(record, today) === undefined ? 'term' : 'agreed';
  let ahead = unapplied;
  const terms = installments.filter(({ dueOn }) => dueOn >= today).flatMap(({ dueOn, unpaid }): DueItem[] => {
    const scheduled = sumDebt(unpaid);
    const covered = Math.min(ahead, scheduled);
    ahead -= covered;
    return scheduled === covered ? [] : [{ loanId: record.id, on: dueOn, amount: scheduled - covered, kind }];
  });
  return [...(late === 0 ? [] : [{ loanId: record.id, on: today, amount: late, kind: 'overdue' as const }]), ...terms];
}

/** Its payments from today on; what was to be paid before is taken for paid. */
function triedItems({ loanIds, offer }: Tried, today: ISODate): DueItem[] {
  const { input: { downPayment = 0 }, plan, signedOn } = offer;
  const loanId = loanIds[0] ?? '';
  const first = downPayment === 0 ? [] : [{ dueOn: signedOn, amount: downPayment }];
  const rest = plan.installments.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }));
  return [...first, ...rest].filter(({ dueOn }) => dueOn >= today).map(({ dueOn, amount }) => ({ loanId, on: dueOn, amount, kind: 'tried' as const }));
}
