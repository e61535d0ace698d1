import { CalcError, type CalcErrorCode } from '../../miniprogram/calc';
import { fieldOf, sentenceFor } from '../../miniprogram/text/calc-error';

const CODES: CalcErrorCode[] = [
  'not-an-integer', 'not-a-number', 'not-a-date', 'unknown', 'out-of-range', 'order', 'sum', 'not-repayable', 'no-rate', 'many-rates',
];

/** Every field that calc/ names, as in `grep "'…'" calc/checks`. */
const FIELDS = [
  'loan', 'terms', 'input', 'terms.principal', 'terms.borrowedOn', 'terms.dailyRate', 'terms.interestOnlyTerms', 'terms.method',
  'terms.termCount', 'terms.dueDay', 'terms.firstDueOn', 'terms.interestBasis', 'terms.overdueRules', 'terms.overdueRules.penaltyMultiplier',
  'terms.overdueRules.penaltyBase', 'terms.overdueRules.graceDays', 'terms.overdueRules.lateFeeRate', 'terms.overdueRules.allocation',
  'terms.acceleratedOn', 'principal', 'borrowedOn', 'dailyRate', 'interestOnlyTerms', 'method', 'termCount', 'dueDay', 'firstDueOn',
  'interestBasis', 'overdueRules.graceDays', 'acceleratedOn', 'schedule', 'schedule[3]', 'schedule[3].number', 'schedule[3].dueOn',
  'schedule[3].principal', 'schedule[3].interest', 'payments', 'payments[12]', 'payments[12].paidOn', 'payments[12].amount',
  'payments[12].allocation', 'payments[12].allocation.lateFee', 'payments[12].allocation.penalty', 'payments[12].allocation.interest',
  'payments[12].allocation.principal', 'asOf', 'flows', 'flows[0].on', 'flows[0].amount', 'financed', 'debt', 'debt.principal', 'debt.interest', 'debt.penalty',
  'debt.lateFee', 'waive', 'waive.principal', 'waive.interest', 'waive.penalty', 'waive.lateFee', 'downPayment', 'signedOn', 'price',
  'price.kind', 'price.amount', 'price.rate', 'price.method', 'overduePrincipal', 'penaltyMultiplier', 'startOn', 'months', 'penaltyWaiver',
  'chargeInterest', 'chargeSurcharge', 'rows', 'rows[2]', 'rows[2].dueOn', 'rows[2].amount', 'somethingNew.of[7].later',
];

test.each(CODES)('every field has a sentence for "%s", in Chinese and without the name of a field', (code) => {
  for (const field of FIELDS) {
    const sentence = sentenceFor(new CalcError(code, field, 7));
    expect(sentence).toMatch(/^[^a-zA-Z]{4,}$/);
    expect(sentence).not.toMatch(/undefined|[!！]|。$/);
  }
});

test.each<[CalcErrorCode, string, string]>([
  ['not-an-integer', 'terms.termCount', '期数要是整数'],
  ['not-a-number', 'terms.dailyRate', '利率要是数字，小数最多 12 位'],
  ['not-a-date', 'terms.borrowedOn', '借款日不是一个日期'],
  ['unknown', 'terms.method', '还款方式的选择认不出来'],
  ['unknown', 'loan', '这一项的选择认不出来'],
  ['out-of-range', 'terms.principal', '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元'],
  ['out-of-range', 'principal', '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元'],
  ['out-of-range', 'terms.dailyRate', '日利率在 0% 到 1% 之间'],
  ['out-of-range', 'terms.borrowedOn', '借款日在 2000 年到 2099 年之间'],
  ['out-of-range', 'terms.firstDueOn', '首个还款日在 2000 年到 2099 年之间'],
  ['out-of-range', 'terms.acceleratedOn', '提前到期日在 2000 年到 2099 年之间'],
  ['out-of-range', 'payments[0].paidOn', '还款日期在 2000 年到 2099 年之间'],
  ['out-of-range', 'asOf', '今天的日期在 2000 年到 2099 年之间'],
  ['out-of-range', 'terms.overdueRules.lateFeeRate', '违约金比例在 0% 到 20% 之间'],
  ['out-of-range', 'terms.overdueRules.graceDays', '宽限期在 0 到 30 天之间'],
  ['out-of-range', 'terms.overdueRules.penaltyMultiplier', '罚息倍数在 1 到 3 之间'],
  ['out-of-range', 'payments[0].amount', '还款金额要大于 0，最多 100,000,000.00 元'],
  ['out-of-range', 'schedule[0].principal', '账单各期的本金超出了范围'],
  ['out-of-range', 'payments[0].allocation.principal', '回执上的本金超出了范围'],
  ['order', 'terms.firstDueOn', '首个还款日要晚于借款日'],
  ['order', 'terms.acceleratedOn', '提前到期日要晚于借款日'],
  ['order', 'payments[3].paidOn', '还款日期不能早于借款日'],
  ['order', 'asOf', '今天早于借款日，请检查手机的日期'],
  ['order', 'schedule[1].dueOn', '账单各期的还款日要一期晚于一期，并晚于借款日'],
  ['out-of-range', 'rows', '1 到 60 期，每期至少合 1.00 元债务'],
  ['out-of-range', 'rows[0].amount', '每期金额要大于 0，最多 100,000,000.00 元'],
  ['out-of-range', 'rows[0].dueOn', '还款日在 2000 年到 2099 年之间'],
  ['order', 'rows[1].dueOn', '各期的日期要一期晚于一期'],
  ['not-repayable', 'rows', '各期加起来比要还的债务少'],
  ['sum', 'payments[0].allocation', '回执上的各项加起来要等于还款金额'],
  ['sum', 'schedule', '账单各期的本金加起来要等于借款金额'],
])('%s at %s', (code, field, sentence) => {
  expect(sentenceFor(new CalcError(code, field))).toBe(sentence);
});

test.each([
  ['terms.principal', 'principal'],
  ['payments[12].allocation.interest', 'interest'],
  ['payments[0].paidOn', 'paidOn'],
  ['schedule[3]', 'schedule'],
  ['price.amount', 'price.amount'],
  ['asOf', 'asOf'],
])('the field of %s is %s', (path, field) => {
  expect(fieldOf(new CalcError('order', path))).toBe(field);
});
