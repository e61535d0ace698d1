import { averageDailyRate, CalcError, planDeferral, sum, sumDebt, type Debt, type DeferralInput, type DeferralPlan, type Fen, type Rate } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import type { OwedByOne } from '../../loans/owed';
import { percentDigits } from '../../text/rate';
import type { PlanFormValues } from './values';

/*
 * The form shows several loans as one debt, with one rate. What runs on that debt runs on each loan at its own rate: the
 * form keeps each one's part beside the sum, as text like all of it, and who computes adds up the loans.
 */

export function loanPartsText(each: readonly OwedByOne[]): string {
  return each.length < 2 ? '' : JSON.stringify(each);
}

/**
 * What each loan owes, or null where there is one alone, or where the form says other figures than they came with: a debt
 * that was changed by hand is one debt.
 */
export function loanPartsOf({ loanParts, contractPercent, multiplier }: PlanFormValues, debt: Debt, overduePrincipal: Fen): readonly OwedByOne[] | null {
  const parts = partsIn(loanParts);
  if (parts === null) return null;
  const isWhole = (['principal', 'interest', 'penalty', 'lateFee'] as const).every((part) => sum(parts.map((one) => one[part])) === debt[part]);
  const isOverdue = sum(parts.map((one) => one.overduePrincipal)) === overduePrincipal;
  const isRate = percentDigits(averageDailyRate(parts)) === contractPercent && parts.some((one) => one.penaltyMultiplier === multiplier);
  return isWhole && isOverdue && isRate ? parts : null;
}

/** What is due at the end of a deferral of several loans: of each by itself, added up (rule 5.40). */
export function deferredOneByOne(input: DeferralInput, parts: readonly OwedByOne[]): DeferralPlan | CalcError {
  const owing = parts.filter((part) => sumDebt(part) > 0);
  const whole = calculated(() => planDeferral(input));
  const each = owing.map(({ principal, interest, penalty, lateFee, ...terms }) => calculated(() => planDeferral({ ...input, debt: { principal, interest, penalty, lateFee }, ...terms })));
  const plans = each.filter((plan): plan is DeferralPlan => !(plan instanceof CalcError));
  if (whole instanceof CalcError || plans.length < owing.length) return whole;
  const total = (part: 'interest' | 'surcharge' | 'dueAtEnd' | 'waived' | 'dueAtEndIfWaived'): Fen => sum(plans.map((plan) => plan[part]));
  return { ...whole, interest: total('interest'), surcharge: total('surcharge'), dueAtEnd: total('dueAtEnd'), waived: total('waived'), dueAtEndIfWaived: total('dueAtEndIfWaived') };
}

const AMOUNTS = ['principal', 'interest', 'penalty', 'lateFee', 'overduePrincipal'] as const;

/** A saved plan may come from a backup: what is no such list is none. */
function partsIn(text: string): readonly OwedByOne[] | null {
  try {
    const found: unknown = text === '' ? null : JSON.parse(text);
    return Array.isArray(found) && found.every(isPart) ? found : null;
  } catch {
    return null;
  }
}

function isPart(found: unknown): found is OwedByOne {
  if (typeof found !== 'object' || found === null) return false;
  const part = found as Record<string, unknown>;
  return AMOUNTS.every((name) => Number.isSafeInteger(part[name])) && isRate(part['dailyRate']) && isRate(part['penaltyMultiplier']);
}

function isRate(found: unknown): found is Rate {
  return typeof found === 'string' && /^\d{1,6}(\.\d{1,12})?$/.test(found);
}
