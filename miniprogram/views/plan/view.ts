import { isISODate, sumDebt, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { annualFromDaily } from '../../typed/rate';
import { problemsLeft } from '../../forms/form-values';
import { percent, roundedPercent } from '../../text/rate';
import { trueRates } from '../../text/true-rates';
import { yuan } from '../../text/money';
import { shortDay } from '../../text/day';
import { lenderDebtDay, takenFrom } from '../../forms/plan/debt-of-loans';
import { haveOneRate, owedTogether } from '../../loans/owed';
import { comparisonProblems, installmentsInstead, type PlanProblems, type PlanReading } from '../../forms/plan/read';
import { planResult, type PlanResult } from './result';
import { sourceOf } from './source-of';
import { termsRemark } from './terms-remark';
import { kindOf, type PlanField, type PlanFormValues } from '../../forms/plan/values';

export interface PlanFormView {
  readonly problems: PlanProblems;
  readonly debtTotal: string;
  /** What it has beside its principal, in all; '' where there is nothing else. */
  readonly beside: string;
  /** Where the debt comes from, where it was taken from loans: figures of an earlier day say so. */
  readonly source: string;
  /** The offer to take the lender's figures of a check in its place, or ''. */
  readonly lenderDebt: string;
  readonly termsRemark: string;
  readonly contractRemark: string;
  /** What the waivers come to, in all and of the debt. */
  readonly waiverRemark: string;
  /** "11月22日签，12月22日首期". */
  readonly days: string;
  readonly result: PlanResult | null;
  /** What stays in sight of it in a line, '' without a result: "每期 1,777.78 · 真实年化 7.68%". */
  readonly glance: string;
}

/**
 * @param left the fields that were left already: only their mistakes are said
 * @param records all loans of the ledger
 */
export function planFormView(reading: PlanReading, left: readonly PlanField[], today: ISODate, records: readonly LoanRecord[]): PlanFormView {
  const { values } = reading;
  const problems = { ...comparisonProblems(reading), ...('problems' in reading && reading.problems) };
  const taken = takenFrom(values, records);
  const result = resultOf(reading, taken, today);
  return {
    problems: problemsLeft(problems, [...left, ...measuredBy(reading, left)]),
    ...debtRemarks(reading),
    source: sourceRemark(values, taken, today),
    lenderDebt: lenderDebtOffer(values, taken, today),
    termsRemark: reading.termCount.ok ? termsRemark(reading.termCount.value) : '',
    contractRemark: contractRemark(reading, taken),
    days: daysLine(values, today),
    result,
    glance: (result?.glance ?? []).map(({ label, value }) => `${label} ${value}`.trim()).join(' · '),
  };
}

/** The fields that stood there already and that a field that was left made wrong: a day too early, a part above its whole. */
function measuredBy({ overduePrincipal }: PlanReading, left: readonly PlanField[]): PlanField[] {
  return [...(left.includes('signedOn') ? ['firstDueOn' as const] : []), ...(left.includes('principal') && overduePrincipal.ok ? ['overduePrincipal' as const] : [])];
}

/** The offer as it is shown; null where the form makes none. */
export function resultOf(reading: PlanReading, taken: readonly LoanRecord[], today: ISODate): PlanResult | null {
  if (!('offer' in reading)) return null;
  return planResult(reading.offer, sourceOf(reading, taken), today, reading.offer.kind === 'deferral' ? installmentsInstead(reading) : null);
}

function debtRemarks({ values, debt, reduction }: PlanReading): Pick<PlanFormView, 'debtTotal' | 'beside' | 'waiverRemark'> {
  if (debt === null) return { debtTotal: '', beside: '', waiverRemark: '' };
  const waived = kindOf(values) !== 'installments' || 'problems' in reduction ? 0 : reduction.waived.waived;
  const left = sumDebt(debt) - waived;
  const beside = sumDebt(debt) - debt.principal;
  return { debtTotal: yuan(sumDebt(debt)), beside: beside === 0 ? '' : yuan(beside), waiverRemark: waived === 0 ? '' : `减免合计 ${yuan(waived)} 元，还剩 ${yuan(left)} 元要还` };
}

function daysLine({ signedOn, firstDueOn }: PlanFormValues, today: ISODate): string {
  return isISODate(signedOn) && isISODate(firstDueOn) ? `${shortDay(signedOn, today)}签，${shortDay(firstDueOn, today)}首期` : '签约日和首个还款日';
}

function sourceRemark({ loanIds, debtOn, debtBy, takenOwed, onAccount }: PlanFormValues, taken: readonly LoanRecord[], today: ISODate): string {
  if (loanIds === '') return '';
  const account = onAccount === '' ? '' : `账上多付的 ${onAccount} 元没有扣掉，可以请对方先抵扣。`;
  if (debtBy === 'lender') return `${account}是 ${shortDay(debtOn, today)}对账时对方的数，分项没说的按账本；要账本今天的，取消勾选再选一次`;
  const owed = owedTogether(taken, today);
  const now = owed === null ? '' : yuan(owed.payoff);
  if (debtOn === today && takenOwed !== '' && now !== takenOwed) return `${account}带出之后账变了，现在是 ${now} 元；要现在的，取消勾选再选一次`;
  if (debtOn === today) return `${account}按今天的账带出，每项都能改成官方说的数`;
  return `${account}是 ${shortDay(debtOn, today)}带出的数；要今天的，取消勾选再选一次`;
}

/** "用 10月3日对账时对方的数". */
function lenderDebtOffer({ debtOn, debtBy }: PlanFormValues, taken: readonly LoanRecord[], today: ISODate): string {
  const day = lenderDebtDay(taken, today);
  return day === undefined || (debtBy === 'lender' && debtOn === day) ? '' : `用 ${shortDay(day, today)}对账时对方的数`;
}

/** A year has the days that the loan's form has, so that both say the same rate; 360, as lenders publish it, for a typed debt (rule 2.2). */
function contractRemark({ contract: { rate } }: PlanReading, taken: readonly LoanRecord[]): string {
  if (!rate.ok || rate.value === null) return '用来比「同样期数按合同利率」和拖着不还；年利率 ÷ 360';
  const days = taken[0]?.typedRate.yearDays ?? 360;
  const really = taken.map(trueRates).find(Boolean) ?? '';
  const oneRate = haveOneRate(taken);
  const yearly = annualFromDaily(rate.value, days);
  const annual = `相当于年利率${oneRate ? ` ${percent(yearly)}` : `约 ${roundedPercent(yearly, 2)}`}（单利，按 ${days} 天）${really === '' ? '' : `。等本等息按最初的本金算，${really}`}`;
  return oneRate ? annual : `几笔利率不同，带出的是按剩余本金加权的平均。${annual}`;
}
