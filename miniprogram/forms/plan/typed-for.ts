import { loanIdsOf, type PlanField, type PlanFormValues } from './values';

/*
 * What was offered belongs to the debt that it was offered for: a price typed for one loan is none of another's. When the
 * loans change, it is put aside by those that it was typed for, and is there again when they are.
 */

/** What a lender says of one debt and of no other. */
const OFFERED = [
  'totalInterest', 'perTerm', 'annualPercent', 'settlement', 'downPayment', 'penaltyWaiver',
  'waivePrincipal', 'waiveInterest', 'waivePenalty', 'waiveLateFee',
] as const satisfies readonly PlanField[];

type Offered = Readonly<Record<(typeof OFFERED)[number], string>>;
type ByLoans = Readonly<Record<string, Partial<Offered>>>;

const NOTHING = Object.fromEntries(OFFERED.map((field) => [field, ''])) as Offered;

/**
 * The form for these loans, with what was offered for them, or nothing yet. What was typed while none was taken is meant
 * for the first one; and a debt that is only no longer taken from its loans keeps what was offered for it.
 */
export function withOfferFor(values: PlanFormValues, loanIds: string): PlanFormValues {
  const [from, to] = [keyOf(values.loanIds), keyOf(loanIds)];
  const isFirst = from === '' && !isEmpty(values) && !Object.values(asideIn(values)).some((offered) => isSame(values, textsIn(offered)));
  if (from === to || isFirst) return values;
  const all = { ...asideIn(values), ...(from !== '' && { [from]: offeredIn(values) }) };
  const aside = Object.entries(all).filter(([, offered]) => !isEmpty(textsIn(offered)));
  const there = aside.find(([key]) => key === to)?.[1];
  const typedFor = aside.length === 0 ? '' : JSON.stringify(Object.fromEntries(aside));
  return { ...values, ...(to !== '' && { ...NOTHING, ...textsIn(there) }), typedFor };
}

/** Whether something was offered for another debt, and nothing yet for this one. */
export function hasOfferAside(values: PlanFormValues): boolean {
  const others = Object.entries(asideIn(values)).filter(([key]) => key !== keyOf(values.loanIds));
  return isEmpty(values) && others.some(([, offered]) => !isEmpty(textsIn(offered)));
}

/** Whether the form is about another debt than the saved one, or of another kind: it is another plan then. */
export function isAnotherPlan(values: PlanFormValues, saved: PlanFormValues): boolean {
  const isTyped = values.loanIds === '' && saved.loanIds === '';
  return values.kind !== saved.kind || keyOf(values.loanIds) !== keyOf(saved.loanIds) || (isTyped && values.principal !== saved.principal);
}

function isSame(one: Partial<Offered>, other: Partial<Offered>): boolean {
  return OFFERED.every((field) => (one[field] ?? '') === (other[field] ?? ''));
}

function isEmpty(offered: Partial<Offered>): boolean {
  return OFFERED.every((field) => (offered[field] ?? '') === '');
}

function keyOf(loanIds: string): string {
  return [...loanIdsOf({ loanIds })].sort().join(' ');
}

function offeredIn(values: PlanFormValues): Offered {
  return Object.fromEntries(OFFERED.map((field) => [field, values[field]])) as Offered;
}

/** A draft may come from a backup: what is no text is left out. */
function textsIn(found: unknown): Partial<Offered> {
  const texts = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  return Object.fromEntries(OFFERED.flatMap((field) => (typeof texts[field] === 'string' ? [[field, texts[field]]] : [])));
}

function asideIn({ typedFor }: PlanFormValues): ByLoans {
  try {
    const found: unknown = typedFor === '' ? {} : JSON.parse(typedFor);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as ByLoans) : {};
  } catch {
    return {};
  }
}
