import type { CalcError, ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { calcErrorOf } from '../loans/statements';

/** What each field of the calculation is called on the screen, by its path or by the path's last word. */
const NAMES: Readonly<Record<string, string>> = {
  principal: '借款金额', borrowedOn: '借款日', dailyRate: '利率', interestOnlyTerms: '只还利息的期数', method: '还款方式',
  termCount: '期数', dueDay: '还款日', firstDueOn: '首个还款日', interestBasis: '计息方式', penaltyMultiplier: '罚息倍数',
  penaltyBase: '罚息基数', graceDays: '宽限期', lateFeeRate: '违约金比例', allocation: '抵扣顺序', acceleratedOn: '提前到期日',
  paidOn: '还款日期', amount: '金额', dueOn: '还款日', interest: '利息', penalty: '罚息', lateFee: '违约金', asOf: '今天的日期',
  'payments.amount': '还款金额', 'payments.allocation.principal': '回执上的本金', 'schedule.principal': '账单各期的本金',
  'debt.principal': '本金', 'waive.principal': '减免的本金', signedOn: '签约日', downPayment: '首付', 'price.amount': '报价', 'price.rate': '年利率', waive: '减免', schedule: '还款计划',
  financed: '要还的债务', rows: '各期', 'rows.amount': '每期金额',
};

/** Fields that are dates: their limits are those of rule 3.13. */
const DATES: readonly string[] = ['borrowedOn', 'firstDueOn', 'acceleratedOn', 'paidOn', 'dueOn', 'asOf', 'signedOn'];

/** Mistakes that deserve more than their kind's sentence. */
const SPECIAL: Readonly<Record<string, string>> = {
  'order firstDueOn': '首个还款日要晚于借款日',
  'order acceleratedOn': '提前到期日要晚于借款日',
  'order payments.paidOn': '还款日期不能早于借款日',
  'order schedule.dueOn': '账单各期的还款日要一期晚于一期，并晚于借款日',
  'order asOf': '今天早于借款日，请检查手机的日期',
  'sum payments.allocation': '回执上的各项加起来要等于还款金额',
  'sum schedule': '账单各期的本金加起来要等于借款金额',
  'out-of-range principal': '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元',
  'out-of-range termCount': '期数超出范围，或最后还款日晚于 2099 年',
  'out-of-range dailyRate': '日利率在 0% 到 1% 之间',
  'out-of-range lateFeeRate': '违约金比例在 0% 到 20% 之间',
  'out-of-range graceDays': '宽限期在 0 到 30 天之间',
  'out-of-range penaltyMultiplier': '罚息倍数在 1 到 3 之间',
  'out-of-range payments.amount': '还款金额要大于 0，最多 100,000,000.00 元',
  'out-of-range downPayment': '首付不能达到或超过债务',
  'not-repayable termCount': '按这个利率和期数，每期还款还不够付利息，生成不了计划。请核对利率和期数，以官方账单为准',
  'not-repayable price.amount': '每期金额太小，还不清这笔债务',
  'out-of-range rows': '1 到 60 期，每期至少合 1.00 元债务',
  'out-of-range rows.amount': '每期金额要大于 0，最多 100,000,000.00 元',
  'order rows.dueOn': '各期的日期要一期晚于一期',
  'not-repayable rows': '各期加起来比要还的债务少',
};

const KINDS: Readonly<Record<CalcError['code'], (name: string) => string>> = {
  'not-an-integer': (name) => `${name}要是整数`,
  'not-a-number': (name) => `${name}要是数字，小数最多 12 位`,
  'not-a-date': (name) => `${name}不是一个日期`,
  unknown: (name) => `${name}的选择认不出来`,
  'out-of-range': (name) => `${name}超出了范围`,
  order: (name) => `${name}的先后不对`,
  sum: (name) => `${name}加起来不对`,
  'not-repayable': () => '按这个条件还不清',
  'no-rate': () => '算不出年化利率',
  'many-rates': () => '年化利率不止一个，无法判断',
};

/** The last word of a field's path: 'payments[0].paidOn' and 'terms.paidOn' are both "paidOn"; a price keeps its kind. */
export function fieldOf(error: CalcError): string {
  const path = error.field.replace(/\[\d+\]/g, '');
  return path.startsWith('price.') ? path : path.slice(path.lastIndexOf('.') + 1);
}

/** A mistake found by the calculation, as a sentence for the person. */
export function sentenceFor(error: CalcError): string {
  const path = error.field.replace(/\[\d+\]/g, '').replace(/^(terms\.)?(overdueRules\.)?/, '');
  const name = NAMES[path] ?? NAMES[fieldOf(error)] ?? '这一项';
  if (error.code === 'out-of-range' && DATES.includes(fieldOf(error))) return `${name}在 2000 年到 2099 年之间`;
  return SPECIAL[`${error.code} ${path}`] ?? KINDS[error.code](name);
}

/** Why the loan, or what was paid of it under earlier terms, can't be calculated, in a sentence; '' where it can. */
export function problemOf(record: LoanRecord, today: ISODate): string {
  const refusal = calcErrorOf(record, today);
  return refusal === null ? '' : sentenceFor(refusal);
}
