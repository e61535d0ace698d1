import { CalcError } from '../../../miniprogram/calc';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { assess } from '../../../miniprogram/loans/assess';
import { readRepaymentForm } from '../../../miniprogram/loan/repayment-form/read';
import { emptyRepaymentForm, type RepaymentFormValues } from '../../../miniprogram/loan/repayment-form/values';
import { repaymentFormView } from '../../../miniprogram/loan/repayment-form/view';
import { agreement, signed } from '../../pages/agreements';
import { loan, paid } from '../../loans/loan';

const TODAY = '2026-12-20';
const RECORD = signed(loan({ repayments: [paid('2026-02-15', 563_350)] }), agreement({ down: 500_000 }));
const values = (typed: Partial<RepaymentFormValues>): RepaymentFormValues => ({ ...emptyRepaymentForm(TODAY), ...typed });
const view = (typed: Partial<RepaymentFormValues>, record = RECORD) => repaymentFormView(values(typed), [], record, TODAY, 'new');
const saved = (typed: Partial<RepaymentFormValues>, record = RECORD): LoanRecord => {
  const result = readRepaymentForm(values(typed), record, TODAY, 'new');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.loan;
};

test('the days to choose from begin with the drawdown, as before', () => {
  expect(view({}).borrowedOn).toBe('2026-01-15');
});

test.each<[string, string, string[][]]>([
  // 5,000.00 down and 1,700.00 of December, and what they bore
  ['today', TODAY, [['还清逾期', '6,810.54'], ['全部结清', '58,568.60']]],
  ['on the day of signing: the down payment', '2026-11-22', [['还这一期', '5,000.00'], ['全部结清', '58,200.00']]],
])('the amounts that one tap fills in, %s, are those of the agreement', (_what, paidOn, want) => {
  expect(view({ paidOn }).usual.map(({ label, amount }) => [label, amount])).toEqual(want);
});

test('before the signing they are those of the contract', () => {
  const onTheDay = assess({ ...RECORD, agreements: [] }, '2026-11-21');
  if (onTheDay instanceof CalcError) throw onTheDay;
  const { usual } = view({ paidOn: '2026-11-21' });
  expect(usual[0]).toEqual({ label: '还清逾期', amount: (onTheDay.totals.overdueTotal / 100).toLocaleString('en', { minimumFractionDigits: 2 }) });
});

test.each<[string, Partial<RepaymentFormValues>, string[][], string]>([
  ['the down payment, late', { amount: '5000', paidOn: '2026-12-02' }, [['罚息', '37.50'], ['本金', '4,962.50']], '记下后，到今天逾期还剩 1,743.55 元'],
  ['on the day of signing', { amount: '5000', paidOn: '2026-11-22' }, [['本金', '5,000.00']], '记下后，到今天逾期还剩 1,705.54 元'],
  ['the day before it', { amount: '100', paidOn: '2026-11-21' }, [['罚息', '100.00']], '这天在 11月22日换计划之前：记下后只改那之前的账，后面计划的账不变'],
  ['today', { amount: '6,810.54' }, [['罚息', '110.54'], ['利息', '222.22'], ['本金', '6,477.78']], '记下后，没有逾期；今日结清金额 51,758.06 元'],
])('a payment %s is split by the terms of its day', (_what, typed, rows, outcome) => {
  const { preview } = view(typed);
  expect([preview?.rows.map(({ label, amount }) => [label, amount]), preview?.outcome]).toEqual([rows, outcome]);
});

test('a back-dated payment from before the signing, entered afterwards, leaves the agreement as it is', () => {
  const later = saved({ amount: '100', paidOn: '2026-11-21' });
  expect(assess(later, TODAY)).toEqual(assess(RECORD, TODAY));
  expect(assess(later, '2026-11-21')).not.toEqual(assess(RECORD, '2026-11-21'));
});

test('a receipt of a payment before the signing is measured by what was due then', () => {
  const { preview } = view({ amount: '100', paidOn: '2026-02-14', stated: 'yes', lateFee: '100' });
  expect(preview?.unlikeReceipt).toBe('回执上的违约金比能抵的多 100.00 元。多出的已按抵扣顺序还了别的欠款。请核对回执。');
});

test.each<[string, LoanRecord, string, string]>([
  ['the terms that held on its day', signed(loan({ terms: { dueDay: 40 } }), agreement()), '2026-11-21', '还款日超出了范围'],
  ['an agreement', signed(loan(), { ...agreement(), installments: [] }), '2026-12-01', '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元'],
])('a payment that %s can not take is refused with the reason', (_what, record, paidOn, sentence) => {
  expect(readRepaymentForm(values({ amount: '1', paidOn }), record, TODAY, 'new')).toEqual({ problems: { amount: sentence } });
});

test('and one on a day whose terms are sound is taken, though others are not', () => {
  expect(saved({ amount: '1', paidOn: '2026-12-01' }, signed(loan({ terms: { dueDay: 40 } }), agreement())).repayments).toHaveLength(1);
});
