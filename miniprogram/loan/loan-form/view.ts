import { buildSchedule, CalcError, sum, type Installment, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { isChosen, problemsLeft, type FormProblems } from '../../forms/form-values';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { isBullet, termsField } from './bullet';
import { billedIn, sourcesIn } from './reading';
import { readLoanForm } from './read';
import { begunLoan } from './record';
import { soFar, type SoFar } from './so-far-view';
import { FOLDED_FIELDS, type LoanField, type LoanFormValues, type RateUnit } from './values';
import { habitsView, type HabitsView } from './habits-view';
import { RATE_WORDS, rateHint, unitOf } from './rate-hint';

/** What the loan form shows beside what was typed. */
export interface LoanFormView {
  readonly problems: FormProblems<LoanField>;
  /** The live line: what was understood, as the schedule that follows from it. Empty while something is missing. */
  readonly understood: string;
  /** What is wrong under 更多, where a fold may hide it: for the live line. */
  readonly foldedProblem: string;
  /** How the field of the rate is called, and what stands in it. */
  readonly rate: (typeof RATE_WORDS)[RateUnit];
  readonly rateHint: string;
  /** How many terms there are, or months: what the field is called. */
  readonly terms: { readonly name: string; readonly unit: string };
  /** The method is the one that goes with the number of terms: the person is to compare it with the contract. */
  readonly methodProposed: boolean;
  /** Of a new loan: what was filled in by its lender's habits. */
  readonly habits: HabitsView | null;
  readonly interestFirst: boolean;
  readonly bullet: boolean;
  /** Of a new loan that runs already: how far it was paid. */
  readonly soFar: SoFar;
  /** Of what was read: which words each field comes from, and what is in doubt. */
  readonly from: Readonly<Partial<Record<LoanField, string>>>;
  readonly doubts: readonly string[];
  /** How many installments of the bill stand as they are; 0 where the terms make them. */
  readonly billed: number;
  /** No principal is known, and no rate: those fields aren't there. */
  readonly amountsOnly: boolean;
}

/** These are wrong together, so who leaves one has left them all. */
const DATES: readonly LoanField[] = ['borrowedOn', 'firstDueOn', 'maturesOn'];

/** @param left the fields that were left already: only their mistakes are said, so that an empty form doesn't scold */
export function loanFormView(values: LoanFormValues, left: readonly LoanField[], today: ISODate, existing?: LoanRecord): LoanFormView {
  const result = readLoanForm(values, today, existing);
  const seen = DATES.some((date) => left.includes(date)) ? [...left, ...DATES] : left;
  const problems = 'problems' in result ? problemsLeft(result.problems, seen) : {};
  const { name, unit } = termsField(values);
  const record = existing ?? begunFrom(values, result, today);
  return {
    problems,
    understood: 'entry' in result ? understood(record?.schedule ?? scheduleOf(result.entry.terms), { bullet: isBullet(values), amountsOnly: values.amountsOnly === 'yes', today }) : '',
    foldedProblem: FOLDED_FIELDS.flatMap((field) => problems[field] ?? []).join('；'),
    rate: RATE_WORDS[unitOf(values)],
    rateHint: rateHint(values, 'entry' in result ? { ...existing, ...result.entry } : undefined),
    terms: { name, unit },
    methodProposed: methodProposed(values, existing),
    habits: habitsView(values, existing),
    interestFirst: values.method === 'interest-first',
    bullet: isBullet(values),
    soFar: soFar(existing === undefined ? record : undefined, values, today),
    ...sourcesIn(values),
    billed: billedIn(values)?.length ?? 0,
    amountsOnly: values.amountsOnly === 'yes',
  };
}

/** The new loan as it would be kept; while only the number of terms that were paid is wrong, as if none had been. */
function begunFrom(values: LoanFormValues, result: ReturnType<typeof readLoanForm>, today: ISODate): LoanRecord | undefined {
  if ('entry' in result) return begunLoan(result.entry, '', values, today);
  if (result.problems.paidTerms === undefined) return undefined;
  const unpaid = { ...values, paid: '' };
  const { entry } = { entry: undefined, ...readLoanForm(unpaid, today) };
  return entry && begunLoan(entry, '', unpaid, today);
}

/** Only 微粒贷's methods go by the number of terms; that of a saved loan was confirmed already. */
function methodProposed(values: LoanFormValues, existing: LoanRecord | undefined): boolean {
  const isProposal = values.product === 'weilidai' && values.termCount !== '' && values.rateUnit !== 'month' && !isChosen(values, 'method');
  return isProposal && values.method !== existing?.terms.method;
}

/** "12 期，首期 2月15日还 5,633.50 元，末期 2027年1月15日还 4,823.63 元，总利息 5,612.14 元". */
function understood(schedule: readonly Installment[], { bullet, amountsOnly, today }: { readonly bullet: boolean; readonly amountsOnly: boolean; readonly today: ISODate }): string {
  const first = schedule[0];
  const last = schedule[schedule.length - 1];
  if (first === undefined || last === undefined) return '';
  const interest = yuan(sum(schedule.map((one) => one.interest)));
  const firstPart = `${shortDay(first.dueOn, today)}还 ${yuan(first.principal + first.interest)} 元`;
  if (bullet && schedule.length === 1) return `${shortDay(first.dueOn, today)}到期，一次还 ${yuan(first.principal + first.interest)} 元，其中利息 ${interest} 元`;
  if (schedule.length === 1 && amountsOnly) return `1 期，${firstPart}`;
  if (schedule.length === 1) return `1 期，${firstPart}，其中利息 ${interest} 元`;
  const lastPart = `末期 ${shortDay(last.dueOn, today)}还 ${yuan(last.principal + last.interest)} 元`;
  if (amountsOnly) return `${schedule.length} 期，首期 ${firstPart}，${lastPart}，一共还 ${yuan(sum(schedule.map((one) => one.principal)))} 元`;
  return `${schedule.length} 期，首期 ${firstPart}，${lastPart}，总利息 ${interest} 元`;
}

function scheduleOf(terms: LoanRecord['terms']): ReturnType<typeof buildSchedule> {
  const schedule = calculated(() => buildSchedule(terms));
  return schedule instanceof CalcError ? [] : schedule;
}
