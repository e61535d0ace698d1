import { sumDebt, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { readOptionalAmount } from '../../intake/amount';
import { annualFromDaily } from '../../intake/rate';
import { problemsLeft } from '../../forms/form-values';
import { percent } from '../../text/rate';
import { yuan } from '../../text/money';
import { takenFrom } from '../../forms/plan/debt-of-loans';
import { haveOneRate, owedTogether } from '../../loans/owed';
import type { InstallmentOffer, Offer } from '../../loans/offer';
import { comparisonProblems, readPlanForm, type PlanProblems } from '../../forms/plan/read';
import { readContractRate } from '../../forms/plan/read-contract';
import { readDebt, readReduction } from '../../forms/plan/read-debt';
import { readInstallments, readTermCount } from '../../forms/plan/read-installments';
import { planResult, type PlanResult } from './result';
import { sourceOf } from './source-of';
import { termsRemark } from './terms-remark';
import { kindOf, type PlanField, type PlanFormValues } from '../../forms/plan/values';

export interface PlanFormView {
  readonly problems: PlanProblems;
  readonly debtTotal: string;
  /** Where the debt comes from, where it was taken from loans: figures of an earlier day say so. */
  readonly source: string;
  readonly termsRemark: string;
  readonly contractRemark: string;
  /** What the waivers come to, in all and of the debt. */
  readonly waiverRemark: string;
  readonly result: PlanResult | null;
}

/**
 * @param left the fields that were left already: only their mistakes are said
 * @param records all loans of the ledger
 */
export function planFormView(values: PlanFormValues, left: readonly PlanField[], today: ISODate, records: readonly LoanRecord[]): PlanFormView {
  const reading = readPlanForm(values);
  const problems = { ...comparisonProblems(values), ...('problems' in reading && reading.problems) };
  const taken = takenFrom(values, records);
  return {
    problems: problemsLeft(problems, [...left, ...measuredBy(values, left)]),
    ...debtRemarks(values),
    source: sourceRemark(values, taken, today),
    termsRemark: termsRemarkOf(values.termCount),
    contractRemark: contractRemark(values, taken),
    result: 'offer' in reading ? resultOf(reading.offer, values, taken) : null,
  };
}

/** The fields that stood there already and that a field that was left made wrong: a day too early, a part above its whole. */
function measuredBy({ overduePrincipal }: PlanFormValues, left: readonly PlanField[]): PlanField[] {
  const typedWell = readOptionalAmount(overduePrincipal, '').ok;
  return [...(left.includes('signedOn') ? ['firstDueOn' as const] : []), ...(left.includes('principal') && typedWell ? ['overduePrincipal' as const] : [])];
}

export function resultOf(offer: Offer, values: PlanFormValues, taken: readonly LoanRecord[]): PlanResult {
  return planResult(offer, sourceOf(values, taken), offer.kind === 'deferral' ? planToday(values, offer) : null);
}

function planToday(values: PlanFormValues, { debt }: Offer): InstallmentOffer | null {
  const reading = readInstallments(values, debt);
  return 'offer' in reading ? reading.offer : null;
}

function debtRemarks(values: PlanFormValues): Pick<PlanFormView, 'debtTotal' | 'waiverRemark'> {
  const debt = readDebt(values);
  if ('problems' in debt) return { debtTotal: '', waiverRemark: '' };
  const reduction = kindOf(values) === 'installments' ? readReduction(values, debt.debt) : { problems: {} };
  const waived = 'problems' in reduction ? 0 : reduction.waived.waived;
  const left = sumDebt(debt.debt) - waived;
  return { debtTotal: yuan(sumDebt(debt.debt)), waiverRemark: waived === 0 ? '' : `减免合计 ${yuan(waived)} 元，还剩 ${yuan(left)} 元要还` };
}

function sourceRemark({ loanIds, debtOn, takenOwed, onAccount }: PlanFormValues, taken: readonly LoanRecord[], today: ISODate): string {
  if (loanIds === '') return '';
  const account = onAccount === '' ? '' : `账上多付的 ${onAccount} 元没有扣掉，可以请对方先抵扣。`;
  const owed = owedTogether(taken, today);
  const now = owed === null ? '' : yuan(owed.payoff);
  if (debtOn === today && takenOwed !== '' && now !== takenOwed) return `${account}带出之后账变了，现在是 ${now} 元；要现在的，取消勾选再选一次`;
  if (debtOn === today) return `${account}按今天的账带出，每项都能改成官方说的数`;
  return `${account}是 ${debtOn} 带出的数；要今天的，取消勾选再选一次`;
}

function termsRemarkOf(termCount: string): string {
  const reading = readTermCount(termCount);
  return reading.ok ? termsRemark(reading.value) : '';
}

/** The lender's published convention: a year has 360 days (rule 2.2). */
function contractRemark(values: PlanFormValues, taken: readonly LoanRecord[]): string {
  const rate = readContractRate(values);
  if (!rate.ok || rate.value === null) return '用来比「同样期数按合同利率」和拖着不还；年利率 ÷ 360';
  const annual = `相当于年利率（单利）${percent(annualFromDaily(rate.value, 360))}`;
  return haveOneRate(taken) ? annual : `几笔利率不同，带出的是按剩余本金加权的平均。${annual}`;
}
