import { buildSchedule, CalcError, sum, type Installment, type ISODate } from '../calc/main';
import { annualFromDaily, dailyFromAnnual, readPercent } from '../typed/rate';
import type { LoanRecord } from '../ledger/records';
import { calculated } from '../loans/calculated';
import { isChosen, problemsLeft, type FormProblems } from '../forms/form-values';
import { yuan } from '../text/money';
import { percent, roundedPercent } from '../text/rate';
import { trueRates } from '../text/true-rates';
import { isBullet, termsField } from '../forms/loan/bullet';
import { readLoanForm } from '../forms/loan/read';
import { FOLDED_FIELDS, ratePeriodOf, yearDaysOf, type LoanField, type LoanFormValues } from '../forms/loan/values';

/** What the loan form shows beside what was typed. */
export interface LoanFormView {
  readonly problems: FormProblems<LoanField>;
  /** The live line: what was understood, as the schedule that follows from it. Empty while something is missing. */
  readonly understood: string;
  /** What is wrong under 更多, where a fold may hide it: for the live line. */
  readonly foldedProblem: string;
  readonly rateHint: string;
  /** How many terms there are, or months: what the field is called. */
  readonly terms: { readonly name: string; readonly unit: string };
  /** The method is the one that goes with the number of terms: the person is to compare it with the contract. */
  readonly methodProposed: boolean;
  readonly interestFirst: boolean;
  readonly bullet: boolean;
}

/** These are wrong together, so who leaves one has left them all. */
const DATES: readonly LoanField[] = ['borrowedOn', 'firstDueOn', 'maturesOn'];

/** @param left the fields that were left already: only their mistakes are said, so that an empty form doesn't scold */
export function loanFormView(values: LoanFormValues, left: readonly LoanField[], today: ISODate, existing?: LoanRecord): LoanFormView {
  const result = readLoanForm(values, today, existing);
  const seen = DATES.some((date) => left.includes(date)) ? [...left, ...DATES] : left;
  const problems = 'problems' in result ? problemsLeft(result.problems, seen) : {};
  const { name, unit } = termsField(values);
  return {
    problems,
    understood: 'entry' in result ? understood(existing?.schedule ?? scheduleOf(result.entry.terms), isBullet(values)) : '',
    foldedProblem: FOLDED_FIELDS.flatMap((field) => problems[field] ?? []).join('；'),
    rateHint: rateHint(values, 'entry' in result ? trueRates({ ...existing, ...result.entry }) : ''),
    terms: { name, unit },
    methodProposed: methodProposed(values, existing),
    interestFirst: values.method === 'interest-first',
    bullet: isBullet(values),
  };
}

/** Only 微粒贷's methods go by the number of terms; that of a saved loan was confirmed already. */
function methodProposed(values: LoanFormValues, existing: LoanRecord | undefined): boolean {
  const isProposal = values.product === 'weilidai' && values.termCount !== '' && !isChosen(values, 'method');
  return isProposal && values.method !== existing?.terms.method;
}

/** "12 期，首期 2026-02-15 还 5,633.50 元，末期 2027-01-15 还 4,823.63 元，总利息 5,612.14 元". */
function understood(schedule: readonly Installment[], bullet: boolean): string {
  const first = schedule[0];
  const last = schedule[schedule.length - 1];
  if (first === undefined || last === undefined) return '';
  const interest = yuan(sum(schedule.map((one) => one.interest)));
  const firstPart = `${first.dueOn} 还 ${yuan(first.principal + first.interest)} 元`;
  if (bullet && schedule.length === 1) return `${first.dueOn} 到期，一次还 ${yuan(first.principal + first.interest)} 元，其中利息 ${interest} 元`;
  if (schedule.length === 1) return `1 期，${firstPart}，其中利息 ${interest} 元`;
  const lastPart = `末期 ${last.dueOn} 还 ${yuan(last.principal + last.interest)} 元`;
  return `${schedule.length} 期，首期 ${firstPart}，${lastPart}，总利息 ${interest} 元`;
}

function scheduleOf(terms: LoanRecord['terms']): ReturnType<typeof buildSchedule> {
  const schedule = calculated(() => buildSchedule(terms));
  return schedule instanceof CalcError ? [] : schedule;
}

/** The other way of saying the rate, what a flat one really is, and a word where it looks like a slip of the decimal point. */
function rateHint({ ratePercent, rateUnit, yearDays }: LoanFormValues, really: string): string {
  const rate = readPercent(ratePercent, '', '', ratePeriodOf(rateUnit));
  if (!rate.ok) return '';
  const days = yearDaysOf(yearDays);
  const flat = really === '' ? '' : `。等本等息按最初的本金算，${really}`;
  if (rateUnit === 'year') {
    const daily = dailyFromAnnual(rate.value, days);
    const exact = annualFromDaily(daily, days) === rate.value;
    return `相当于日利率${exact ? ` ${percent(daily)}` : `约 ${roundedPercent(daily, 6)}`}${slip(rate.value)}${flat}`;
  }
  const annual = annualFromDaily(rate.value, days);
  return `相当于年利率 ${percent(annual)}（单利，按 ${days} 天）${slip(annual)}${flat}`;
}

/** A word where the annual rate is so far from what lenders ask that the decimal point may have slipped. */
function slip(annual: string): string {
  const rate = Number(annual);
  if (rate > 0 && rate < 0.01) return '，低得少见，请核对小数点';
  return rate > 0.36 ? '，高得少见，请核对小数点' : '';
}
