import { addMonths, sum, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { dueItems, otherDueItems, type DueItem } from '../../loans/due-items';
import type { InstallmentOffer } from '../../loans/offer';

/** What falls due, of a loan or of a plan that is tried on. */
export type MonthItem = Omit<DueItem, 'kind' | 'days'> & { readonly kind: DueItem['kind'] | 'tried' };

export interface DueMonth {
  /** "2026-11". */
  readonly month: string;
  readonly items: readonly MonthItem[];
  readonly total: Fen;
}

/** A saved plan that is tried on: what would be due in place of these loans' own terms. */
export interface Tried {
  readonly loanIds: readonly string[];
  readonly offer: InstallmentOffer;
}

const MONTHS = 12;

/**
 * What falls due in this calendar month, from today on, and in the eleven that follow, over all loans and other debts, with plans
 * in place of some of the loans.
 */
export function dueMonths(records: readonly LoanRecord[], today: ISODate, tried: readonly Tried[] = [], others: readonly OtherDebtRecord[] = []): DueMonth[] {
  const replaced = tried.flatMap(({ loanIds }) => loanIds);
  const items: MonthItem[] = [...dueItems(records, today).filter(({ loanId }) => !replaced.includes(loanId)), ...otherDueItems(others, today), ...tried.flatMap((plan) => triedItems(plan, today))];
  return Array.from({ length: MONTHS }, (_, place) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, place).slice(0, 7);
    const due = items.filter(({ on }) => on.slice(0, 7) === month).sort((a, b) => a.on.localeCompare(b.on));
    return { month, items: due, total: sum(due.map(({ amount }) => amount)) };
  });
}

/** Its payments from today on; what was to be paid before is taken for paid. */
function triedItems({ loanIds, offer }: Tried, today: ISODate): MonthItem[] {
  const { input: { downPayment = 0 }, plan, signedOn } = offer;
  const loanId = loanIds[0] ?? '';
  const first = downPayment === 0 ? [] : [{ dueOn: signedOn, amount: downPayment }];
  const rest = plan.installments.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }));
  return [...first, ...rest].filter(({ dueOn }) => dueOn >= today).map(({ dueOn, amount }) => ({ loanId, on: dueOn, amount, kind: 'tried' as const }));
}
