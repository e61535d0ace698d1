import { sum } from '../../../miniprogram/calc/index';
import { blanksIn } from '../../../miniprogram/help/prepare/blanks';
import { KINDS as ALL_KINDS, type TextKind } from '../../../miniprogram/help/prepare/kinds';
import { preparedText } from '../../../miniprogram/help/prepare/texts';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { assess, type Assessment } from '../../../miniprogram/loans/assess';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { emptyPlanForm, type PlanFormValues } from '../../../miniprogram/forms/plan/values';
import { agreement, signed } from '../../pages/agreements';
import { loan, LOAN, money, paid } from '../../loans/loan';

const TODAY = '2026-03-24';
const KINDS: TextKind[] = ['call', 'hardship', 'request'];
const NEVER_PAID = '我 2026年1月15日借了 57,000.00 元，分 12 期，已经逾期 37 天，欠着 2 期共 11,278.87 元。';

function offer(changes: Partial<PlanFormValues>) {
  const reading = readPlanForm({ ...emptyPlanForm(TODAY), principal: '57000', ...changes });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.offer;
}
const texts = (records: readonly LoanRecord[], asked: Parameters<typeof preparedText>[2] = null) => KINDS.map((kind) => preparedText(kind, records, asked, TODAY)).join('\n');

test.each(KINDS)('%s: what the ledger knows is filled in, to the fen, and the rest is a blank', (kind) => {
  const text = preparedText(kind, [LOAN], null, TODAY);
  expect(text).toContain(NEVER_PAID);
  expect(text).toContain('逾期的一共 11,278.87 元（本金 9,500.00 元、利息 1,615.00 元、罚息 163.87 元），剩余本金一共 57,000.00 元');
  expect(blanksIn(text)).toContain('【姓名】');
  expect(text).not.toMatch(/undefined|null|NaN|\{|\}|，，|。。/);
});

test('several loans: a sentence each, and what they owe together', () => {
  const other = loan({ id: 'b', note: '另一笔', repayments: [paid('2026-02-15', 563_350)], terms: { principal: 1_200_000 } });
  const text = preparedText('hardship', [LOAN, other], null, TODAY);
  const totals = [LOAN, other].map((record) => (assess(record, TODAY) as Assessment).totals);
  expect(text).toContain('微众银行：\n我是');
  expect(text).toContain(NEVER_PAID);
  expect(text).toContain(`剩余本金一共 ${money(sum(totals.map(({ outstandingPrincipal }) => outstandingPrincipal)))} 元`);
});

test('a loan that is not overdue is not called so', () => {
  const text = texts([loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 548_150)] })]);
  expect(text).toContain('没有逾期，下一期 2026年4月15日要还');
  expect(text).toContain('我可能没法按时还款');
  expect(text).not.toMatch(/已经逾期|逾期的一共/);
});

test.each<[string, Partial<PlanFormValues>, string[]]>([
  ['分期', { penalty: '100', waivePenalty: '100', totalInterest: '7000' }, ['1. 把欠款分 36 期还清，每期最多 1,777.78 元，第一期 2026年4月24日，一共还 64,000.00 元。', '2. 减免罚息 100.00 元。']],
  ['分期 with a down payment', { priceKind: 'none', termCount: '10', downPayment: '7000' }, ['1. 先付 7,000.00 元。', '2. 把欠款分 10 期还清，每期最多 5,000.00 元，第一期 2026年4月24日，连先付的一共还 57,000.00 元。']],
  ['一次性结清', { kind: 'lump-sum', settlement: '40000', inWriting: 'yes' }, ['1. 在 2026年3月24日一次付 40,000.00 元，其余减免，账户按结清处理。']],
])('what is asked for comes from the plan: %s', (_, form, lines) => {
  const text = preparedText('request', [LOAN], offer(form), TODAY);
  for (const line of lines) expect(text.split('\n')).toContain(line);
  expect(blanksIn(text)).toEqual(['【姓名】', '【方便联系的时间】', '【姓名】']);
});

test('延期: what is due at the end is the plan\'s own figure', () => {
  const asked = offer({ kind: 'deferral', contractPercent: '0.05', months: '6' });
  if (asked.kind !== 'deferral') throw new Error();
  expect(preparedText('request', [LOAN], asked, TODAY)).toContain(`延期 6 个月，到 2026年9月24日再还 ${money(asked.plan.dueAtEndIfWaived)} 元`);
});

test('a loan under an agreement says so, and stands by the agreement', () => {
  expect(preparedText('call', [signed(loan(), agreement({ signedOn: '2026-03-01', firstDueOn: '2026-04-01' }))], null, TODAY))
    .toContain('我 2026年1月15日借了 57,000.00 元，分 12 期，2026年3月1日签过协议，没有逾期，下一期 2026年4月1日要还 1,700.00 元。');
});

test('no loan, and one that cannot be calculated: blanks, no figures made up', () => {
  expect(blanksIn(preparedText('request', [], null, TODAY))).toEqual(['【贷款机构】', '【姓名】', '【借款日、金额、期数】', '【期数】', '【金额】', '【日期】', '【方便联系的时间】', '【姓名】']);
  const odd = loan({ repayments: [paid('2026-01-01', 100)] });
  expect(texts([odd])).toContain('现在欠多少还没有算清楚');
  expect(texts([odd])).not.toMatch(/逾期的一共|剩余本金/);
});

test('no threat, no law that does not fit, no hardship made up, nothing of the phone or the card asked for', () => {
  const all = texts([LOAN, loan({ id: 'b', repayments: [paid('2026-02-15', 563_350)] })], offer({ totalInterest: '7000' }));
  expect(all).not.toMatch(/投诉|举报|起诉|法院|律师|第七十条|失业|生病|重病|离婚|自杀|曝光|媒体|身份证|银行卡|密码|验证码|[!！]/);
});

describe('letters for other purposes', () => {
  const OTHERS = ALL_KINDS.map(({ value }) => value).filter((kind) => !KINDS.includes(kind));

  test.each(OTHERS)('%s: to the lender, about its loan alone, with blanks where only the person knows', (kind) => {
    const text = preparedText(kind, [LOAN], null, TODAY);
    expect(text).toContain(kind === 'assignment' ? '【来联系你的那一家】：\n' : '微众银行：\n');
    expect(text.includes('2026年1月15日借的 57,000.00 元')).toBe(kind !== 'assignment');
    expect(blanksIn(text)[0]).toMatch(/姓名|那一家/);
    expect(text).not.toMatch(/undefined|null|NaN|，，|。。|逾期|[!！]|身份证|银行卡|密码|验证码|律师|起诉|否则/);
    expect(text.split('\n').at(-1)).toMatch(/^2026年3月24日/);
  });

  test.each(OTHERS)('%s: nothing of a loan is made up', (kind) => {
    expect(preparedText(kind, [], null, TODAY)).toContain(kind === 'assignment' ? '【贷款机构】' : '【借款日、金额、期数】');
  });

  test('to whoever says that the debt is his now nothing is promised and nothing admitted', () => {
    const text = preparedText('assignment', [LOAN], null, TODAY);
    expect(text).toContain('不是还款的承诺，也不表示我认可任何数额');
    expect(text).not.toMatch(/愿意还|会还|同意|57,000/);
  });

  test('the objection names the rule on its answer with issuer and year', () => {
    expect(preparedText('credit', [LOAN], null, TODAY)).toContain('《征信业管理条例》第二十五条（国务院，2013 年）：20 天内书面答复');
  });
});
