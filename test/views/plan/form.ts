import type { LoanRecord } from '../../../miniprogram/ledger/records';
import type { Offer } from '../../../miniprogram/loans/offer';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import type { PlanResult } from '../../../miniprogram/views/plan/result';
import { emptyPlanForm, type PlanField, type PlanFormValues } from '../../../miniprogram/forms/plan/values';
import { planFormView } from '../../../miniprogram/views/plan/view';

/** A plan form filled in by a test, and what comes of it. */

export const TODAY = '2025-01-15';
export type Typed = Partial<PlanFormValues>;

/** The offer that every build must reproduce (rule 5.12). */
export const OFFER: Typed = { principal: '57,000', termCount: '36', totalInterest: '7,000' };
export const DEFERRAL: Typed = { kind: 'deferral', principal: '57,000', contractPercent: '0.05' };
export const SETTLEMENT: Typed = { kind: 'lump-sum', principal: '57,000', settlement: '40,000' };

export const FIELDS = Object.keys(emptyPlanForm(TODAY)) as PlanField[];

export const values = (typed: Typed): PlanFormValues => ({ ...emptyPlanForm(TODAY), ...typed });

/** With all fields left: every mistake is said. */
export const view = (typed: Typed, records: readonly LoanRecord[] = [], today = TODAY) => planFormView(readPlanForm(values(typed)), FIELDS, today, records);

export const problems = (typed: Typed) => view(typed).problems;

/** The offer of a form that is filled in well. */
export function offerOf(typed: Typed): Offer {
  const reading = readPlanForm(values(typed));
  if ('problems' in reading) throw new Error(`no offer: ${JSON.stringify(reading.problems)}`);
  return reading.offer;
}

export function resultOf(typed: Typed, records: readonly LoanRecord[] = [], today = TODAY): PlanResult {
  const shown = view(typed, records, today);
  if (shown.result === null) throw new Error(`no result: ${JSON.stringify(shown.problems)}`);
  return shown.result;
}

/** The facts by their labels. */
export const facts = (result: PlanResult): Record<string, string> => Object.fromEntries(result.facts.map(({ label, value }) => [label, value]));

export const rates = (result: PlanResult): string[] => (result.rates?.rows ?? []).map(({ value }) => value);

/** The conclusions without their details: [tone, text]. */
export const said = (result: PlanResult): string[][] => result.conclusions.map(({ tone, text }) => [tone, text]);
