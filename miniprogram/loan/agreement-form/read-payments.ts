import { addMonths, dueDates, isISODate, LIMITS, sum, type Fen } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import { readInstallmentLines, type PaymentLine } from '../../forms/form-readings';
import { refuse } from '../../typed/reading';
import type { FormProblems } from '../../forms/form-values';
import { readAll } from '../../forms/form-readings';
import { yuan } from '../../text/money';
import type { AgreementField, AgreementFormValues } from './values';

type Result = { readonly payments: PaymentLine[] } | { readonly problems: FormProblems<AgreementField> };

/** What the agreement says is paid when, without the down payment: by rule, or line by line. */
export function readPayments(values: AgreementFormValues): Result {
  if (values.rowsBy === 'each') return eachTerm(values);
  const readings = readAll({
    termCount: readCount(values.termCount, { name: '期数', ...LIMITS.planTermCount, unit: '期' }),
    perTerm: readAmount(values.perTerm, '每期还款'),
    lastTerm: readAmount(values.lastTerm.trim() === '' ? values.perTerm : values.lastTerm, '最后一期'),
    firstDueOn: isISODate(values.firstDueOn) ? { ok: true as const, value: values.firstDueOn } : refuse('请选首个还款日'),
  });
  if ('problems' in readings) return readings;
  const { termCount, perTerm, lastTerm, firstDueOn } = readings.values;
  if (perTerm === 0) return { problems: { perTerm: '每期还款要大于 0' } };
  if (lastTerm === 0) return { problems: { lastTerm: '最后一期要大于 0；和前面一样就空着' } };
  if (addMonths(firstDueOn, termCount - 1) > LIMITS.date.max) return { problems: { termCount: '最后一期不能晚于 2099 年' } };
  const dates = dueDates(firstDueOn, Number(firstDueOn.slice(8)), termCount);
  return { payments: dates.map((dueOn, place) => ({ dueOn, amount: place === termCount - 1 ? lastTerm : perTerm })) };
}

function eachTerm({ rows }: AgreementFormValues): Result {
  const lines = readInstallmentLines(rows);
  if (!lines.ok) return { problems: { rows: lines.problem } };
  const { value: payments } = lines;
  const { max } = LIMITS.planTermCount;
  if (payments.length > max) return { problems: { rows: `最多 ${max} 期，现在有 ${payments.length} 行` } };
  const place = payments.findIndex(({ dueOn }, at) => at > 0 && dueOn <= (payments[at - 1]?.dueOn ?? ''));
  return place > 0 ? { problems: { rows: `第 ${place + 1} 期的日期没有晚于前一期` } } : { payments };
}

/** What is wrong where the payments don't repay what is owed, beside the amount that was typed; '' where they do. */
export function shortfall(payments: readonly PaymentLine[], financed: Fen): string {
  const total = sum(payments.map(({ amount }) => amount));
  if (total >= financed) return '';
  return `各期加起来 ${yuan(total)} 元，比要还的 ${yuan(financed)} 元少 ${yuan(financed - total)} 元。少的是减免，就填到减免里`;
}
