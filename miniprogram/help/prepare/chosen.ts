import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';
import { formOf } from '../../forms/plan/record';
import { loanIdsOf } from '../../forms/plan/values';
import { toggled } from '../../forms/toggled';
import { addressee } from '../letters/addressee';
import { asksForAPlan, KINDS, type TextKind } from './kinds';

/** A text as it was edited, and as it was written before that. */
export interface Edited {
  readonly text: string;
  readonly before: string;
}

/** What was chosen and edited; text by field name, so that it is kept as a draft as it is. */
export interface Prepared {
  /** The ids of the loans that it is about, separated by spaces. */
  readonly loanIds: string;
  /** To which of their lenders it goes; '' for the first. */
  readonly lender: string;
  /** The saved plan that is asked for, or ''. */
  readonly planId: string;
  readonly kind: TextKind;
  /** The texts that were edited, by `keyOf`: each belongs to its lender and its plan, and is never poured into another's. */
  readonly edited: Readonly<Record<string, Edited>>;
}

const EDITED = 'edited/';
const BEFORE = 'before/';

/** At first: the loans of the plan or the loan that was asked for, or else those that are overdue, or else all that aren't settled. */
export function prepared(
  records: readonly LoanRecord[], plans: readonly PlanRecord[], today: ISODate, { loan = '', plan = '' }: { readonly loan?: string; readonly plan?: string } = {},
): Prepared {
  const overdue = records.filter((record) => daysOverdue(record, today) > 0);
  const ofPlan = loansOf(plans.find(({ id }) => id === plan)).filter((id) => records.some((record) => record.id === id));
  const some = records.some(({ id }) => id === loan) ? [loan] : ofPlan;
  const ids = some.length > 0 ? some : (overdue.length > 0 ? overdue : openLoans(records, today)).map(({ id }) => id);
  return { loanIds: ids.join(' '), lender: '', planId: plan, kind: 'call', edited: {} };
}

/** The ids of the loans that a saved plan is about; none where its debt was typed. */
export function loansOf(plan: PlanRecord | undefined): string[] {
  return plan === undefined ? [] : loanIdsOf(formOf(plan));
}

/** With the loan taken in, or left out where it was in. A plan that is about other loans is let go. */
export function withLoanToggled(chosen: Prepared, id: string, plans: readonly PlanRecord[]): Prepared {
  const ids = chosen.loanIds.split(' ').filter((one) => one !== '');
  const after = toggled(ids, id);
  const own = loansOf(plans.find((plan) => plan.id === chosen.planId));
  const isTheirs = own.length === 0 || (own.length === after.length && own.every((one) => after.includes(one)));
  return { ...chosen, loanIds: after.join(' '), planId: isTheirs ? chosen.planId : '' };
}

/** With that plan; it brings its loans, as far as they are still there. */
export function withPlan(chosen: Prepared, planId: string, plans: readonly PlanRecord[], records: readonly LoanRecord[]): Prepared {
  const own = loansOf(plans.find(({ id }) => id === planId)).filter((id) => records.some((record) => record.id === id));
  return { ...chosen, planId, ...(own.length > 0 && { loanIds: own.join(' '), lender: '' }) };
}

/** The name under which an edited text is kept; the plan's where its figures are in the text, else ''. */
export function keyOf({ kind, planId }: Pick<Prepared, 'kind' | 'planId'>, lender: string): string {
  return [kind, asksForAPlan(kind) ? planId : '', lender].join('/');
}

/** With the text of that key as edited; back to what is written where it says the same, or where `text` is null. */
export function withText(chosen: Prepared, key: string, text: string | null, written: string): Prepared {
  const { [key]: now, ...others } = chosen.edited;
  if (text === null || text === written) return { ...chosen, edited: others };
  return { ...chosen, edited: { ...others, [key]: { text, before: now?.before ?? written } } };
}

export function toDraft({ loanIds, lender, planId, kind, edited }: Prepared): Record<string, string> {
  const texts = Object.entries(edited).flatMap(([key, { text, before }]) => [[EDITED + key, text], [BEFORE + key, before]]);
  return { loanIds, lender, planId, kind, ...Object.fromEntries(texts) as Record<string, string> };
}

export function fromDraft(draft: Readonly<Record<string, string>>, fresh: Prepared, records: readonly LoanRecord[]): Prepared {
  const loanIds = draft.loanIds ?? fresh.loanIds;
  const planId = draft.planId ?? '';
  const keys = Object.keys(draft).filter((name) => name.startsWith(EDITED)).map((name) => name.slice(EDITED.length));
  const edited = Object.fromEntries(keys.map((key) => [key, { text: draft[EDITED + key] ?? '', before: draft[BEFORE + key] ?? '' }]));
  return {
    loanIds, planId, lender: draft.lender ?? '',
    kind: KINDS.find(({ value }) => value === draft.kind)?.value ?? 'call',
    edited: { ...olderTexts(draft, planId, lendersOf(records, loanIds)[0] ?? ''), ...edited },
  };
}

/** Drafts used to hold one text a kind, whoever it was for: it belongs to the loans and the plan chosen then. */
function olderTexts(draft: Readonly<Record<string, string>>, planId: string, lender: string): Record<string, Edited> {
  const kinds = (['call', 'hardship', 'request'] as const).filter((kind) => (draft[`${kind}-before`] ?? '') !== '');
  return Object.fromEntries(kinds.map((kind) => [keyOf({ kind, planId }, lender), { text: draft[`${kind}-text`] ?? '', before: draft[`${kind}-before`] ?? '' }]));
}

/** The lenders of the chosen loans as they are written to, each once. */
export function lendersOf(records: readonly LoanRecord[], loanIds: string): string[] {
  const ids = loanIds.split(' ');
  return [...new Set(records.filter(({ id }) => ids.includes(id)).map(({ lender }) => addressee(lender)))];
}

/** Those that aren't settled, or can't be calculated. */
export function openLoans(records: readonly LoanRecord[], today: ISODate): LoanRecord[] {
  return records.filter((record) => {
    const statement = assess(record, today);
    return statement instanceof CalcError || statement.installments.some(({ state }) => state !== 'settled');
  });
}

export function daysOverdue(record: LoanRecord, today: ISODate): number {
  const statement = assess(record, today);
  return statement instanceof CalcError ? 0 : statement.daysOverdue;
}

/** How a loan stands, in a word: two of one lender are told apart by it. */
export function detailOf(record: LoanRecord, today: ISODate): string {
  const days = daysOverdue(record, today);
  return days > 0 ? `逾期 ${days} 天` : openLoans([record], today).length === 0 ? '已经还清' : '没有逾期';
}
