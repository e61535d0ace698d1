import { assessLoan, CalcError, type Fen, type ISODate, type LoanStatement, type Reconciliation, type Reconciling, type StatedFigures } from '../../calc/main';
import { reconciling } from '../reconciling/reconcile';
import type { LenderCheck, LoanRecord } from '../../ledger/records';
import { assess, loanOf } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import { recordOn } from '../../loans/phases';
import { sentenceFor } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { adopted, changesLoan } from './adopt';
import { questions } from './questions';
import { FIGURE_FIELDS, type FigureField } from './stated';
import { changeText, differenceText } from './words';

/** A figure of the lender's beside ours. */
export interface FigureRow {
  readonly label: string;
  readonly theirs: string;
  readonly ours: string;
  readonly difference: string;
  /** What it was at the check before, and how it has changed; '' where there was none. */
  readonly since: string;
}

export interface ExplanationCard {
  /** Its place among the results. */
  readonly place: number;
  readonly title: string;
  readonly result: string;
  readonly meaning: string;
  readonly adoptable: boolean;
}

/** What a comparison found. */
export interface Found {
  readonly headline: string;
  readonly cards: readonly ExplanationCard[];
  /** Which figure would decide between them, or ''. */
  readonly hint: string;
  /** What to ask where nothing explains it, or ''. */
  readonly questions: string;
}

/** Under an agreement or a new bill it is compared with what that asks for. */
export function isReconcilable(record: LoanRecord, today: ISODate): boolean {
  return record.amountsOnly !== true && !(assess(record, today) instanceof CalcError);
}

/** The figures of ours that a lender may show, amounts in fen. */
export function oursOf({ totals, payoffAmount, daysOverdue }: LoanStatement): Required<StatedFigures> {
  const { overdueTotal, overduePrincipal: principal, overdueInterest: interest, penaltyDue: penalty, lateFeeDue: lateFee } = totals;
  return { overdueTotal, principal, interest, penalty, lateFee, payoffAmount, daysOverdue };
}

/** Each figure that the lender states, beside ours and what it stated the last time before. */
export function figureRows(record: LoanRecord, today: ISODate, stated: StatedFigures): FigureRow[] {
  const assessment = assess(record, today);
  if (assessment instanceof CalcError) return [];
  const ours = oursOf(assessment);
  const before = lastCheck(record, today);
  return FIGURE_FIELDS.flatMap((field) => {
    const theirs = stated[field.field];
    return theirs === undefined ? [] : [rowOf(field, theirs, ours[field.field], { before, today })];
  });
}

function rowOf({ field, label, unit }: FigureField, theirs: number, ours: number, { before, today }: { readonly before: LenderCheck | undefined; readonly today: ISODate }): FigureRow {
  const text = (value: number): string => (unit === '天' ? `${value} 天` : yuan(value));
  const compared = (value: number, with_: number): string => {
    if (unit === '元' || value === with_) return differenceText(value, with_);
    return value > with_ ? `多 ${value - with_} 天` : `少 ${with_ - value} 天`;
  };
  const then = before?.stated[field];
  const since = before === undefined || then === undefined ? '' : `${shortDay(before.checkedOn, today)}对方是 ${text(then)}，这次${compared(theirs, then)}`;
  return { label, theirs: text(theirs), ours: text(ours), difference: compared(theirs, ours), since };
}

/** The last check before today. */
export function lastCheck({ checks = [] }: LoanRecord, today: ISODate): LenderCheck | undefined {
  return checks.filter(({ checkedOn }) => checkedOn < today).sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1)).pop();
}

/** The loan with what the lender showed that day, in place of what was typed that day before. */
export function withCheck(record: LoanRecord, check: LenderCheck): LoanRecord {
  const others = (record.checks ?? []).filter(({ checkedOn }) => checkedOn !== check.checkedOn);
  return { ...record, checks: [...others, check] };
}

/** The search for explanations, to be gone on with, or why there are none. */
export function comparing(record: LoanRecord, today: ISODate, stated: StatedFigures): Reconciling | string {
  const search = calculated(() => reconciling(loanOf(recordOn(record, today)), today, stated));
  return search instanceof CalcError ? sentenceFor(search) : search;
}

const MOST_INEXACT = 2;

export function found(record: LoanRecord, today: ISODate, stated: StatedFigures, results: readonly Reconciliation[]): Found {
  const assessment = assess(record, today);
  if (assessment instanceof CalcError) return { headline: sentenceFor(assessment), cards: [], hint: '', questions: '' };
  const ours = oursOf(assessment);
  if (isWhole(results)) return { headline: '都对上了，一分不差。', cards: [], hint: '', questions: '' };
  const explained = results.filter(({ exact, changes }) => exact && changes.some(({ kind }) => kind !== 'waived'));
  const cards = results.flatMap((one, place) => (!tells(one) ? [] : [cardOf(one, place, { record, today, stated, ours })]));
  return {
    headline: headlineOf(explained.length),
    cards,
    hint: explained.length > 1 && (stated.payoffAmount === undefined || stated.daysOverdue === undefined) ? '不止一种说法对得上。再填上今日结清金额和逾期天数，就能分清是哪一种。' : '',
    questions: explained.length === 0 ? questions(record, today, stated, ours) : '',
  };
}

/** Three changes at once that still don't fit say nothing to anybody. */
function tells({ exact, changes }: Reconciliation): boolean {
  return changes.length > 0 && (exact || changes.length <= MOST_INEXACT);
}

function isWhole([first]: readonly Reconciliation[]): boolean {
  return first?.exact === true && first.changes.length === 0;
}

function headlineOf(explained: number): string {
  if (explained === 0) return '没有找到能正好对上的算法。下面的只是可能，问清对方再改；要问的话也列好了。';
  return explained === 1 ? '有一种说法正好对上。谁对谁错，以合同和官方账单为准。' : `有 ${explained} 种说法正好对上，最可能的在最前。谁对谁错，以合同和官方账单为准。`;
}

interface About {
  readonly record: LoanRecord;
  readonly today: ISODate;
  readonly stated: StatedFigures;
  readonly ours: Required<StatedFigures>;
}

function cardOf(one: Reconciliation, place: number, { record, today, stated, ours }: About): ExplanationCard {
  const changed = changesLoan(one) ? adopted(record, one, today, () => 'new') : null;
  const adoptable = changed !== null && comesTo(changed, one);
  return {
    place,
    title: one.changes.map((change) => changeText(change, recordOn(record, today), today)).join('；'),
    result: one.exact ? `${totalDifference(stated, ours)}正好对上` : `还差 ${yuan(one.left)} 元`,
    meaning: changed === null ? '不用改账本，改天再对一次。' : adoptable ? meaningOf(changed, today, ours.payoffAmount) : '这样改会动到换计划之前的账，先问清对方，再自己改那时的还款。',
    adoptable,
  };
}

/** Whether the changed loan has the explanation's figures: a repayment can fall into what held before an agreement. */
function comesTo(changed: LoanRecord, { loan, asOf }: Reconciliation): boolean {
  const [then, meant] = [assess(changed, asOf), calculated(() => assessLoan(loan, asOf))];
  return !(then instanceof CalcError) && !(meant instanceof CalcError) && JSON.stringify(oursOf(then)) === JSON.stringify(oursOf(meant));
}

function meaningOf(changed: LoanRecord, today: ISODate, payoff: Fen): string {
  const then = assess(changed, today);
  if (then instanceof CalcError) return '';
  const to = then.payoffAmount === payoff ? '不变' : `从 ${yuan(payoff)} 变成 ${yuan(then.payoffAmount)} 元`;
  return `照这样改，以后都按它算；今日结清金额${to}。`;
}

/** By the sum that the lender states, the whole before its parts: "多 2.09 元，". */
function totalDifference(stated: StatedFigures, ours: Required<StatedFigures>): string {
  const first = FIGURE_FIELDS.find(({ field, unit }) => unit === '元' && stated[field] !== undefined && stated[field] !== ours[field]);
  return first === undefined ? '' : `${first.label}${differenceText(stated[first.field] ?? 0, ours[first.field])}，`;
}
