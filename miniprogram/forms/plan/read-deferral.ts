import { CalcError, LIMITS, planDeferral, type Debt, type DeferralInput, type Fen, type Rate } from '../../calc/main';
import { readCount } from '../../typed/count';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import { sentenceFor } from '../../text/calc-error';
import { calculated } from '../../loans/calculated';
import { readAll } from '../form-readings';
import type { FormProblems } from '../form-values';
import { yuan } from '../../text/money';
import type { DeferralOffer } from '../../loans/offer';
import { deferredOneByOne, loanPartsOf } from './loan-parts';
import type { PlanParts } from './parts';
import type { ContractReading } from './read-contract';
import { atMost } from './read-debt';
import { readDay } from './read-installments';
import type { PlanField, PlanFormValues } from './values';

type Result = { readonly offer: DeferralOffer } | { readonly problems: FormProblems<PlanField> };

/** Reads on what terms the debt is put off, and what is then due at the end; without a debt only what is wrong in the fields. */
export function readDeferral({ values, debt, contract, overduePrincipal: typed }: PlanParts): Result {
  const readings = readAll({
    months: readCount(values.months, { name: '延期月数', ...LIMITS.deferralMonths, unit: '个月' }),
    overduePrincipal: ofPrincipal(typed, debt),
    contractPercent: rateNeeded(values, contract),
    multiplier: contract.multiplier,
    penaltyWaiver: readPenaltyWaiver(values),
    signedOn: readDay(values.signedOn, '开始日'),
  });
  if ('problems' in readings) return readings;
  if (debt === null) return { problems: {} };
  const { months, overduePrincipal, contractPercent, multiplier, penaltyWaiver, signedOn } = readings.values;
  const chargeInterest = values.chargeInterest !== 'no';
  const chargeSurcharge = values.chargeSurcharge === 'as-interest' ? chargeInterest : values.chargeSurcharge === 'yes';
  const input: DeferralInput = {
    debt, overduePrincipal, dailyRate: contractPercent, penaltyMultiplier: multiplier, startOn: signedOn, months, penaltyWaiver, chargeInterest, chargeSurcharge,
  };
  const parts = loanPartsOf(values, debt, overduePrincipal);
  const plan = parts === null ? calculated(() => planDeferral(input)) : deferredOneByOne(input, parts);
  if (plan instanceof CalcError) return { problems: plan.field === 'months' ? { months: '延期要在 2099 年底之前结束' } : { signedOn: sentenceFor(plan) } };
  return { offer: { kind: 'deferral', debt, signedOn, input, plan } };
}

/** Nothing typed is all of the principal: what is put off is overdue in most cases, and that costs the most. */
function ofPrincipal(typed: Reading<Fen | null>, debt: Debt | null): Reading<Fen> {
  const principal = debt?.principal ?? LIMITS.principal.max;
  if (!typed.ok) return typed;
  const value = typed.value ?? principal;
  return value > principal ? refuse(`已逾期的本金不能超过本金 ${yuan(principal)} 元`) : read(value);
}

/** Without interest and surcharge no rate is needed. */
function rateNeeded(values: PlanFormValues, { rate }: ContractReading): Reading<Rate> {
  const free = values.chargeInterest === 'no' && values.chargeSurcharge !== 'yes';
  if (!rate.ok) return rate;
  if (rate.value === null) return free ? read('0') : refuse('请填合同日利率，延期期间的利息按它算');
  return read(rate.value);
}

function readPenaltyWaiver({ penaltyWaiver }: PlanFormValues): Reading<Rate> {
  if (penaltyWaiver.trim() === '') return read('0');
  return atMost(readPercent(penaltyWaiver, '罚息减免比例', '50'), 1, '罚息减免比例在 0% 到 100% 之间');
}
