import { CalcError, sumDebt, waivedDebt, type Debt, type Fen, type Waiver, type WaivedDebt } from '../../calc/index';
import { readOptionalAmount } from '../../intake/amount';
import { plainText } from '../../intake/plain-text';
import { readPercent } from '../../intake/rate';
import { read, refuse, type Reading } from '../../intake/reading';
import { calculated } from '../calculated';
import type { FormProblems } from '../form-values';
import { readAll } from '../form-readings';
import { PART_NAMES } from '../part-names';
import { yuan } from '../text/money';
import type { DebtField, PlanField, PlanFormValues, WaiverField } from './values';

type Problems = FormProblems<PlanField>;

/** The field in which what is waived of a part is typed. */
const WAIVER_FIELDS: Readonly<Record<DebtField, WaiverField>> = {
  principal: 'waivePrincipal', interest: 'waiveInterest', penalty: 'waivePenalty', lateFee: 'waiveLateFee',
};

/** The debt as the form has it; a part left empty is 0. */
export function readDebt(values: PlanFormValues): { readonly debt: Debt } | { readonly problems: Problems } {
  const parts = readAll({
    principal: readOptionalAmount(values.principal, '本金'),
    interest: readOptionalAmount(values.interest, '利息'),
    penalty: readOptionalAmount(values.penalty, '罚息'),
    lateFee: readOptionalAmount(values.lateFee, '违约金'),
  });
  if ('problems' in parts) return parts;
  return sumDebt(parts.values) === 0 ? { problems: { principal: '请填要谈的债务，或从借款里选' } } : { debt: parts.values };
}

interface Reduction {
  readonly waived: WaivedDebt;
  readonly downPayment: Fen;
}

/** What the lender gives up of a debt, and what is paid down at once; of no debt only what is wrong in the fields. */
export function readReduction(values: PlanFormValues, debt: Debt | null): Reduction | { readonly problems: Problems } {
  const readings = readAll({
    waivePrincipal: readWaiver(values, 'principal'),
    waiveInterest: readWaiver(values, 'interest'),
    waivePenalty: readWaiver(values, 'penalty'),
    waiveLateFee: readWaiver(values, 'lateFee'),
    downPayment: readOptionalAmount(values.downPayment, '首付'),
  });
  if ('problems' in readings) return readings;
  if (debt === null) return { problems: {} };
  const { waivePrincipal, waiveInterest, waivePenalty, waiveLateFee, downPayment } = readings.values;
  const waivers = { principal: waivePrincipal, interest: waiveInterest, penalty: waivePenalty, lateFee: waiveLateFee };
  const waived = calculated(() => waivedDebt(debt, waivers));
  if (waived instanceof CalcError) return { problems: waiverProblem(waived, debt) };
  return reductionLeavesSomething(waived, downPayment) ?? { waived, downPayment };
}

/** "500" is an amount; "50" where shares are typed, and "50%" anywhere, is a share. */
function readWaiver({ waiveBy, ...values }: PlanFormValues, part: DebtField): Reading<Waiver> {
  const typed = values[WAIVER_FIELDS[part]];
  const name = `减免的${PART_NAMES[part]}`;
  const isShare = typed.trim() !== '' && (waiveBy === 'share' || plainText(typed).endsWith('%'));
  if (isShare) {
    const share = readPercent(typed, name, '50');
    return share.ok ? read({ kind: 'share', share: share.value }) : share;
  }
  const amount = readOptionalAmount(typed, name);
  return amount.ok ? read({ kind: 'amount', amount: amount.value }) : amount;
}

function waiverProblem(error: CalcError, debt: Debt): Problems {
  const part = error.field.replace(/^waivers\./, '') as DebtField;
  const problem = typeof error.limit === 'string' ? '减免比例在 0% 到 100% 之间' : `减免的${PART_NAMES[part]}不能超过${PART_NAMES[part]} ${yuan(debt[part])} 元`;
  return { [WAIVER_FIELDS[part]]: problem };
}

function reductionLeavesSomething({ left }: WaivedDebt, downPayment: Fen): { readonly problems: Problems } | null {
  const owed = sumDebt(left);
  if (owed === 0) return { problems: { waivePrincipal: '全部减免了，就没有要分期的了' } };
  return downPayment < owed ? null : { problems: { downPayment: `首付要小于要还的债务 ${yuan(owed)} 元` } };
}

/** A reading that is refused where the value is too high. */
export function atMost(reading: Reading<string>, highest: number, problem: string): Reading<string> {
  return reading.ok && Number(reading.value) > highest ? refuse(problem) : reading;
}
