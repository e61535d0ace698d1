import Decimal from 'decimal.js';
import { CalcError, settleLumpSum, sumDebt, type Debt, type Fen } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { plainText } from '../../typed/plain-text';
import { spokenNumber } from '../../typed/spoken-number';
import { read, refuse, type Reading } from '../../typed/reading';
import { calculated } from '../../loans/calculated';
import { readAll } from '../form-readings';
import type { FormProblems } from '../form-values';
import { sentenceFor } from '../../text/calc-error';
import { yuan } from '../../text/money';
import type { SettlementOffer } from '../../loans/offer';
import { readDay } from './read-installments';
import type { PlanParts } from './parts';
import type { PlanField } from './values';

/** "七折", "7.5折", "85折", "七五折", "70%": a part of the debt. */
const DISCOUNT = /^(?:(\d{1,2}(?:\.\d{1,2})?)(折|%)|([一二三四五六七八九])([一二三四五六七八九])?折)$/;

/** An amount, or the part of the debt that was named; without a debt there is no part of it. */
function readSettled(typed: string, debt: Debt | null): Reading<Fen> {
  const match = DISCOUNT.exec(plainText(typed));
  if (match === null) return readAmount(typed, '结清金额');
  if (debt === null) return refuse('先填要谈的债务，才算得出打几折是多少');
  return read(new Decimal(sumDebt(debt)).times(shareOf(match)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

function shareOf([, number = '', sign, first = '', second = '零']: RegExpExecArray): Decimal {
  const digits = number === '' ? spokenNumber(`${first}点${second}`) ?? first : number;
  const isPercent = sign === '%' || Number(digits) >= 10;
  return new Decimal(digits).div(isPercent ? 100 : 10);
}

type Result = { readonly offer: SettlementOffer } | { readonly problems: FormProblems<PlanField> };

/** Reads what the lender takes at once, and what that leaves; of no debt only what is wrong in the fields. */
export function readSettlement({ values, debt }: PlanParts): Result {
  const readings = readAll({ settlement: readSettled(values.settlement, debt), signedOn: readDay(values.signedOn, '付款日') });
  if ('problems' in readings) return readings;
  const { settlement, signedOn } = readings.values;
  if (settlement === 0) return { problems: { settlement: '结清金额要大于 0' } };
  if (debt === null) return { problems: {} };
  const owed = sumDebt(debt);
  if (settlement > owed) return { problems: { settlement: `结清金额不能超过债务合计 ${yuan(owed)} 元` } };
  const inWriting = values.inWriting === 'yes';
  const plan = calculated(() => settleLumpSum({ debt, settlement, waivedInWriting: inWriting }));
  if (plan instanceof CalcError) return { problems: { settlement: sentenceFor(plan) } };
  return { offer: { kind: 'lump-sum', debt, signedOn, settlement, inWriting, plan } };
}
