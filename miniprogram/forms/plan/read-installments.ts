import { CalcError, isISODate, LIMITS, planInstallments, type InstallmentPlanInput, type ISODate, type PlanPrice } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import { fieldOf, sentenceFor } from '../../text/calc-error';
import { calculated } from '../../loans/calculated';
import type { FormProblems } from '../form-values';
import { yuan } from '../../text/money';
import type { InstallmentOffer } from '../../loans/offer';
import { atMost } from './read-debt';
import type { PlanParts } from './parts';
import type { PlanField, PlanFormValues } from './values';

type Result = { readonly offer: InstallmentOffer } | { readonly problems: FormProblems<PlanField> };

/** Reads what a new schedule is offered on, and makes it; of no debt only what is wrong in the fields. */
export function readInstallments({ values, debt, termCount, reduction }: PlanParts): Result {
  const { signedOn, firstDueOn } = values;
  const price = readPrice(values);
  const days = [['signedOn', readDay(signedOn, '签约日')], ['firstDueOn', readFirstDue(values)]] as const;
  const problems: FormProblems<PlanField> = {
    ...('problems' in reduction && reduction.problems),
    ...(!termCount.ok && { termCount: termCount.problem }),
    ...(!price.ok && { [priceField(values)]: price.problem }),
    ...Object.fromEntries(days.flatMap(([field, day]) => (day.ok ? [] : [[field, day.problem]]))),
  };
  if (debt === null || 'problems' in reduction || !termCount.ok || !price.ok || Object.keys(problems).length > 0) return { problems };
  const { waive } = reduction.waived;
  const { downPayment } = reduction;
  const input: InstallmentPlanInput = { debt, waive, downPayment, signedOn, firstDueOn, termCount: termCount.value, price: price.value };
  const plan = calculated(() => planInstallments(input));
  if (plan instanceof CalcError) return { problems: { [problemField(plan, values)]: sentence(plan) } };
  return { offer: { kind: 'installments', debt, waive, signedOn, input, plan } };
}

export function readDay(day: string, name: string): Reading<ISODate> {
  if (!isISODate(day)) return refuse(`请选${name}`);
  return day < LIMITS.date.min || day > LIMITS.date.max ? refuse(`${name}在 2000 年到 2099 年之间`) : read(day);
}

function readFirstDue({ signedOn, firstDueOn }: PlanFormValues): Reading<ISODate> {
  const day = readDay(firstDueOn, '首个还款日');
  return day.ok && isISODate(signedOn) && firstDueOn <= signedOn ? refuse('首个还款日要晚于签约日') : day;
}

/** The field that the price is typed in. */
function priceField({ priceKind }: PlanFormValues): PlanField {
  if (priceKind === 'per-term') return 'perTerm';
  return priceKind === 'annual-rate' ? 'annualPercent' : 'totalInterest';
}

function readPrice(values: PlanFormValues): Reading<PlanPrice> {
  if (values.priceKind === 'none') return read({ kind: 'none' });
  if (values.priceKind === 'annual-rate') {
    const rate = atMost(readPercent(values.annualPercent, '年利率', '7.2', 'year'), Number(LIMITS.annualRate.max), '年利率最多 100%');
    const method = values.rateMethod === 'equal-principal' ? 'equal-principal' : 'equal-installment';
    return rate.ok ? read({ kind: 'annual-rate', rate: rate.value, method }) : rate;
  }
  const perTerm = values.priceKind === 'per-term';
  const amount = perTerm ? readAmount(values.perTerm, '每期还款') : readAmount(values.totalInterest, '总利息');
  return amount.ok ? read({ kind: perTerm ? 'per-term' : 'total-interest', amount: amount.value }) : amount;
}

function problemField(error: CalcError, values: PlanFormValues): PlanField {
  const field = fieldOf(error);
  if (field.startsWith('price.')) return priceField(values);
  return field === 'termCount' ? field : 'principal';
}

function sentence(error: CalcError): string {
  if (error.code === 'not-repayable') return `每期至少 ${yuan(Number(error.limit))} 元，这么多期才还得清`;
  if (error.code === 'out-of-range' && error.field === 'termCount') {
    if (error.limit === 0) return '要还的不到 1.00 元，分不了期';
    return typeof error.limit === 'number' ? `每期至少 1.00 元，这笔债务最多分 ${error.limit} 期` : '最后一期不能晚于 2099 年';
  }
  return sentenceFor(error);
}
