import { CalcError, isISODate, planInstallments, sumDebt, type ISODate } from '../../calc/index';
import { readAmount, readOptionalAmount } from '../../intake/amount';
import { readCount } from '../../intake/count';
import { readPercent } from '../../intake/rate';
import { read, refuse, type Reading } from '../../intake/reading';
import { fieldOf, sentenceFor } from '../calc-sentence';
import { calculated } from '../calculated';
import type { FormProblems } from '../form-values';
import type { PlanField, PlanFormValues } from './values';

export type PlanInput = Parameters<typeof planInstallments>[0];
export type Plan = ReturnType<typeof planInstallments>;
export type PlanProblems = FormProblems<PlanField>;

/** More terms than this no lender offers (domain.md section 5). */
const MOST_TERMS = 60;

/** Reads the form and makes the plan, or gives a sentence for each field that is wrong. */
export function readPlanForm(values: PlanFormValues): { readonly plan: Plan } | { readonly problems: PlanProblems } {
  const debt = readDebt(values);
  const price = readPrice(values);
  const termCount = readTermCount(values.termCount);
  const problems = {
    ...('problems' in debt && debt.problems),
    ...problemAt('termCount', termCount),
    ...problemAt(priceField(values), price),
    ...problemAt('signedOn', readDay(values.signedOn, '签约日')),
    ...problemAt('firstDueOn', readDay(values.firstDueOn, '首个还款日')),
  };
  if ('problems' in debt || !termCount.ok || !price.ok || Object.keys(problems).length > 0) return { problems };
  const { signedOn, firstDueOn } = values;
  return makePlan(values, { debt: debt.debt, signedOn, firstDueOn, termCount: termCount.value, price: price.value });
}

/** The debt as the form has it; a part left empty is 0. */
export function readDebt(values: PlanFormValues): { readonly debt: PlanInput['debt'] } | { readonly problems: PlanProblems } {
  const principal = readOptionalAmount(values.principal, '本金');
  const interest = readOptionalAmount(values.interest, '利息');
  const penalty = readOptionalAmount(values.penalty, '罚息');
  const lateFee = readOptionalAmount(values.lateFee, '违约金');
  if (!principal.ok || !interest.ok || !penalty.ok || !lateFee.ok) {
    const parts = { principal, interest, penalty, lateFee };
    return { problems: Object.assign({}, ...Object.entries(parts).map(([field, part]) => problemAt(field as PlanField, part))) as PlanProblems };
  }
  const debt = { principal: principal.value, interest: interest.value, penalty: penalty.value, lateFee: lateFee.value };
  return sumDebt(debt) === 0 ? { problems: { principal: '请填要分期的债务，或从借款里选一笔' } } : { debt };
}

export function readTermCount(typed: string): Reading<number> {
  return readCount(typed, { name: '分期期数', min: 1, max: MOST_TERMS, unit: '期' });
}

function problemAt(field: PlanField, reading: Reading<unknown>): PlanProblems {
  return reading.ok ? {} : { [field]: reading.problem };
}

function makePlan(values: PlanFormValues, input: PlanInput): ReturnType<typeof readPlanForm> {
  const plan = calculated(() => planInstallments(input));
  return plan instanceof CalcError ? { problems: { [problemField(plan, values)]: sentence(plan) } } : { plan };
}

/** The field that the price is typed in. */
export function priceField({ priceKind }: PlanFormValues): PlanField {
  if (priceKind === 'per-term') return 'perTerm';
  return priceKind === 'annual-rate' ? 'annualPercent' : 'totalInterest';
}

function readPrice(values: PlanFormValues): Reading<PlanInput['price']> {
  if (values.priceKind === 'none') return read({ kind: 'none' });
  if (values.priceKind === 'annual-rate') {
    const rate = readPercent(values.annualPercent, '年利率', '7.2');
    if (!rate.ok) return rate;
    if (Number(rate.value) > 1) return refuse('年利率最多 100%');
    const method = values.rateMethod === 'equal-principal' ? 'equal-principal' : 'equal-installment';
    return read({ kind: 'annual-rate', rate: rate.value, method });
  }
  const perTerm = values.priceKind === 'per-term';
  const amount = perTerm ? readAmount(values.perTerm, '每期还款') : readAmount(values.totalInterest, '总利息');
  return amount.ok ? read({ kind: perTerm ? 'per-term' : 'total-interest', amount: amount.value }) : amount;
}

function readDay(day: string, name: string): Reading<ISODate> {
  return isISODate(day) ? read(day) : refuse(`请选${name}`);
}

function problemField(error: CalcError, values: PlanFormValues): PlanField {
  const field = fieldOf(error);
  if (field.startsWith('price.')) return priceField(values);
  if (field === 'firstDueOn' || field === 'signedOn' || field === 'termCount') return field;
  return 'principal';
}

function sentence(error: CalcError): string {
  const field = fieldOf(error);
  if (error.code === 'order') return '首个还款日要晚于签约日';
  if (error.code === 'out-of-range' && field === 'termCount') return '债务太小，分不了这么多期（每期至少 1.00 元），或最后一期晚于 2099 年';
  return sentenceFor(error);
}
