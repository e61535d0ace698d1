import { CalcError, settleLumpSum, sumDebt } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { calculated } from '../../loans/calculated';
import { readAll } from '../form-readings';
import type { FormProblems } from '../form-values';
import { sentenceFor } from '../../text/calc-error';
import { yuan } from '../../text/money';
import type { SettlementOffer } from '../../loans/offer';
import { readDay } from './read-installments';
import type { PlanParts } from './parts';
import type { PlanField } from './values';

type Result = { readonly offer: SettlementOffer } | { readonly problems: FormProblems<PlanField> };

/** Reads what the lender takes at once, and what that leaves; of no debt only what is wrong in the fields. */
export function readSettlement({ values, debt }: PlanParts): Result {
  const readings = readAll({ settlement: readAmount(values.settlement, '结清金额'), signedOn: readDay(values.signedOn, '付款日') });
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
