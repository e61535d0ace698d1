import { sumDebt, waivedDebt, type Debt, type Fen, type Waiver, type WaivedDebt } from '../../calc/main';
import { readOptionalAmount } from '../../typed/amount';
import { plainText } from '../../typed/plain-text';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import type { FormProblems } from '../form-values';
import { readAll } from '../form-readings';
import { PART_NAMES } from '../../text/part-names';
import { yuan } from '../../text/money';
import type { DebtField, PlanField, PlanFormValues, WaiverField } from './values';

type Problems = FormProblems<PlanField>;

/** The field in which what is waived of a part is typed. */
const WAIVER_FIELDS: Readonly<Record<DebtField, WaiverField>> = {
  principal: 'waivePrincipal', interest: 'waiveInterest', penalty: 'waivePenalty', lateFee: 'waiveLateFee',
};

const PARTS = Object.keys(WAIVER_FIELDS) as DebtField[];

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

/** What is given up, and paid down. */
export interface Reduction {
  readonly waived: WaivedDebt;
  readonly downPayment: Fen;
}

/** What the lender gives up of a debt, and what is paid down at once; of no debt only what is wrong in the fields. */
export function readReduction(values: PlanFormValues, debt: Debt | null): Reduction | { readonly problems: Problems } {
  const readings = readAll({
    waivePrincipal: readWaiver(values, 'principal', debt),
    waiveInterest: readWaiver(values, 'interest', debt),
    waivePenalty: readWaiver(values, 'penalty', debt),
    waiveLateFee: readWaiver(values, 'lateFee', debt),
    downPayment: readOptionalAmount(values.downPayment, '首付'),
  });
  if ('problems' in readings) return readings;
  if (debt === null) return { problems: {} };
  const { waivePrincipal, waiveInterest, waivePenalty, waiveLateFee, downPayment } = readings.values;
  const waivers = { principal: waivePrincipal, interest: waiveInterest, penalty: waivePenalty, lateFee: waiveLateFee };
  const waived = waivedDebt(debt, waivers);
  return nothingLeft(waived, downPayment) ?? { waived, downPayment };
}

/** "500" is an amount; "50" where shares are typed, and "50%" anywhere, is a share. */
function readWaiver({ waiveBy, ...values }: PlanFormValues, part: DebtField, debt: Debt | null): Reading<Waiver> {
  const typed = values[WAIVER_FIELDS[part]];
  const name = `减免的${PART_NAMES[part]}`;
  const isShare = typed.trim() !== '' && (waiveBy === 'share' || plainText(typed).endsWith('%'));
  if (isShare) {
    const share = atMost(readPercent(typed, name, '50'), 1, '减免比例在 0% 到 100% 之间');
    return share.ok ? read({ kind: 'share', share: share.value }) : share;
  }
  const amount = readOptionalAmount(typed, name);
  if (!amount.ok) return amount;
  if (debt !== null && amount.value > debt[part]) return refuse(`${name}不能超过${PART_NAMES[part]} ${yuan(debt[part])} 元`);
  return read({ kind: 'amount', amount: amount.value });
}

/** What is wrong where nothing would be left for the terms: beside a waiver that was given, or the down payment. */
function nothingLeft({ left, waive }: WaivedDebt, downPayment: Fen): { readonly problems: Problems } | null {
  const owed = sumDebt(left);
  const given = PARTS.find((part) => waive[part] > 0) ?? 'principal';
  if (owed === 0) return { problems: { [WAIVER_FIELDS[given]]: '全部减免了，就没有要分期的了' } };
  return downPayment < owed ? null : { problems: { downPayment: `首付要小于要还的债务 ${yuan(owed)} 元` } };
}

/** A reading that is refused where the value is too high. */
export function atMost(reading: Reading<string>, highest: number, problem: string): Reading<string> {
  return reading.ok && Number(reading.value) > highest ? refuse(problem) : reading;
}
