import { sum } from '../../miniprogram/calc';
import type { OtherDebtRecord } from '../../miniprogram/ledger/records';
import { otherDueItems } from '../../miniprogram/loans/due-items';
import { dueMonths } from '../../miniprogram/months/ahead/due-months';
import { readOther } from '../../miniprogram/months/other-debt/read';
import { changedOther, emptyOther, otherFormOf } from '../../miniprogram/months/other-debt/values';
import { otherView } from '../../miniprogram/months/other-debt/view';
import { orderPage } from '../../miniprogram/months/order/view';
import { valuesOf } from '../../miniprogram/months/order/values';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { estimate } from '../../miniprogram/months/simulate/estimate';
import { orderOf, type Strategy } from '../../miniprogram/months/simulate/orders';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { shortPage, shortValues } from '../../miniprogram/months/short/view';
import { otherList } from '../../miniprogram/views/other-list';
import { dueOf, thisMonth } from '../../miniprogram/views/this-month';
import { card, family, mortgage, otherPayment } from '../ledger/other-debts';
import { owed, TODAY } from './debts';

const open = (...others: OtherDebtRecord[]) => openDebts([], TODAY, [], others).debts;
const live = (others: OtherDebtRecord[], budget: number, strategy: Strategy = 'avalanche') => {
  const debts = open(...others);
  return simulate(debts, orderOf(debts, strategy), { from: TODAY, budget });
};

test('what each asks for: a card at least, family on the day, a mortgage its payment', () => {
  const items = otherDueItems([card('c'), family('f'), mortgage('m')], TODAY);
  expect(['c', 'f', 'm'].map((id) => items.filter(({ loanId }) => loanId === id).slice(0, 2).map(({ on, amount, kind }) => `${on} ${amount} ${kind}`))).toEqual([
    // 10 days of 10,000.00 and 8 of 9,000.00 at 0.05%: 86.00, and a tenth of 9,000.00.
    ['2026-02-25 100000 term', '2026-03-25 98600 term'], ['2026-06-30 1000000 term'], ['2026-02-20 85516 term', '2026-03-20 85516 term'],
  ]);
  expect(dueMonths([], TODAY, [], [family('f')]).map(({ total }) => total)).toEqual([0, 0, 0, 0, 1_000_000, 0, 0, 0, 0, 0, 0, 0]);
});

test.each<[string, OtherDebtRecord, string[]]>([
  ['so much a month until it is over', family('f', { wishOn: '', monthly: 400_000, dueDay: 20 }), ['2026-02-20 400000', '2026-03-20 400000', '2026-04-20 200000']],
  ['so much a month, and the rest on the day', family('f', { wishOn: '2026-04-01', monthly: 200_000, dueDay: 15 }), ['2026-03-15 200000', '2026-04-01 800000']],
  ['a payment since takes the first of it', family('f', { wishOn: '', monthly: 400_000, dueDay: 20 }, { payments: [otherPayment('r', { amount: 400_000 })] }), ['2026-03-20 400000', '2026-04-20 200000']],
  ['one that the balance has is in it', family('f', {}, { payments: [otherPayment('r', { inBalance: true })] }), ['2026-06-30 1000000']],
  ['nothing is owed', family('f', {}, { balance: 0 }), []],
  ['it can’t be calculated', family('f', { wishOn: '' }), []],
  ['a month’s fen for ever', family('f', { wishOn: '', monthly: 1 }), []],
])('family: %s', (_what, record, want) => {
  expect(otherDueItems([record], TODAY).map(({ on, amount }) => `${on} ${amount}`)).toEqual(want);
});

test('dearest first is the card, and family last; each order repays all of it', () => {
  const debts = open(family('f'), mortgage('m'), card('c'));
  expect(orderOf(debts, 'avalanche').ahead.map((index) => debts[index]?.id)).toEqual(['m', 'c', 'f']);
  for (const strategy of ['avalanche', 'snowball', 'most-urgent', 'own'] as const) {
    const { freeOn, missed, months } = live([family('f'), mortgage('m'), card('c')], 500_000, strategy);
    expect([freeOn !== null, missed, months.length < 12]).toEqual([true, [], true]);
  }
});

test('family is repaid on its day, whatever the order', () => {
  const { clearedOn, missed } = live([family('f', { wishOn: '2026-03-10' }), card('c')], 1_100_000);
  expect([clearedOn[0]! <= '2026-03-10', missed]).toEqual([true, []]);
});

test('a card alone: what is paid is what it cost and what was owed', () => {
  // 18 days of 7,000.00 until the bill and 10 of 7,063.00 since: 63.00 + 35.32.
  const { parts, payments, months, freeOn } = live([card('c')], 300_000);
  expect(parts.principal).toBe(1_000_000);
  expect(sum(payments[0]!.map(({ amount }) => amount))).toBe(1_000_000 + parts.interest);
  expect([months.map(({ owed: left }) => left).slice(0, 2), freeOn]).toEqual([[1_000_000, 700_000 + 6_300 + 3_532], '2026-05-15']);
});

test('the way out doesn’t wait for a mortgage, which gets its payment each month; its interest is not in the cost', () => {
  const result = live([mortgage('m', { termsLeft: 120 }), card('c')], 300_000);
  expect([result.clearedOn[0], result.freeOn === result.clearedOn[1], result.missed]).toEqual([null, true, []]);
  expect(result.parts.principal).toBe(1_000_000);
  let inHand = 0;
  for (const { paid, carried } of result.months) {
    expect(inHand + 300_000).toBe(sum([...paid]) + carried);
    expect(paid[0]).toBe(open(mortgage('m', { termsLeft: 120 }))[0]!.nextMonth);
    inHand = carried;
  }
  expect(live([mortgage('m')], 300_000)).toMatchObject({ months: [], freeOn: TODAY });
});

test('the estimate sets the mortgage’s payment aside', () => {
  const [both, alone] = ([[open(mortgage('m'), card('c')), 385_516], [open(card('c')), 300_000]] as const).map(([debts, budget]) => estimate(debts, orderOf(debts, 'avalanche'), budget, TODAY));
  expect([both, Math.ceil(both?.months ?? 0)]).toEqual([alone, 4]);
  const mortgages = open(mortgage('m'));
  expect(estimate(mortgages, orderOf(mortgages, 'avalanche'), 385_516, TODAY)).toBeNull();
});

test('先还哪笔 says how each is paid, and leaves the mortgage out of what is owed', () => {
  const page = orderPage({ debts: open(card('c'), mortgage('m')), leftOut: [] }, valuesOf(), '3000', null, TODAY);
  expect(page.totals).toEqual({ owed: '10,000.00', summary: '1 笔，没有逾期；另有 1 笔房贷照月供还，没算在里面' });
  expect(page.debts.map(({ id, canAsk }) => [id, canAsk])).toEqual([['m', false], ['c', false]]);
  expect([orderPage({ debts: open(mortgage('m')), leftOut: [] }, valuesOf(), '3000', null, TODAY).isEmpty, page.isEmpty]).toEqual([true, false]);
});

test('what can be said: to the bank its own figures, to family without a form', () => {
  const late = family('f', { wishOn: '2026-02-17' });
  const page = shortPage({ debts: open(late, mortgage('m')), leftOut: [] }, shortValues({ cash: '5000', way: 'pro-rata' }), TODAY);
  expect(page.rows.map(({ text }) => text.split('\n')[0])).toEqual([
    '说好的 10,000.00 元，我手里的钱不够，这次先还 4,606.11 元。剩下的 5,393.89 元想往后放一放，我们再定个日子，你看行吗？', '您好，我在贵方的贷款现在要还 855.16 元。',
  ]);
});

test('本月要还 has them beside the loans, and what was paid this month', () => {
  const others = [card('c', {}, { payments: [otherPayment('r', { amount: 20_000 })] }), mortgage('m')];
  const month = thisMonth([owed('a')], TODAY, null, true, others);
  expect([month?.summary, month?.rows.map(({ title, when, amount }) => `${title} ${when} ${amount}`)]).toEqual(['3 项，本月已还 200.00 元', ['微粒贷 今天 1,186.00', '建行房贷 2月20日 855.16', '招行信用卡 2月25日 800.00']]);
  expect(dueOf([], TODAY, 'c 2026-02-25 term', others)?.amount).toBe(80_000);
});

test('in the list: what is owed today, what is next, what is late, what is over', () => {
  const rows = otherList([family('z', {}, { balance: 0 }), card('c', {}, { balanceOn: '2026-02-05' }), mortgage('m'), family('x', { wishOn: '' })], '2026-02-27');
  expect(rows.map(({ what, tone, owed: amount }) => [what, tone, amount])).toEqual([
    ['信用卡，逾期 2 天', 'overdue', '10,110.00'], ['房贷，逾期 7 天', 'overdue', rows[1]?.owed], ['亲友，算不出来，点开看看', 'upcoming', '10,000.00'], ['亲友，已还清', 'settled', '0.00'],
  ]);
  expect(otherList([card('c')], TODAY)[0]?.what).toBe('信用卡，2月25日要还，估算');
});

test.each([
  ['a card', card('d', {}, { payments: [otherPayment('p')] })],
  ['family', family('d', {}, { payments: [otherPayment('p')] })],
  ['a mortgage', mortgage('d', {}, { payments: [otherPayment('p')] })],
])('what was paid before its day is no longer owed, in the list, the form and the order: %s', (_what, record) => {
  expect(otherList([record], TODAY)[0]?.owed).toBe('9,000.00');
  expect(otherView(otherFormOf(record), [], TODAY, record).line).toMatch(/^今天约?欠 9,000.00 元/);
  expect(open(record)[0]?.owed).toBe(900_000);
});

const CARD = { kind: 'card', lender: '招行信用卡', balance: '1万', balanceOn: TODAY, billDay: '5', dueDay: '25', share: '10', rateBy: 'year', rate: '18.25' };
const MORTGAGE = { kind: 'mortgage', lender: '建行房贷', balance: '10000', balanceOn: TODAY, dueDay: '20', rate: '4.8', rateBy: 'year', termsLeft: '12' };
const values = (typed: object) => ({ ...emptyOther(TODAY), ...typed });

test.each([['a card', CARD, card('a')], ['a mortgage', MORTGAGE, mortgage('a')], ['family', { kind: 'family', lender: '二叔', balance: '10000', wishOn: '2026-06-30' }, family('a', { dueDay: 1 })]])('%s is read, and stands in the form again as it was', (_what, typed, want) => {
  const result = readOther(values(typed), TODAY, 'a');
  expect(result).toEqual({ debt: want });
  expect(readOther(otherFormOf(want), TODAY, 'a', want)).toEqual({ debt: want });
});

test.each<[object, object]>([
  [{}, { kind: '先选是哪一种', lender: '写上欠谁的，如「招行信用卡」「二叔」', balance: '请填现在还欠' }],
  [{ ...CARD, share: '110', rate: '2', rateBy: 'day', billDay: '32' }, { billDay: '账单日在 1 到 31 日之间', share: '最低还款比例在 0% 到 100% 之间', rate: '日利率最多 1%' }],
  [{ ...CARD, balance: '0.5', balanceOn: '2026-02-16' }, { balance: '不到 1 元的不用记；还清了填 0', balanceOn: '不能晚于今天' }],
  [{ kind: 'family', lender: '二叔', balance: '1000' }, { wishOn: '选一个想还清的日子，或填每月还多少；没说定的填个打算' }],
  [{ kind: 'family', lender: '二叔', balance: '1000', wishOn: TODAY }, { wishOn: '要晚于上面那个数的日子' }],
  [{ kind: 'family', lender: '二叔', balance: '10000', monthly: '0.01', dueDay: '5' }, { monthly: '这样每月还，30 年也还不完：请再核对每月还多少和利率' }],
  [{ ...MORTGAGE, monthly: '900' }, { termsLeft: '月供和期数填一个就行，清掉一个' }],
  [{ ...MORTGAGE, termsLeft: '' }, { termsLeft: '月供和剩余期数填一个' }],
  [{ ...MORTGAGE, termsLeft: '', monthly: '30' }, { monthly: '这样每月还，30 年也还不完：请再核对每月还多少和利率' }],
  [{ ...MORTGAGE, stepRate: '3.6' }, { stepRate: '再选从哪天起' }],
  [{ ...MORTGAGE, stepOn: '2026-04-01' }, { stepRate: '请填那天起的年利率' }],
])('%j', (typed, problems) => {
  expect(readOther(values(typed), TODAY, 'a')).toEqual({ problems: expect.objectContaining(problems) as object });
});

test.each([
  [CARD, /^今天约欠 10,000.00 元；2月25日最低还 1,000.00 元；只还最低，要到20\d\d年\d+月\d+日。估算，以账单为准。$/],
  [{ ...MORTGAGE, stepOn: '2026-04-01', stepRate: '3.6' }, /^今天约欠 10,000.00 元；2月20日还 855.16 元，5月20日起每期 850.93 元，2027年1月20日还完。估算/],
  [{ kind: 'family', lender: '二叔', balance: '10000', wishOn: '2026-06-30' }, /^今天欠 10,000.00 元；6月30日还 10,000.00 元。$/],
  [{ ...CARD, balance: '0' }, /^已经还清。$/],
])('what is understood: %j', (typed, line) => expect(otherView(values(typed), [], TODAY).line).toMatch(line));

test('a balance that was looked up anew has what was paid until its day', () => {
  const before = card('a', {}, { payments: [otherPayment('r'), otherPayment('s', { paidOn: '2026-02-25' })] });
  const result = readOther({ ...otherFormOf(before), balance: '9000', balanceOn: '2026-02-20' }, '2026-02-26', 'a', before);
  expect('debt' in result && result.debt.payments.map(({ inBalance }) => inBalance)).toEqual([true, false]);
  expect(otherView(otherFormOf(before), [], '2026-02-26', before).paid).toMatch(/^那天以后记了 2 次还款，一共 2,000.00 元。/);
  expect(changedOther(values({}), 'kind', 'mortgage').rateBy).toBe('year');
  // A change of the rate that was taken out leaves nothing behind that isn't seen.
  const stepped = values({ stepOn: '2026-06-01', stepRate: '4.2', laterOn: '2027-01-01', laterRate: '3.9' });
  expect([changedOther(stepped, 'stepOn', ''), changedOther(stepped, 'laterOn', '')]).toMatchObject([
    { stepOn: '', stepRate: '', laterOn: '', laterRate: '' }, { stepOn: '2026-06-01', stepRate: '4.2', laterOn: '', laterRate: '' },
  ]);
});
